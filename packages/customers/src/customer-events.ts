import { partialDateSchema } from '@casework/calendar'
import {
  type Context,
  civilDateSchema,
  customerIdSchema,
  erasable,
  eventSchema,
  eventWriter,
  factSourceSchema,
  type Immutable,
  personalEventSchema,
  provenanceSchema,
  textSchema,
  unknownReasonSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { contactDetailsSchema, languageSchema } from './contact-details.ts'
import { type Customer, customerReferenceSchema } from './customer.ts'
import { customerFactKeySchema } from './customer-fact.ts'
import { needIdSchema, needSchema } from './need.ts'
import { personNameSchema } from './person-name.ts'
import {
  vulnerabilityIdSchema,
  vulnerabilityIndicatorSchema,
  vulnerabilityKindSchema,
} from './vulnerability-indicator.ts'

const factValue = z.union([z.boolean(), z.number(), z.string()])
const detail = erasable(textSchema({ maximum: 1000 })).optional()

/** How a fact is known, without its value: the value is personal and stands apart. */
const knowledgeSchema = z.discriminatedUnion('known', [
  provenanceSchema.extend({ known: z.literal(true) }),
  z.object({ known: z.literal(false), reason: unknownReasonSchema }),
])

/**
 * Checks an event in the record of a person.
 *
 * @remarks Everything that tells who the person is, and every answer they gave, stands in `personal`, where it can be erased.
 * @public
 */
export const customerEventSchema = z.discriminatedUnion('type', [
  personalEventSchema(
    'CustomerRegistered',
    z.object({
      customerId: customerIdSchema,
      dateOfBirth: knowledgeSchema,
      source: factSourceSchema,
    }),
    z.object({
      names: erasable(z.array(personNameSchema).min(1)),
      references: erasable(z.array(customerReferenceSchema)),
      languages: erasable(z.array(languageSchema)),
      dateOfBirth: erasable(partialDateSchema).optional(),
      pronouns: erasable(textSchema({ maximum: 40 })).optional(),
      contact: erasable(contactDetailsSchema).optional(),
    }),
  ),
  personalEventSchema(
    'CustomerNamesChanged',
    z.object({ reason: z.enum(['toldUs', 'document', 'corrected', 'carriedOver']) }),
    z.object({ names: erasable(z.array(personNameSchema).min(1)) }),
  ),
  personalEventSchema(
    'CustomerContactChanged',
    z.object({ source: factSourceSchema }),
    z.object({ contact: erasable(contactDetailsSchema) }),
  ),
  personalEventSchema(
    'CustomerLanguagesChanged',
    z.object({ source: factSourceSchema }),
    z.object({ languages: erasable(z.array(languageSchema)) }),
  ),
  personalEventSchema(
    'CustomerDateOfBirthRecorded',
    z.object({ dateOfBirth: knowledgeSchema }),
    z.object({ dateOfBirth: erasable(partialDateSchema).optional() }),
  ),
  personalEventSchema(
    'CustomerFactsRecorded',
    z.object({ facts: z.partialRecord(customerFactKeySchema, knowledgeSchema) }),
    z.partialRecord(customerFactKeySchema, erasable(factValue)),
  ),
  personalEventSchema('NeedRecorded', needSchema.omit({ detail: true, ended: true }), z.object({ detail })),
  eventSchema(
    'NeedEnded',
    z.object({ needId: needIdSchema, on: civilDateSchema, how: z.enum(['met', 'noLongerNeeded', 'recordedInError']) }),
  ),
  personalEventSchema(
    'VulnerabilityRecorded',
    vulnerabilityIndicatorSchema.omit({ kind: true, detail: true, ended: true }).extend({ source: factSourceSchema }),
    z.object({ kind: erasable(vulnerabilityKindSchema), detail }),
  ),
  eventSchema(
    'VulnerabilityEnded',
    z.object({
      vulnerabilityId: vulnerabilityIdSchema,
      on: civilDateSchema,
      how: z.enum(['noLongerApplies', 'recordedInError']),
    }),
  ),
  eventSchema('CustomerErasureDecided', z.object({ on: civilDateSchema, basis: z.string().min(1).max(200) })),
])

/**
 * An event in the record of a person.
 * @public
 */
export type CustomerEvent = Immutable<z.output<typeof customerEventSchema>>

/** Writes an event in the record of a person. */
export const customerEvent = eventWriter<CustomerEvent>()

/** Writes that a date of birth was recorded, its value apart. */
export function dateOfBirthRecorded(birth: Customer['dateOfBirth'], context: Context): CustomerEvent {
  const { value, ...dateOfBirth } = { value: undefined, ...birth }
  const personal = value === undefined ? {} : { dateOfBirth: value }
  return customerEvent('CustomerDateOfBirthRecorded', { dateOfBirth }, context, personal)
}
