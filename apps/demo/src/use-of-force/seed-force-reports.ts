import type { Customer } from '@casework/customers'
import { DomainError } from '@casework/kernel'
import type { Casework } from '../casework/casework.ts'
import { recordsOfKind, streamOf } from '../casework/record-snapshots.ts'
import { generateForceReports } from '../synthetic/force/generate-force-reports.ts'
import { inventedTrainingDay } from '../synthetic/force/training-day.ts'
import { shownName } from '../web/pages/person.ts'
import { seedSample } from './seed-samples.ts'
import { seedStrategy } from './seed-strategy.ts'
import { keepTrainingDay } from './training-day.ts'

const batch = 50

/** Fills a casework without reports of the use of force with invented ones about the people of its caseload. */
export async function seedForceReports(casework: Casework): Promise<void> {
  const { client, store, now, today } = casework
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
  await keepTrainingDay(inventedTrainingDay(today()), client)
  await seedSample(casework)
  await seedStrategy(casework)
}
