import type { AuditTrailProblemCode } from '@casework/audit-trail'
import type { ProblemCatalogue } from '@casework/kernel'
import type { AppendProblemCode } from './append-request.ts'
import type { VerifyProblemCode } from './verify-problem-code.ts'

/**
 * The codes of every problem that this package itself can give; verification also gives those of `@casework/audit-trail`.
 * @public
 */
export type EventStoreProblemCode =
  | AppendProblemCode
  | Exclude<VerifyProblemCode, AuditTrailProblemCode>
  | 'EVENT_STORE.STREAM_NOT_FOUND'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const eventStoreProblems: ProblemCatalogue<EventStoreProblemCode> = {
  'EVENT_STORE.VERSION_CONFLICT': {
    en: 'Someone else changed this while you were working on it. Look at it again, then make your change',
    cy: 'Newidiodd rhywun arall hyn tra oeddech chi’n gweithio arno. Edrychwch arno eto, yna gwnewch eich newid',
  },
  'EVENT_STORE.EVENT_ID_TAKEN': {
    en: 'This change has the number {eventId}, which another change already has',
    cy: 'Mae gan y newid hwn y rhif {eventId}, sydd eisoes gan newid arall',
  },
  'EVENT_STORE.STREAM_NOT_FOUND': { en: 'There is no record {stream}', cy: 'Nid oes cofnod {stream}' },
  'EVENT_STORE.CONTENT_MISSING': {
    en: 'What entry {position} of the audit trail is about is missing',
    cy: 'Mae’r hyn y mae cofnod {position} o’r trywydd archwilio yn sôn amdano ar goll',
  },
  'EVENT_STORE.PERSONAL_VALUE_MISSING': {
    en: 'A personal value of entry {position} of the audit trail is missing, and was not erased',
    cy: 'Mae gwerth personol cofnod {position} o’r trywydd archwilio ar goll, ac ni chafodd ei ddileu',
  },
  'EVENT_STORE.PERSONAL_VALUE_CHANGED': {
    en: 'A personal value of entry {position} of the audit trail is not as it was written',
    cy: 'Nid yw gwerth personol cofnod {position} o’r trywydd archwilio fel y’i hysgrifennwyd',
  },
  'EVENT_STORE.ERASURE_NOT_RECORDED': {
    en: 'A personal value of entry {position} of the audit trail was removed by an erasure that does not cover it',
    cy: 'Tynnwyd gwerth personol cofnod {position} o’r trywydd archwilio gan ddilead nad yw’n ei gwmpasu',
  },
  'EVENT_STORE.HEAD_DIFFERS': {
    en: 'The audit trail ends at entry {position}, which is not the end that was recorded',
    cy: 'Mae’r trywydd archwilio yn gorffen yng nghofnod {position}, nad yw’r diwedd a gofnodwyd',
  },
  'EVENT_STORE.NOT_IN_CHAIN': {
    en: 'The audit trail does not know of {stray}',
    cy: 'Nid yw’r trywydd archwilio yn gwybod am {stray}',
  },
}
