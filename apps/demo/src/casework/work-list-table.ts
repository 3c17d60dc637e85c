import type { Case } from '@casework/cases'
import type { Customer } from '@casework/customers'
import type { SqlClient } from '@casework/event-store'
import type { CivilDate } from '@casework/kernel'
import type { RuleSet } from '@casework/triage-scoring'
import { customerStream, readSnapshots, type Snapshot } from './record-snapshots.ts'
import { type WorkListRow, workListRow } from './work-list-row.ts'

/** With what, and for which day, triage is run. */
export type TriageTerms = { readonly ruleSet: RuleSet; readonly asAt: CivilDate }

const columns = `case_id text, customer_id text, reference text, name text, name_latin text, search text, is_open boolean, team text,
  next_on text, as_at text, rule_set text, purpose text, purpose_words text, simulation boolean, provisional boolean, bands jsonb,
  enforcement_key integer[], care_key integer[], care_words jsonb, questions integer, barrier_kind text, barrier_since text`
const names = columns.split(',').map((column) => column.trim().split(' ')[0] as string)

const upsert = `insert into work_list (${names.join(', ')})
  select ${names.join(', ')} from jsonb_to_recordset($1::jsonb) as given (${columns})
  on conflict (case_id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`

/** Makes anew the rows of every case that a change of records touches. */
export async function updateWorkList(
  changed: readonly Snapshot[],
  terms: TriageTerms,
  client: SqlClient,
): Promise<void> {
  const customers = new Map<string, Customer>(
    changed
      .filter(({ kind }) => kind === 'customer')
      .map(({ record }) => [(record as Customer).id, record as Customer]),
  )
  const cases = new Map<string, Case>(
    changed.filter(({ kind }) => kind === 'case').map(({ record }) => [(record as Case).id, record as Case]),
  )
  for (const record of await otherCasesOf([...customers.keys()], [...cases.keys()], client))
    cases.set(record.id, record)
  const missing = [...cases.values()].map(({ customerId }) => customerId as string).filter((id) => !customers.has(id))
  for (const { record } of await readSnapshots<Case | Customer>([...new Set(missing)].map(customerStream), client))
    customers.set(record.id, record as Customer)
  await writeRows(
    [...cases.values()].flatMap((record) => rowOf(record, customers.get(record.customerId), terms)),
    client,
  )
}

/** Makes the rows of a page of cases anew, after the stream given; tells the last stream and how many there were. */
export async function retriagePage(
  after: string,
  limit: number,
  terms: TriageTerms,
  client: SqlClient,
): Promise<{ last: string; count: number }> {
  const { rows } = await client.query<{ stream: string; case_record: Case; customer: Customer }>(
    `select c.stream, c.record as case_record, p.record as customer
     from record_snapshots c join record_snapshots p on p.stream = 'customer-' || (c.record ->> 'customerId')
     where c.kind = 'case' and c.stream > $1 order by c.stream limit $2`,
    [after, limit],
  )
  await writeRows(
    rows.flatMap((row) => rowOf(row.case_record, row.customer, terms)),
    client,
  )
  return { last: rows.at(-1)?.stream ?? after, count: rows.length }
}

/**
 * Tells the database what the work-list is like after many rows of it changed: with 30,000 cases a page far down the list took 100 ms
 * without, and takes 12 with it.
 */
export async function tidyWorkList(client: SqlClient): Promise<void> {
  await client.query('vacuum (analyze) work_list')
}

function rowOf(caseRecord: Case, customer: Customer | undefined, { ruleSet, asAt }: TriageTerms): WorkListRow[] {
  return customer === undefined ? [] : [workListRow(caseRecord, customer, ruleSet, asAt)]
}

async function otherCasesOf(
  customerIds: readonly string[],
  except: readonly string[],
  client: SqlClient,
): Promise<readonly Case[]> {
  if (customerIds.length === 0) return []
  const { rows } = await client.query<{ record: Case }>(
    `select record from record_snapshots where kind = 'case' and record ->> 'customerId' = any($1) and not (record ->> 'id' = any($2))`,
    [customerIds, except],
  )
  return rows.map(({ record }) => record)
}

async function writeRows(rows: readonly WorkListRow[], client: SqlClient): Promise<void> {
  if (rows.length > 0) await client.query(upsert, [JSON.stringify(rows)])
}
