/** One thing that is tried; it throws, with the reason, where it does not hold. */
export interface Check {
  readonly name: string
  readonly run: () => Promise<string | undefined> | string | undefined
}

/** What can be tried on this machine, and what cannot, with the reason. */
export interface Plan {
  readonly checks: readonly Check[]
  readonly skipped: readonly string[]
}

export interface Count {
  readonly passed: number
  readonly failed: number
}

type Tell = (line: string) => void

/** Runs checks, as many at a time as asked, and tells of each as it ends: a line, and for one that failed its reason. */
export async function runChecks(checks: readonly Check[], atATime: number, tell: Tell): Promise<Count> {
  const waiting = [...checks]
  const outcomes: boolean[] = []
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      outcomes.push(await runCheck(check, tell))
  }
  await Promise.all(Array.from({ length: atATime }, work))
  const passed = outcomes.filter((ok) => ok).length
  return { passed, failed: outcomes.length - passed }
}

async function runCheck({ name, run }: Check, tell: Tell): Promise<boolean> {
  const begun = performance.now()
  const line = (word: string, note = '') =>
    `${word} ${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${name}${note}`
  try {
    const note = await run()
    tell(line('ok    ', note === undefined ? '' : ` (${note})`))
    return true
  } catch (error) {
    tell(line('FAILED'))
    tell(indented(error instanceof Error ? error.message : String(error)))
    return false
  }
}

const indented = (text: string): string => text.trim().replaceAll(/^/gm, '    ')
