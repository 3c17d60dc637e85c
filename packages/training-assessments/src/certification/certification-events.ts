import { actorIdSchema, civilDateSchema, type Immutable, personalEventSchema } from '@casework/kernel'
import { z } from 'zod'
import { certificationIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { policyEventWriter } from '../policy-event-writer.ts'
import { wordsSchema } from '../signed.ts'
import { certificationBasisSchema, certificationReasons, certifiedFunctions } from './certification.ts'

const period = z.object({
  from: civilDateSchema,
  to: civilDateSchema,
  techniques: z.array(z.string()),
  basis: certificationBasisSchema,
})
const note = z.object({ note: wordsSchema.optional() })
const reasons = z.object({ reasons: wordsSchema })
const review = z.object({ reviewId: trainingPartIdSchema })

/** Checks an event of a certification; what people wrote stands in `personal`. @public */
export const certificationEventSchema = z.discriminatedUnion('type', [
  personalEventSchema(
    'PersonCertified',
    period.extend({
      certificationId: certificationIdSchema,
      personId: actorIdSchema,
      function: z.enum(certifiedFunctions),
    }),
    note,
  ),
  personalEventSchema('CertificationRenewed', period, note),
  personalEventSchema(
    'CertificationReviewOpened',
    review.extend({ reason: z.enum(certificationReasons) }),
    z.object({ note: wordsSchema }),
  ),
  personalEventSchema(
    'CertificationReviewDecided',
    review.extend({
      outcome: z.enum(['noAction', 'suspend', 'revoke']),
      wellFounded: z.boolean(),
      fitAndProper: z.boolean(),
      on: civilDateSchema,
    }),
    reasons,
  ),
  personalEventSchema(
    'CertificationReinstated',
    z.object({ from: civilDateSchema, fitAndProper: z.literal(true) }),
    reasons,
  ),
  personalEventSchema('FindingSetAside', z.object({ on: civilDateSchema }), reasons),
  personalEventSchema(
    'CertificationRevoked',
    z.object({ on: civilDateSchema, reason: z.enum(certificationReasons) }),
    reasons,
  ),
])

/** An event of a certification. @public */
export type CertificationEvent = Immutable<z.output<typeof certificationEventSchema>>

/** Writes an event of a certification. */
export const certificationEvent = policyEventWriter<CertificationEvent>()

/** An event of one type. */
export type CertificationHappened<Type extends CertificationEvent['type']> = Extract<CertificationEvent, { type: Type }>
