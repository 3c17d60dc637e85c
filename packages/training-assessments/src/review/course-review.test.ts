import { civilDate, instant } from '@casework/kernel'
import { lawfully } from '@casework/kernel/testing'
import {
  applyCourseReviewEvent,
  type CourseReview,
  completeReviewAction,
  courseReviewsDue,
  faceBehindTheCase,
  introduceCourse,
  introduceCourseInputSchema,
  openReviewActions,
  defaultTrainingPolicy as policy,
  recordCourseReview,
  recordCourseReviewInputSchema,
  replayCourseReview,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import { aCourseReview, asTrainer } from '@casework/training-assessments/testing'
import { expect, test } from 'vitest'
import { must } from '../../test-support/acts.ts'

const owner = asTrainer('courseOwner')
const action = { actionId: 'action-1', words: 'More practice.', owner: 'owner-1', dueOn: '2026-12-31' }
const review = (over: object, record = aCourseReview(), now = owner.now) =>
  lawfully(applyCourseReviewEvent, record, (given) =>
    recordCourseReview(
      given as CourseReview,
      recordCourseReviewInputSchema.parse({
        reviewId: 'review-1',
        kind: 'staged',
        months: 3,
        outcome: 'continueWithChanges',
        actions: [action],
        findings: 'Too short.',
        ...over,
      }),
      { ...owner, policy, now },
    ),
  )

test('a course is introduced by who answers for it', () => {
  const input = introduceCourseInputSchema.parse({ introducedOn: '2026-01-05', owner: 'owner-1' })
  const introduced = introduceCourse(input, { ...owner, course: faceBehindTheCase })
  expect(introduced.ok && introduced.value.record).toMatchObject({ stage: 'firstYear', introducedOn: '2026-01-05' })
  const events = introduced.ok ? introduced.value.events : []
  expect(replayCourseReview(events)?.courseId).toBe('face-behind-the-case')
  expect(() => replayCourseReview([...events, ...events])).toThrow('COURSE_REVIEW.HISTORY_CORRUPT')
  expect(introduceCourse(input, { ...asTrainer('tutor'), course: faceBehindTheCase })).toHaveProblem(
    'TRAINING.ROLE_REQUIRED',
  )
})

test('staged reviews and the formal one fall due, and each stands on its own', () => {
  const staged = must(review({}))
  const states = (asAt: string, record = staged) =>
    courseReviewsDue(record, civilDate(asAt), policy).map(({ months, state }) => [months, state])
  expect(states('2026-07-06')).toEqual([
    [3, 'held'],
    [6, 'overdue'],
    [9, 'notYet'],
    [12, 'notYet'],
  ])
  expect(states('2026-09-07')).toEqual([
    [3, 'held'],
    [6, 'overdue'],
    [9, 'dueSoon'],
    [12, 'notYet'],
  ])
  const formal = must(
    review(
      { reviewId: 'review-2', kind: 'formal', months: 12, outcome: 'continue', actions: [] },
      staged,
      instant('2026-12-08T10:00:00Z'),
    ),
  )
  expect(formal.stage).toBe('reviewed')
  expect(states('2027-02-01', formal)[3]).toEqual([12, 'held'])
})

test('changes want something done, and what is done has evidence', () => {
  expect(review({ actions: [] })).toHaveProblem('COURSE_REVIEW.ACTION_REQUIRED')
  const staged = must(review({}))
  expect(review({}, staged)).toHaveProblem('COURSE_REVIEW.ID_TAKEN')
  expect(openReviewActions(staged)).toHaveLength(1)
  const input = { actionId: trainingPartIdSchema.parse('action-1'), evidence: 'Two more days.' }
  const done = must(
    lawfully(applyCourseReviewEvent, staged, (given) => completeReviewAction(given as CourseReview, input, owner)),
  )
  expect(openReviewActions(done)).toEqual([])
  expect(completeReviewAction(done, input, owner)).toHaveProblem('TRAINING.NO_OPEN_ACTION')
})

test('a review counts for one that is due, and none is held long before', () => {
  expect(review({ months: 4 })).toHaveProblem('COURSE_REVIEW.NO_SUCH_STAGE')
  expect(review({ kind: 'formal', months: 11 })).toHaveProblem('COURSE_REVIEW.NO_SUCH_STAGE')
  const weeks = instant('2026-01-26T10:00:00Z')
  expect(review({ kind: 'formal', months: 12 }, aCourseReview(), weeks)).toEqual({
    ok: false,
    error: [{ code: 'COURSE_REVIEW.TOO_EARLY', params: { from: '2026-12-08' } }],
  })
  expect(review({ actions: [action, action] })).toHaveProblem('COURSE_REVIEW.ID_TAKEN')
})

test('a staged review that was missed is held after the formal one', () => {
  const later = instant('2027-01-10T10:00:00Z')
  const formal = must(review({ reviewId: 'review-2', kind: 'formal', months: 12 }, aCourseReview(), later))
  const held = must(review({ outcome: 'continue', actions: [] }, formal, later))
  expect(courseReviewsDue(held, civilDate('2027-01-10'), policy)[0]?.state).toBe('held')
})
