import { civilDateSchema, knownSchema } from '@casework/kernel'
import { z } from 'zod'

const yesOrNo = knownSchema(z.boolean()).optional()
const day = knownSchema(civilDateSchema).optional()

/**
 * Checks the facts of a case that are recorded and not worked out from its history; a question not asked has no member.
 *
 * @remarks
 * `harmBand` is a code of the service's own harm scheme, whose version is the `reference`: harm has no public definition
 * (domain.md §1.6). `removalLiabilityEstablished` is stage A of the removal assessment (domain.md §1.5). The dates of past
 * reports stand here only where they were carried over from another system; the appointments of the case come first.
 * @public
 */
export const caseFactsSchema = z.strictObject({
  /** The day somebody last went through every kind of barrier and recorded those that stand; without it none recorded does not mean none. */
  barriersReviewedOn: day,
  /** The person is liable to removal, and it would be proportionate. */
  removalLiabilityEstablished: yesOrNo,
  /** A travel document was agreed. */
  travelDocumentAgreed: yesOrNo,
  /** The last day on which the travel document is valid. */
  travelDocumentExpiresOn: day,
  /** The person has said that they may want to return. */
  voluntaryReturnInterest: yesOrNo,
  /** The band of the harm scheme. */
  harmBand: knownSchema(z.string().regex(/^[a-z][a-zA-Z0-9]{0,19}$/)).optional(),
  /** The level at which the person is managed under public protection arrangements; 0 where they are not. */
  mappaLevel: knownSchema(z.number().int().min(0).max(3)).optional(),
  /** The day the person last reported. */
  lastReportedOn: day,
  /** How many reports in a row were missed without an excuse. */
  missedReportsInARow: knownSchema(z.number().int().min(0).max(1000)).optional(),
  /** The first reporting interview was held. */
  firstReportingInterviewHeld: yesOrNo,
  /** The day of the last interview about what has changed for the person. */
  circumstancesInterviewOn: day,
})

/** The key of a fact of a case. @public */
export type CaseFactKey = keyof z.output<typeof caseFactsSchema>
