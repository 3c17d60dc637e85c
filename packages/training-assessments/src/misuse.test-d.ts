import type { Privacy } from '@casework/kernel'
import {
  assessmentResult,
  type Certification,
  type ComponentId,
  type CourseId,
  certifiedOn,
  type Enrolment,
  faceBehindTheCase,
  historyOfEmpire,
  type Sitting,
  type trainingActions,
} from '@casework/training-assessments'
import { expectTypeOf, test } from 'vitest'

test('an id of one kind is not an id of another', () => {
  expectTypeOf<CourseId>().not.toExtend<ComponentId>()
  const ask = (courseId: CourseId, certifications: readonly Certification[]) =>
    // @ts-expect-error - a course is not a person
    certifiedOn(certifications, courseId, 'escort', undefined, '2026-11-22')
  expectTypeOf(ask).toBeFunction()
})

test('a course without an assessment has no result', () => {
  // @ts-expect-error - the outline has no assessment
  const none = () => assessmentResult(historyOfEmpire, [])
  expectTypeOf(none).toBeFunction()
  expectTypeOf(assessmentResult(faceBehindTheCase, []).outcome).toEqualTypeOf<'passed' | 'failed' | 'notKnown'>()
})

test('a sitting has marks only once it is marked', () => {
  expectTypeOf<Extract<Sitting, { stage: 'open' }>>().not.toHaveProperty('mark')
  expectTypeOf<Extract<Sitting, { stage: 'released' }>>().toHaveProperty('mark')
})

test('the privacy of a record leaves no path out', () => {
  expectTypeOf<{ readonly id: never }>().not.toExtend<Privacy<Enrolment>>()
})

test('the table names the actions of each record', () => {
  expectTypeOf<keyof (typeof trainingActions)['certification']>().toEqualTypeOf<
    'renew' | 'openReview' | 'decideReview' | 'reinstate' | 'setAsideFinding' | 'revoke'
  >()
})
