import type { SqlClient } from '@casework/event-store'
import type { WorkListRow } from './work-list-row.ts'

/** What the work-list is narrowed to. */
export type WorkListFilter = {
  readonly search?: string | undefined
  readonly team?: string | undefined
  readonly purpose?: string | undefined
}

/** One page of the work-list, and how many there are in all. */
export type WorkListPage = {
  readonly rows: readonly WorkListRow[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

export const pageSize = 25
const enforcementOrder = 'enforcement_key desc, case_id'

/** Reads a page of the work-list in the order of enforcement priority. */
export async function workListPage(client: SqlClient, filter: WorkListFilter, page: number): Promise<WorkListPage> {
  const { where, params } = condition(filter)
  const found = foundBy(filter, where)
  const counted = await client.query<{ total: number }>(`${found} select count(*)::integer as total from found`, params)
  const total = counted.rows[0]?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const wanted = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const { rows } = await client.query<WorkListRow>(
    `${found} select work_list.* from work_list join (
       select case_id from found order by ${enforcementOrder} limit ${pageSize} offset ${(wanted - 1) * pageSize}
     ) wanted using (case_id) order by ${enforcementOrder}`,
    params,
  )
  return { rows, total, page: wanted, pages }
}

/** Reads those whom care calls for first; a list of its own, never mixed with the other. */
export async function careList(client: SqlClient, limit: number): Promise<readonly WorkListRow[]> {
  const { rows } = await client.query<WorkListRow>(
    `select * from work_list where is_open and jsonb_array_length(care_words) > 0 order by care_key desc, case_id limit $1`,
    [limit],
  )
  return rows
}

/** How many open cases care calls for, in all. */
export async function careTotal(client: SqlClient): Promise<number> {
  const { rows } = await client.query<{ total: number }>(
    'select count(*)::integer as total from work_list where is_open and jsonb_array_length(care_words) > 0',
  )
  return rows[0]?.total ?? 0
}

/** The place of a case in the work-list, and of how many. */
export async function placeOf(
  client: SqlClient,
  caseId: string,
): Promise<{ readonly place: number; readonly of: number } | undefined> {
  const { rows } = await client.query<{ place: number; of: number }>(
    `select (select count(*)::integer from work_list w where w.is_open and (w.enforcement_key > one.enforcement_key
        or (w.enforcement_key = one.enforcement_key and w.case_id <= one.case_id))) as place,
      (select count(*)::integer from work_list where is_open) as of
     from work_list one where one.case_id = $1 and one.is_open`,
    [caseId],
  )
  return rows[0]
}

/** Reads the whole work-list in batches, for a download. */
export async function* workListRows(
  client: SqlClient,
  filter: WorkListFilter,
  batch = 1000,
): AsyncGenerator<WorkListRow> {
  const { where, params } = condition(filter)
  for (let offset = 0; ; offset += batch) {
    const { rows } = await client.query<WorkListRow>(
      `select * from work_list where ${where} order by ${enforcementOrder} limit ${batch} offset ${offset}`,
      params,
    )
    yield* rows
    if (rows.length < batch) return
  }
}

/** Reads the cases of one person. */
export async function casesOf(client: SqlClient, customerId: string): Promise<readonly WorkListRow[]> {
  const { rows } = await client.query<WorkListRow>(
    'select * from work_list where customer_id = $1 order by reference',
    [customerId],
  )
  return rows
}

/** Reads what the work-list can be narrowed by. */
export async function filterChoices(
  client: SqlClient,
): Promise<{ readonly teams: readonly string[]; readonly purposes: readonly { purpose: string; words: string }[] }> {
  const teams = await client.query<{ team: string }>(
    'select distinct team from work_list where is_open and team is not null order by team',
  )
  const purposes = await client.query<{ purpose: string; words: string }>(
    'select purpose, min(purpose_words) as words from work_list where is_open group by purpose order by 2',
  )
  return { teams: teams.rows.map(({ team }) => team), purposes: purposes.rows }
}

/**
 * The cases that a filter finds. A search is done first and whole, because only few may be found; otherwise the order leads, which an index
 * has.
 */
function foundBy({ search }: WorkListFilter, where: string): string {
  const how = search === undefined ? 'not materialized' : 'materialized'
  return `with found as ${how} (select case_id, enforcement_key, care_key from work_list where ${where})`
}

function condition({ search, team, purpose }: WorkListFilter): { where: string; params: string[] } {
  const params: string[] = []
  const parts = ['is_open']
  for (const word of (search ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8))
    parts.push(`strpos(search, $${params.push(word)}) > 0`)
  if (team) parts.push(`team = $${params.push(team)}`)
  if (purpose) parts.push(`purpose = $${params.push(purpose)}`)
  return { where: parts.join(' and '), params }
}
