import type { Customer } from '@casework/customers'
import { DomainError } from '@casework/kernel'
import type { Casework } from '../casework/casework.ts'
import { recordsOfKind, streamOf } from '../casework/record-snapshots.ts'
import { generateForceReports } from '../synthetic/force/generate-force-reports.ts'
import { shownName } from '../web/pages/person.ts'

const batch = 50

/** Fills a casework without reports of the use of force with invented ones about the people of its caseload. */
export async function seedForceReports({ client, store, now, today }: Casework): Promise<void> {
  const known = await client.query("select 1 from record_snapshots where kind = 'forceReport' limit 1")
  const customers = await recordsOfKind<Customer>('customer', client)
  if (known.rows.length > 0 || customers.length === 0) return
  const people = customers.map((customer) => ({ id: customer.id, name: shownName(customer) }))
  const streams = [...generateForceReports(people, now(), today())].map(({ id, events }) => ({
    stream: streamOf('forceReport', id),
    events,
    expectedVersion: 0,
  }))
  for (let start = 0; start < streams.length; start += batch) {
    const appended = await store.appendMany(streams.slice(start, start + batch))
    if (!appended.ok) throw new DomainError('DEMO.SEED_CORRUPT', { code: appended.error[0]?.code ?? '' })
  }
}
