import {
  type CourseStructure,
  courseSatisfaction,
  type MoveOn,
  type OwedSatisfied,
  type SatisfactionInput,
} from '@casework/training-cmi5'
import { expectTypeOf, test } from 'vitest'

test('a structure comes out of its parser, and a rule is one of five', () => {
  expectTypeOf<{ id: string; items: [] }>().not.toEqualTypeOf<CourseStructure>()
  expectTypeOf<'passed'>().not.toExtend<MoveOn>()
})

test('a learner is an account', () => {
  expectTypeOf<{ mbox: string }>().not.toExtend<SatisfactionInput['learner']>()
  // @ts-expect-error - without a registration nobody knows which statements count
  courseSatisfaction({ structure: {} as CourseStructure, statements: [], learner: { homePage: '', name: '' } })
})

test('a unit is never owed', () => {
  expectTypeOf<'au'>().not.toExtend<OwedSatisfied['kind']>()
})
