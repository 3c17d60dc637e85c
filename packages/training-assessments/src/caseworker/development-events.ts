import { actorIdSchema, civilDateSchema, eventSchema, type Immutable, personalEventSchema } from '@casework/kernel'
import { z } from 'zod'
import { developmentIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { policyEventWriter } from '../policy-event-writer.ts'
import { wordsSchema } from '../signed.ts'
import {
  authorisationSchema,
  evidenceSchema,
  goalSchema,
  notKeptReasons,
  plannedSupportSchema,
  skillsSchema,
  supervisionSchema,
} from './development.ts'

const words = z.object({ words: wordsSchema })

/** Checks an event of somebody's development; what people wrote stands in `personal`. @public */
export const developmentEventSchema = z.discriminatedUnion('type', [
  eventSchema(
    'DevelopmentBegun',
    z.object({
      developmentId: developmentIdSchema,
      personId: actorIdSchema,
      pathwayId: trainingPartIdSchema,
      pathwayVersion: z.string(),
      stageId: trainingPartIdSchema,
      on: civilDateSchema,
    }),
  ),
  eventSchema('SkillsAssessed', skillsSchema),
  personalEventSchema('GoalPlanned', goalSchema, words),
  eventSchema('GoalMet', z.object({ goalId: trainingPartIdSchema })),
  personalEventSchema('EvidenceAdded', evidenceSchema, words),
  personalEventSchema(
    'EvidenceReviewed',
    z.object({ evidenceId: trainingPartIdSchema, accepted: z.boolean(), proficiency: z.int() }),
    words,
  ),
  eventSchema('StageEntered', z.object({ stageId: trainingPartIdSchema, on: civilDateSchema })),
  eventSchema('AdviserAuthorised', authorisationSchema),
  eventSchema('AuthorisationEnded', authorisationSchema.required({ to: true })),
  eventSchema('SupervisionArranged', supervisionSchema),
  eventSchema('SupervisionEnded', supervisionSchema.required({ to: true })),
  eventSchema('SupportPlanned', plannedSupportSchema),
  personalEventSchema(
    'SupportRecorded',
    z.object({ supportId: trainingPartIdSchema, kept: z.boolean(), reason: z.enum(notKeptReasons).optional() }),
    z.object({ note: wordsSchema.optional() }),
  ),
  eventSchema('SupportShared', z.object({ withId: actorIdSchema, until: civilDateSchema })),
  eventSchema('SupportShareWithdrawn', z.object({ withId: actorIdSchema })),
  eventSchema('DevelopmentHandedOver', z.object({ toId: actorIdSchema })),
  eventSchema(
    'PathwayChanged',
    z.object({
      pathwayId: trainingPartIdSchema,
      pathwayVersion: z.string(),
      stageId: trainingPartIdSchema,
      on: civilDateSchema,
    }),
  ),
  eventSchema('DevelopmentEnded', z.object({})),
])

/** An event of somebody's development. @public */
export type DevelopmentEvent = Immutable<z.output<typeof developmentEventSchema>>

/** Writes an event of somebody's development. */
export const developmentEvent = policyEventWriter<DevelopmentEvent>()

/** An event of one type. */
export type DevelopmentHappened<Type extends DevelopmentEvent['type']> = Extract<DevelopmentEvent, { type: Type }>
