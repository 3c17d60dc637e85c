import { actorIdSchema, civilDateSchema, type Immutable, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { courseIdSchema, courseRunIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { signedShape, wordsSchema } from '../signed.ts'

/** Why a session was not filmed. @public */
export const notFilmedReasons = ['equipmentFailed', 'learnerObjected', 'notRequired', 'other'] as const

/** Whether somebody was at a session. @public */
export const attendances = ['attended', 'partly', 'absent', 'excused'] as const

/** How far a tutor met a criterion. @public */
export const observationGrades = ['met', 'partlyMet', 'notMet', 'notSeen'] as const

/** Checks something to do, with an owner and a day. */
export const actionSchema = z.object({
  actionId: trainingPartIdSchema,
  words: textSchema({ maximum: 2000 }),
  owner: actorIdSchema,
  dueOn: civilDateSchema,
})

/** Checks a session of a run. */
export const sessionSchema = z.object({
  sessionId: trainingPartIdSchema,
  moduleId: trainingPartIdSchema,
  on: civilDateSchema,
  tutorIds: z.array(actorIdSchema).min(1).max(20),
  placeId: z.string().min(1).max(64).optional(),
  filmingRequired: z.boolean(),
})

/** Checks what was filmed of a session. */
export const filmingSchema = z.discriminatedUnion('filmed', [
  z.object({ filmed: z.literal(true), reference: z.string().min(1).max(120) }),
  z.object({ filmed: z.literal(false), reason: z.enum(notFilmedReasons) }),
])

/** Checks who was at a session. */
export const attendanceRowSchema = z.object({ learnerId: actorIdSchema, attendance: z.enum(attendances) })

/** Checks what an observer saw of a tutor, criterion by criterion. */
export const observationSchema = z.object({
  observationId: trainingPartIdSchema,
  sessionId: trainingPartIdSchema,
  tutorId: actorIdSchema,
  criteria: z
    .array(z.object({ criterion: z.string().min(1).max(200), grade: z.enum(observationGrades) }))
    .min(1)
    .max(100),
  actions: z.array(actionSchema).max(50),
})

/** Checks a visit by an independent monitor. */
export const visitSchema = z.object({
  visitId: trainingPartIdSchema,
  on: civilDateSchema,
  findings: z
    .array(z.object({ findingId: trainingPartIdSchema, kind: z.enum(['good', 'concern', 'serious']) }))
    .max(100),
  actions: z.array(actionSchema).max(50),
})

/**
 * Checks the record of one delivery of a course.
 *
 * @remarks Source: S3 (tutors observed by externally accredited assessors, courses filmed); domain.md §4.1.
 * @public
 */
export const courseRunSchema = z.object({
  schemaVersion: z.literal(1),
  stage: z.enum(['planned', 'finished', 'cancelled']),
  id: courseRunIdSchema,
  courseId: courseIdSchema,
  courseVersion: z.string().min(1).max(32),
  unit: z.string().min(1).max(64),
  places: z.int().min(1).max(10_000),
  planned: z.object(signedShape),
  sessions: z.array(
    sessionSchema.extend({ filming: filmingSchema.optional(), attendance: z.array(attendanceRowSchema) }),
  ),
  observations: z.array(observationSchema.extend({ ...signedShape, summary: wordsSchema })),
  visits: z.array(visitSchema.extend({ ...signedShape, words: z.array(wordsSchema) })),
  actionsDone: z.array(z.object({ ...signedShape, actionId: trainingPartIdSchema, evidence: wordsSchema })),
  ended: z.object(signedShape).optional(),
})

/** The record of one delivery of a course. @public */
export type CourseRun = Immutable<z.output<typeof courseRunSchema>>

/** Something to do, with an owner and a day. @public */
export type TrainingActionToDo = Immutable<z.output<typeof actionSchema>>
