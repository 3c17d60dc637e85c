import type { AuditTrailProblemCode } from '@casework/audit-trail'

/**
 * What is wrong with what the store holds.
 * @public
 */
export type VerifyProblemCode = AuditTrailProblemCode | StoreProblemCode

type StoreProblemCode =
  | 'EVENT_STORE.CONTENT_MISSING'
  | 'EVENT_STORE.PERSONAL_VALUE_MISSING'
  | 'EVENT_STORE.PERSONAL_VALUE_CHANGED'
  | 'EVENT_STORE.ERASURE_NOT_RECORDED'
  | 'EVENT_STORE.HEAD_DIFFERS'
  | 'EVENT_STORE.NOT_IN_CHAIN'
