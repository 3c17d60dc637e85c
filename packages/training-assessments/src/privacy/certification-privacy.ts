import type { Privacy } from '@casework/kernel'
import type { Certification } from '../certification/certification.ts'
import { declare } from './declare.ts'

/**
 * States how personal each value of a certification is, why it is held and how long.
 *
 * @remarks A path left out does not compile. Source: UK GDPR Articles 5, 9, 15 and 17.
 * @public
 */
export const certificationPrivacy: Privacy<Certification> = {
  ...declare('none', 'to certify', 'the record', ['id', 'schemaVersion']),
  ...declare('special', 'to decide on a certification fairly', 'allegations, findings and decisions', [
    'reviews[].at',
    'reviews[].by',
    'reviews[].decision.at',
    'reviews[].decision.by',
    'reviews[].decision.fitAndProper',
    'reviews[].decision.outcome',
    'reviews[].decision.reasons',
    'reviews[].decision.wellFounded',
    'reviews[].note',
    'reviews[].reason',
    'reviews[].reviewId',
    'findingSetAside.at',
    'findingSetAside.by',
    'findingSetAside.on',
    'findingSetAside.reasons',
    'revoked.at',
    'revoked.by',
    'revoked.on',
    'revoked.reason',
    'revoked.reasons',
    'stage',
    'suspensions[].endedBecause',
    'suspensions[].from',
    'suspensions[].reviewId',
    'suspensions[].until',
  ]),
  ...declare('direct', 'to certify', 'why somebody was exempt', ['periods[].note']),
  ...declare('indirect', 'to show who may do what', 'who is certified for what, from when to when, by id', [
    'function',
    'periods[].at',
    'periods[].basis.courseId',
    'periods[].basis.courseVersion',
    'periods[].basis.enrolmentId',
    'periods[].basis.kind',
    'periods[].basis.reason',
    'periods[].by',
    'periods[].from',
    'periods[].techniques[]',
    'periods[].to',
    'personId',
  ]),
  ...declare('none', 'to show that data were erased', 'the day and legal basis of an erasure', [
    'periods[].note.basis',
    'periods[].note.erased',
    'periods[].note.on',
    'reviews[].decision.reasons.basis',
    'reviews[].decision.reasons.erased',
    'reviews[].decision.reasons.on',
    'reviews[].note.basis',
    'reviews[].note.erased',
    'reviews[].note.on',
    'findingSetAside.reasons.basis',
    'findingSetAside.reasons.erased',
    'findingSetAside.reasons.on',
    'revoked.reasons.basis',
    'revoked.reasons.erased',
    'revoked.reasons.on',
    'suspensions[].endedBecause.basis',
    'suspensions[].endedBecause.erased',
    'suspensions[].endedBecause.on',
  ]),
}
