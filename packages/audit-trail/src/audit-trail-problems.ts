import type { ProblemCatalogue } from '@casework/kernel'
import type { CheckpointProblemCode } from './verify-checkpoint.ts'

/**
 * The codes of every problem that this package can give.
 * @public
 */
export type AuditTrailProblemCode =
  | CheckpointProblemCode
  | 'AUDIT_TRAIL.ENTRY_OUT_OF_PLACE'
  | 'AUDIT_TRAIL.ENTRY_CHANGED'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const auditTrailProblems: ProblemCatalogue<AuditTrailProblemCode> = {
  'AUDIT_TRAIL.ENTRY_OUT_OF_PLACE': {
    en: 'Entry {position} of the audit trail is missing or out of place: entry {found} stands there',
    cy: 'Mae cofnod {position} o’r trywydd archwilio ar goll neu o’i le: mae cofnod {found} yno',
  },
  'AUDIT_TRAIL.ENTRY_CHANGED': {
    en: 'Entry {position} of the audit trail is not as it was written',
    cy: 'Nid yw cofnod {position} o’r trywydd archwilio fel y’i hysgrifennwyd',
  },
  'AUDIT_TRAIL.SIGNATURE_NOT_VALID': {
    en: 'The signature of the checkpoint at entry {position} is not valid',
    cy: 'Nid yw llofnod y pwynt gwirio yng nghofnod {position} yn ddilys',
  },
  'AUDIT_TRAIL.SHORTER_THAN_CHECKPOINT': {
    en: 'The audit trail was cut off before entry {position}, which a checkpoint vouches for',
    cy: 'Torrwyd y trywydd archwilio cyn cofnod {position}, y mae pwynt gwirio yn tystio iddo',
  },
  'AUDIT_TRAIL.DIFFERS_FROM_CHECKPOINT': {
    en: 'The audit trail up to entry {position} is not the one that a checkpoint vouches for',
    cy: 'Nid y trywydd archwilio hyd at gofnod {position} yw’r un y mae pwynt gwirio yn tystio iddo',
  },
}
