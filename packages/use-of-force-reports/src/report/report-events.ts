import { clockSchema } from '@casework/calendar'
import {
  actorIdSchema,
  caseIdSchema,
  civilDateSchema,
  customerIdSchema,
  erasable,
  eventSchema,
  eventWriter,
  type Immutable,
  instantSchema,
  personalEventSchema,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { cameraSchema, holdReasons } from '../footage/camera.ts'
import { conflictReasons, panelMemberSchema } from '../panel/panel.ts'
import { absenceReasons } from '../statement/statement.ts'
import { answersSchema, setAsideSchema } from './answers-schema.ts'
import { editReasons, latenessReasons, reinstatementReasons, reviewBodies, withdrawalReasons } from './code-lists.ts'
import { findings } from './finding.ts'
import { referralSchema } from './referral.ts'
import { countedSchema, landingSchema, reviewSchema } from './report.ts'
import { organisationIdSchema, partIdSchema, reportIdSchema } from './report-identifiers.ts'

const words = erasable(textSchema({ maximum: 10_000 }))
const nothing = z.object({})
const answers = erasable(answersSchema)
const officer = z.object({ officerId: actorIdSchema })

const writing = [
  eventSchema(
    'ReportBegun',
    z.object({
      reportId: reportIdSchema,
      questionSet: z.object({ id: z.string(), version: z.string() }),
      customerId: customerIdSchema,
      caseId: caseIdSchema.optional(),
      providerId: organisationIdSchema,
      placeId: z.string().optional(),
    }),
  ),
  personalEventSchema(
    'AnswersSaved',
    z.object({ removed: z.array(z.string()) }),
    z.object({ changed: answers, setAside: erasable(setAsideSchema) }),
  ),
  eventSchema('LandingRecorded', z.object({ landing: landingSchema, clock: clockSchema.optional() })),
  eventSchema('ClockStarted', z.object({ clock: clockSchema })),
  personalEventSchema(
    'LatenessExplained',
    z.object({ reason: z.enum(latenessReasons) }),
    z.object({ explanation: words.optional() }),
  ),
  eventSchema('ReportSubmitted', z.object({ counted: countedSchema })),
  personalEventSchema(
    'ContradictionAnswered',
    z.object({ contradiction: z.string(), questions: z.array(z.string()) }),
    z.object({ answer: words }),
  ),
  personalEventSchema('ReportAddedTo', nothing, z.object({ text: words })),
  personalEventSchema(
    'ReportEdited',
    z.object({
      reason: z.enum(editReasons),
      questions: z.array(z.string()),
      removed: z.array(z.string()),
      counted: countedSchema,
    }),
    z.object({ note: words, before: answers, changed: answers, setAside: erasable(setAsideSchema) }),
  ),
  personalEventSchema(
    'ReportWithdrawn',
    z.object({ reason: z.enum(withdrawalReasons), duplicateOf: reportIdSchema.optional() }),
    z.object({ note: words }),
  ),
  eventSchema('ReportReinstated', z.object({ reason: z.enum(reinstatementReasons) })),
  eventSchema('ReportClosed', nothing),
] as const

const statements = [
  eventSchema('StatementRequested', officer.extend({ dueAt: instantSchema })),
  eventSchema('OfficerReminded', officer),
  personalEventSchema('StatementSubmitted', officer, z.object({ answers })),
  personalEventSchema('StatementAddedTo', officer, z.object({ text: words })),
  personalEventSchema('OfficerSaidNotInvolved', officer, z.object({ reason: erasable(textSchema({ maximum: 1000 })) })),
  eventSchema('NotInvolvedDecided', officer.extend({ accepted: z.boolean() })),
  eventSchema('OfficerAbsent', officer.extend({ reason: z.enum(absenceReasons) })),
] as const

const scrutiny = [
  personalEventSchema('ReportReturned', nothing, z.object({ comments: words })),
  personalEventSchema('ReportEndorsed', nothing, z.object({ comments: words.optional() })),
  eventSchema('SentToMonitor', nothing),
  personalEventSchema('ProviderAsked', z.object({ questionId: partIdSchema }), z.object({ question: words })),
  personalEventSchema('ProviderAnswered', z.object({ questionId: partIdSchema }), z.object({ answer: words })),
  personalEventSchema(
    'ReviewRecorded',
    reviewSchema.omit({ at: true, by: true, note: true }),
    z.object({ note: words }),
  ),
  eventSchema(
    'SelectedForReview',
    z.object({ why: z.enum(['certain', 'sample']), rulesVersion: z.string(), sampleId: partIdSchema.optional() }),
  ),
  eventSchema('IncidentReferred', referralSchema.omit({ at: true, by: true })),
  eventSchema('ReferralAcknowledged', z.object({ referralId: partIdSchema, reference: z.string() })),
  personalEventSchema(
    'LearningIdentified',
    z.object({ learningId: partIdSchema, owner: actorIdSchema, dueOn: civilDateSchema }),
    z.object({ what: words }),
  ),
  personalEventSchema('LearningDone', z.object({ learningId: partIdSchema }), z.object({ evidence: words })),
  eventSchema('PanelConvened', z.object({ members: z.array(panelMemberSchema) })),
  eventSchema('PanelMemberRecused', z.object({ memberId: actorIdSchema, reason: z.enum(conflictReasons) })),
  personalEventSchema(
    'PanelDecided',
    z.object({
      finding: z.enum(findings),
      votes: z.array(z.object({ memberId: actorIdSchema, finding: z.enum(findings) })),
      dissenters: z.array(actorIdSchema),
    }),
    z.object({ reasons: words, dissent: z.array(erasable(textSchema({ maximum: 5000 }))) }),
  ),
] as const

const watching = [
  eventSchema('CameraRecorded', z.object({ camera: cameraSchema })),
  eventSchema('FootageHeld', z.object({ holdId: partIdSchema, reason: z.enum(holdReasons) })),
  eventSchema('FootageReleased', z.object({ holdId: partIdSchema })),
  eventSchema('FootageViewed', z.object({ cameras: z.array(partIdSchema), purpose: z.string() })),
  eventSchema('PackShared', z.object({ packId: partIdSchema, body: z.enum(reviewBodies), until: civilDateSchema })),
  eventSchema('PackOpened', z.object({ packId: partIdSchema })),
] as const

/**
 * Checks an event of a use-of-force report; whatever people said or wrote stands in `personal`, where it can be erased.
 * @public
 */
export const reportEventSchema = z.discriminatedUnion('type', [...writing, ...statements, ...scrutiny, ...watching])

/** An event of a use-of-force report. @public */
export type ReportEvent = Immutable<z.output<typeof reportEventSchema>>

/** Writes an event of a use-of-force report. */
export const reportEvent = eventWriter<ReportEvent>()

/** An event of one type. */
export type Happened<Type extends ReportEvent['type']> = Extract<ReportEvent, { type: Type }>
