import {
  actorIdSchema,
  erasable,
  eventSchema,
  type Immutable,
  instantSchema,
  personalEventSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { componentMarkSchema } from '../assessment/component-mark.ts'
import {
  componentIdSchema,
  courseIdSchema,
  courseRunIdSchema,
  enrolmentIdSchema,
  trainingPartIdSchema,
} from '../identifiers.ts'
import { itemAnswersSchema } from '../items/answer.ts'
import { paperSchema } from '../items/draw-paper.ts'
import { policyEventWriter } from '../policy-event-writer.ts'
import { wordsSchema } from '../signed.ts'
import {
  agreements,
  appealGrounds,
  irregularityKinds,
  learnerAbsenceReasons,
  recordedAbsenceReasons,
  withdrawalReasons,
} from './code-lists.ts'
import { adjustmentSchema } from './enrolment.ts'

const sitting = z.object({ sittingId: trainingPartIdSchema })
const irregularity = z.object({ irregularityId: trainingPartIdSchema })
const appeal = z.object({ appealId: trainingPartIdSchema })
const note = z.object({ note: wordsSchema })
const reasons = z.object({ reasons: wordsSchema })

/**
 * Checks an event of a learner's place on a course; answers and what people wrote stand in `personal`.
 * @public
 */
export const enrolmentEventSchema = z.discriminatedUnion('type', [
  eventSchema(
    'LearnerEnrolled',
    z.object({
      enrolmentId: enrolmentIdSchema,
      learnerId: actorIdSchema,
      courseId: courseIdSchema,
      courseVersion: z.string(),
      runId: courseRunIdSchema.optional(),
    }),
  ),
  personalEventSchema('AdjustmentGranted', adjustmentSchema, z.object({ reason: wordsSchema })),
  eventSchema(
    'SittingBegun',
    sitting.extend({
      componentId: componentIdSchema,
      dueAt: instantSchema.optional(),
      paper: paperSchema.optional(),
      carryOverDays: z.int().min(0).optional(),
    }),
  ),
  /** The answers of this save alone: saves of two windows add up. */
  personalEventSchema('SittingAnswersSaved', sitting, z.object({ answers: erasable(itemAnswersSchema) })),
  eventSchema(
    'SittingHandedIn',
    sitting.extend({ handedInBy: z.enum(['learner', 'assessor', 'timeUp']), handedInAt: instantSchema }),
  ),
  eventSchema(
    'LearnerAbsent',
    sitting.extend({ componentId: componentIdSchema, reason: z.enum(learnerAbsenceReasons) }),
  ),
  eventSchema('LearnerAbsenceCorrected', sitting.extend({ reason: z.enum(recordedAbsenceReasons) })),
  personalEventSchema(
    'MarkGiven',
    sitting.extend({ mark: componentMarkSchema }),
    z.object({ comment: wordsSchema.optional() }),
  ),
  eventSchema('MarkStands', sitting.extend({ mark: componentMarkSchema, agreement: z.enum(agreements) })),
  personalEventSchema('SittingReleased', sitting, z.object({ feedback: wordsSchema.optional() })),
  personalEventSchema(
    'IrregularityReported',
    irregularity.extend({ sittingId: trainingPartIdSchema, kind: z.enum(irregularityKinds) }),
    note,
  ),
  personalEventSchema('IrregularityDecided', irregularity.extend({ finding: z.enum(['stands', 'void']) }), reasons),
  personalEventSchema(
    'AppealMade',
    appeal.extend({ sittingId: trainingPartIdSchema, ground: z.enum(appealGrounds) }),
    z.object({ words: wordsSchema }),
  ),
  personalEventSchema(
    'AppealDecided',
    appeal.extend({ outcome: z.enum(['upheld', 'dismissed']), mark: componentMarkSchema.optional() }),
    reasons,
  ),
  eventSchema('LearnerWithdrawn', z.object({ reason: z.enum(withdrawalReasons) })),
])

/** An event of a learner's place on a course. @public */
export type EnrolmentEvent = Immutable<z.output<typeof enrolmentEventSchema>>

/** Writes an event of a learner's place on a course. */
export const enrolmentEvent = policyEventWriter<EnrolmentEvent>()

/** An event of one type. */
export type EnrolmentHappened<Type extends EnrolmentEvent['type']> = Extract<EnrolmentEvent, { type: Type }>
