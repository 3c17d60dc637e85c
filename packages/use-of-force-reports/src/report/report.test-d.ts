import type { CaseId, Context, CustomerId } from '@casework/kernel'
import {
  type IncidentAnswers,
  type NotPermittedCode,
  type ReviewRuleId,
  remindOfficer,
  type submitReport,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { expectTypeOf, test } from 'vitest'

test('what has happened by a stage is in its type, and nothing else is', () => {
  expectTypeOf<Extract<UseOfForceReport, { stage: 'draft' }>>().not.toHaveProperty('submittedAt')
  expectTypeOf<Extract<UseOfForceReport, { stage: 'withMonitor' }>>().toHaveProperty('sentAt')
  expectTypeOf<Extract<UseOfForceReport, { stage: 'withdrawn' }>>().toHaveProperty('withdrawal')
})

test('answers are typed by the form: an option that it does not have does not compile', () => {
  expectTypeOf<IncidentAnswers['planned']>().not.toBeAny()
  const answers: IncidentAnswers = { planned: 'planned' }
  // @ts-expect-error - not an option of the question
  const wrong: IncidentAnswers = { planned: 'perhaps' }
  // @ts-expect-error - not a question of the form
  const other: IncidentAnswers = { plannned: 'planned' }
  expectTypeOf([answers, wrong, other]).toBeArray()
})

test('an officer is named by the id of an actor', () => {
  // @ts-expect-error - a CustomerId is not an ActorId
  remindOfficer({} as UseOfForceReport, { officerId: 'person-1' as CustomerId }, {} as Context)
})

test('a report is read, never written', () => {
  const report = {} as UseOfForceReport
  // @ts-expect-error - stage is written by apply alone
  report.stage = 'closed'
  // @ts-expect-error - a report is about a customer, not a case
  const person: CustomerId = '' as CaseId
  expectTypeOf(person).toBeString()
})

test('every code is known at the call', () => {
  type Codes = Extract<ReturnType<typeof submitReport>, { ok: false }>['error'][number]['code']
  expectTypeOf<NotPermittedCode>().toExtend<Codes>()
  expectTypeOf<'proneRestraint'>().toExtend<ReviewRuleId>()
})
