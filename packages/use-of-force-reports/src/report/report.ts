import { clockSchema } from '@casework/calendar'
import {
  actorIdSchema,
  caseIdSchema,
  civilDateSchema,
  customerIdSchema,
  erasable,
  type Immutable,
  instantSchema,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { footageSchema } from '../footage/camera.ts'
import { panelSchema } from '../panel/panel.ts'
import { additionSchema, statementSchema } from '../statement/statement.ts'
import { answersSchema, setAsideSchema } from './answers-schema.ts'
import { editReasons, latenessReasons, reviewBodies, withdrawalReasons } from './code-lists.ts'
import { countryCodes } from './country-codes.ts'
import { findings, reviewLines } from './finding.ts'
import { referralSchema } from './referral.ts'
import { organisationIdSchema, partIdSchema, reportIdSchema } from './report-identifiers.ts'

/**
 * Checks what is counted of a report in codes.
 * @public
 */
export const countedSchema = z.object({
  on: civilDateSchema,
  setting: z.string().min(1).max(80),
  primaryReason: z.string().min(1).max(80),
  techniques: z.array(z.string().min(1).max(80)),
  equipment: z.array(z.string().min(1).max(80)),
  equipmentUsed: z.array(z.string().min(1).max(80)),
})

const words = erasable(textSchema({ maximum: 10_000 }))
const done = { at: instantSchema, by: actorIdSchema }

/**
 * Checks where and when an aircraft or vehicle came to rest.
 *
 * @remarks An airport abroad after a diversion is a landing too, and starts no clock: only the arrival in the United Kingdom does.
 * @public
 */
export const landingSchema = z.object({
  at: instantSchema,
  place: textSchema({ maximum: 120 }),
  /** ISO 3166-1 alpha-2. */
  country: z.enum(countryCodes),
  /** The IANA time zone of the place, for showing its wall clock. */
  zone: z
    .string()
    .max(60)
    .regex(/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){0,2}$/),
  correction: z.enum(['recordedInError', 'diverted', 'timeCorrected']).optional(),
})

/** Checks a review by one line. @public */
export const reviewSchema = z.object({
  line: z.enum(reviewLines),
  ...done,
  organisationId: organisationIdSchema,
  finding: z.enum(findings),
  /** Whether the footage was seen along with the report. */
  footage: z.enum(['viewed', 'partlyViewed', 'notViewed', 'none']),
  note: words,
})

/** A review by one line. @public */
export type Review = Immutable<z.output<typeof reviewSchema>>

const heldSchema = z.object({
  schemaVersion: z.literal(1),
  id: reportIdSchema,
  questionSet: z.object({ id: z.string().min(1).max(80), version: z.string().min(1).max(40) }),
  customerId: customerIdSchema,
  caseId: caseIdSchema.optional(),
  providerId: organisationIdSchema,
  /** The centre, route or vehicle that figures are counted by. */
  placeId: z.string().min(1).max(80).optional(),
  begun: z.object(done),
  answers: erasable(answersSchema),
  /** What is counted of the report in codes, as it was when it was handed in or edited last: it outlives an erasure of the answers. */
  counted: countedSchema.optional(),
  /** Answers whose question no longer applies: kept, and shown as put aside. */
  setAside: erasable(setAsideSchema),
  landings: z.array(landingSchema),
  clock: clockSchema.optional(),
  /** Clocks that a correction replaced, oldest first: nothing is silently reset. */
  earlierClocks: z.array(clockSchema),
  lateness: z.object({ ...done, reason: z.enum(latenessReasons), explanation: words.optional() }).optional(),
  statements: z.array(statementSchema),
  scrutinies: z.array(z.object({ ...done, outcome: z.enum(['returned', 'endorsed']), comments: words.optional() })),
  monitorQuestions: z.array(
    z.object({
      questionId: partIdSchema,
      ...done,
      question: words,
      answer: z.object({ ...done, text: words }).optional(),
    }),
  ),
  reviews: z.array(reviewSchema),
  selection: z
    .object({
      ...done,
      why: z.enum(['certain', 'sample']),
      rulesVersion: z.string().min(1).max(60),
      sampleId: partIdSchema.optional(),
    })
    .optional(),
  panel: panelSchema.optional(),
  referrals: z.array(referralSchema),
  learning: z.array(
    z.object({
      learningId: partIdSchema,
      ...done,
      what: words,
      owner: actorIdSchema,
      dueOn: civilDateSchema,
      done: z.object({ ...done, evidence: words }).optional(),
    }),
  ),
  footage: footageSchema,
  contradictionsAnswered: z.array(
    z.object({
      ...done,
      contradiction: z.string().min(1).max(160),
      questions: z.array(z.string().max(80)),
      answer: words,
    }),
  ),
  additions: z.array(additionSchema),
  edits: z.array(
    z.object({
      ...done,
      reason: z.enum(editReasons),
      note: words,
      questions: z.array(z.string().max(160)).max(1000),
      before: erasable(answersSchema),
    }),
  ),
  duplicateOf: reportIdSchema.optional(),
  packs: z.array(
    z.object({
      packId: partIdSchema,
      ...done,
      body: z.enum(reviewBodies),
      until: civilDateSchema,
      opened: z.array(z.object(done)).max(5000),
    }),
  ),
})

const submitted = { submittedAt: instantSchema }
const endorsed = { ...submitted, endorsedAt: instantSchema }
const sent = { ...endorsed, sentAt: instantSchema }
const monitored = { ...sent, monitoredAt: instantSchema }

const openStages = [
  z.object({ stage: z.literal('draft') }),
  z.object({ stage: z.literal('withProvider'), ...submitted }),
  z.object({ stage: z.literal('endorsed'), ...endorsed }),
  z.object({ stage: z.literal('withMonitor'), ...sent }),
  z.object({ stage: z.literal('monitored'), ...monitored }),
] as const

const stageSchema = z.discriminatedUnion('stage', [
  ...openStages,
  z.object({ stage: z.literal('closed'), ...monitored, closedAt: instantSchema }),
  z.object({
    stage: z.literal('withdrawn'),
    withdrawal: z.object({ ...done, reason: z.enum(withdrawalReasons), note: words }),
    /** Where the report stood: it goes on from there if it is reinstated. */
    before: z.discriminatedUnion('stage', [...openStages]),
  }),
])

/**
 * Checks the record of a use-of-force report, by its stage.
 *
 * @remarks
 * `draft` is with the officer who writes it, `withProvider` with the provider's management, `endorsed` ready for the contract monitor,
 * `withMonitor` under the monitor's review, `monitored` under the reviews that follow, `closed` when all are in. A withdrawn report
 * stays on record. Source: S3; domain.md §3.2.
 * @public
 */
export const reportSchema = heldSchema.and(stageSchema)

/** The record of a use-of-force report. @public */
export type UseOfForceReport = Immutable<z.output<typeof reportSchema>>

/** How far a report has come. @public */
export type ReportStage = UseOfForceReport['stage']
