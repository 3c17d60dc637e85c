import { caseEventSchema } from '@casework/cases'
import { customerEventSchema } from '@casework/customers'
import type { ReadModel } from '@casework/event-store'
import { certificationEventSchema, developmentEventSchema, enrolmentEventSchema } from '@casework/training-assessments'
import {
  forcePlanEventSchema,
  reportEventSchema,
  reviewSampleEventSchema,
  strategyEventSchema,
} from '@casework/use-of-force-reports'
import { foldIntoSnapshots, refoldSnapshots } from './record-snapshots.ts'
import { type TriageTerms, updateWorkList } from './work-list-table.ts'

const eventTypes = [
  ...customerEventSchema.options,
  ...caseEventSchema.options,
  ...reportEventSchema.options,
  ...reviewSampleEventSchema.options,
  ...strategyEventSchema.options,
  forcePlanEventSchema,
  ...enrolmentEventSchema.options,
  ...certificationEventSchema.options,
  ...developmentEventSchema.options,
].map(({ shape }) => shape.type.value)

/** The records and the work-list, written in the transaction that appends the events they are made from. */
export function caseworkReadModel(terms: () => TriageTerms): ReadModel {
  return {
    name: 'casework',
    handles: eventTypes,
    project: async (events, client) => updateWorkList(await foldIntoSnapshots(events, client), terms(), client),
    afterErasure: async (events, client) => updateWorkList(await refoldSnapshots(events, client), terms(), client),
    clear: async (client) => {
      await client.query('delete from work_list')
      await client.query('delete from record_snapshots')
    },
  }
}
