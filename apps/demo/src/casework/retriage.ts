import type { Casework } from './casework.ts'
import { retriagePage, tidyWorkList } from './work-list-table.ts'

const pageSize = 1000

/** Runs triage anew for every case, for today; tells how many were done as it goes. */
export async function retriage(
  { client, ruleSet, today }: Casework,
  progress: (done: number) => void = () => undefined,
): Promise<number> {
  const terms = { ruleSet: ruleSet(), asAt: today() }
  let [done, page] = [0, { last: '', count: pageSize }]
  while (page.count === pageSize) {
    page = await client.transaction((transaction) => retriagePage(page.last, pageSize, terms, transaction))
    done += page.count
    progress(done)
  }
  await tidyWorkList(client)
  return done
}

/** Runs triage anew where the work-list is of an earlier day or another rule set. */
export async function retriageIfStale(casework: Casework): Promise<boolean> {
  const { id, version } = casework.ruleSet()
  const { rows } = await casework.client.query('select 1 from work_list where as_at <> $1 or rule_set <> $2 limit 1', [
    casework.today(),
    `${id} ${version}`,
  ])
  if (rows.length === 0) return false
  await retriage(casework)
  return true
}
