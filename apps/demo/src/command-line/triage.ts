import { retriage } from '../casework/retriage.ts'
import { sayLine, withCasework } from './with-casework.ts'

/** Runs triage anew for every case. */
export async function triageCommand(): Promise<void> {
  await withCasework('casework triage', async (casework) => {
    const started = Date.now()
    const cases = await retriage(casework)
    const { title, version } = casework.ruleSet()
    sayLine(
      `${cases} cases triaged as at ${casework.today()} with “${title}”, version ${version}, in ${((Date.now() - started) / 1000).toFixed(1)} s.`,
    )
  })
}
