import { civilDate, instant } from '@casework/kernel'
import {
  completionsOf,
  componentMarkSchema,
  decideAppeal,
  enrolmentResult,
  faceBehindTheCase,
  defaultTrainingPolicy as policy,
} from '@casework/training-assessments'
import { anEnrolment, asTrainer } from '@casework/training-assessments/testing'
import { expect, test } from 'vitest'
import { must, part } from '../../test-support/acts.ts'

const items = Array.from({ length: 20 }, (_, place) => `item-${place + 1}`)
const markOf = (right: number) =>
  componentMarkSchema.parse({
    componentId: 'questions',
    marks: right,
    outOf: 20,
    criteria: items.map((id, place) => ({
      id,
      group: 'person',
      marks: place < right ? 1 : 0,
      outOf: 1,
      met: place < right,
      critical: false,
    })),
  })
const at = '2026-06-01T10:00:00Z'
const released = (right: number) =>
  anEnrolment({
    sittings: [
      {
        stage: 'released',
        sittingId: 'sitting-1',
        componentId: 'questions',
        begunAt: at,
        answers: {},
        handedInAt: at,
        handedInBy: 'learner',
        given: [],
        mark: markOf(right),
        agreement: 'key',
        markedAt: at,
        releasedAt: '2026-06-10T09:00:00Z',
      },
    ],
    appeals: [
      {
        appealId: 'appeal-1',
        sittingId: 'sitting-1',
        ground: 'markingError',
        words: 'Question four has two right answers.',
        at: '2026-06-20T09:00:00Z',
        by: 'learner-1',
      },
    ],
  })
const decided = (before: number, after: number) =>
  must(
    decideAppeal(
      released(before),
      { appealId: part('appeal-1'), outcome: 'upheld', mark: markOf(after), reasons: 'It has.' },
      {
        ...asTrainer('moderator', 'moderator-1'),
        now: instant('2026-07-11T09:00:00Z'),
        course: faceBehindTheCase,
        policy,
        ties: [],
      },
    ),
  )
const outcomeOn = (day: string, before: number, after: number) =>
  enrolmentResult(decided(before, after), civilDate(day), faceBehindTheCase, policy).outcome

test('a pass that came on appeal is known from the decision, and counts from the day of the sitting', () => {
  expect(outcomeOn('2026-07-10', 15, 16)).toBe('failed')
  expect(outcomeOn('2026-07-11', 15, 16)).toBe('passed')
  expect(completionsOf([decided(15, 16)], faceBehindTheCase, policy).map(({ completedOn }) => completedOn)).toEqual([
    '2026-06-01',
  ])
})

test('a mark raised on appeal takes away no pass that was known before', () => {
  expect(outcomeOn('2026-06-09', 16, 18)).toBe('notKnown')
  expect(outcomeOn('2026-06-10', 16, 18)).toBe('passed')
  expect(outcomeOn('2026-07-11', 16, 18)).toBe('passed')
})
