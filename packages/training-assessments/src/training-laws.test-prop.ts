import { type Apply, actorId, type Change, type Context, type Result } from '@casework/kernel'
import { frozen, lawfully } from '@casework/kernel/testing'
import {
  applyCertificationEvent,
  applyCourseReviewEvent,
  applyCourseRunEvent,
  applyDevelopmentEvent,
  applyEnrolmentEvent,
  certificationEventSchema,
  certificationSchema,
  courseReviewEventSchema,
  courseReviewSchema,
  courseRunEventSchema,
  courseRunSchema,
  developmentEventSchema,
  developmentSchema,
  enrolmentEventSchema,
  enrolmentSchema,
  type TrainingRecordKind,
  trainingRoles,
} from '@casework/training-assessments'
import {
  aCertification,
  aCourseReview,
  aCourseRun,
  aDevelopment,
  anEnrolment,
  asTrainer,
  everyTrainingAction,
} from '@casework/training-assessments/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'

type Act = (record: unknown, context: Context) => Result<Change<unknown, unknown>>
type Kind = {
  readonly begin: () => unknown
  readonly apply: Apply<unknown, unknown>
  readonly record: z.ZodType
  readonly event: z.ZodType
}
const kinds = {
  enrolment: { begin: anEnrolment, apply: applyEnrolmentEvent, record: enrolmentSchema, event: enrolmentEventSchema },
  run: { begin: aCourseRun, apply: applyCourseRunEvent, record: courseRunSchema, event: courseRunEventSchema },
  certification: {
    begin: aCertification,
    apply: applyCertificationEvent,
    record: certificationSchema,
    event: certificationEventSchema,
  },
  development: {
    begin: aDevelopment,
    apply: applyDevelopmentEvent,
    record: developmentSchema,
    event: developmentEventSchema,
  },
  courseReview: {
    begin: aCourseReview,
    apply: applyCourseReviewEvent,
    record: courseReviewSchema,
    event: courseReviewEventSchema,
  },
} as unknown as Record<TrainingRecordKind, Kind>

test.each(Object.keys(kinds) as TrainingRecordKind[])(
  '%s: whatever is done in whatever order, the record is its events folded, and both pass their schemas',
  (kind) => {
    const { begin, apply, record: recordSchema, event: eventSchema } = kinds[kind]
    const acts = Object.values(everyTrainingAction[kind]) as unknown as readonly Act[]
    const people = ['trainer-1', 'learner-1', 'volunteer-1', 'manager-1', 'other-1']
    const context = fc
      .tuple(fc.constantFrom(...people), fc.subarray([...trainingRoles], { minLength: 8 }))
      .map(([id, roles]) => ({ ...asTrainer('tutor'), actor: { id: actorId(id), kind: 'person' as const, roles } }))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(acts.length - 1), context), { maxLength: 12 }), (steps) => {
        let record = begin()
        const events: unknown[] = []
        for (const [place, by] of steps) {
          const result = lawfully(apply, record, (given) => (acts[place] as Act)(given, frozen(by)))
          if (!result.ok) continue
          record = result.value.record
          events.push(...result.value.events)
        }
        const read = JSON.parse(JSON.stringify(events)) as readonly unknown[]
        expect(JSON.stringify(read.reduce<unknown>(apply, begin()))).toBe(JSON.stringify(record))
        expect(recordSchema.safeParse(record).success).toBe(true)
        expect(read.every((event) => eventSchema.safeParse(event).success)).toBe(true)
      }),
    )
  },
)
