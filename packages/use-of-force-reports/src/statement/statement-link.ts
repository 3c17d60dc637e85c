import {
  type ActorId,
  actorIdSchema,
  compareInstants,
  type Instant,
  instantSchema,
  problem,
  type Result,
  succeeded,
} from '@casework/kernel'
import { type ReportId, reportIdSchema } from '../report/report-identifiers.ts'

/** What a link lets an officer do: say of one report that they were not there, until a moment. @public */
export type StatementLink = { readonly reportId: ReportId; readonly officerId: ActorId; readonly until: Instant }

/**
 * Writes a signed link by which an officer without an account can say "I was not involved".
 *
 * @remarks
 * The text holds two ids and a moment, and no name. `sign` is the caller's, for instance an HMAC with a key of the service's. Source:
 * features.md A.
 *
 * @example
 * const link = { reportId: reportIdSchema.parse('report-1'), officerId: actorId('officer-7'), until: instant('2026-11-25T09:00:00Z') }
 * statementLink(link, () => 'signature') //=> 'report-1.officer-7.2026-11-25T09:00:00Z.signature'
 * @public
 */
export function statementLink({ reportId, officerId, until }: StatementLink, sign: (text: string) => string): string {
  const text = `${reportId}.${officerId}.${until}`
  return `${text}.${sign(text)}`
}

/**
 * Reads a signed link.
 *
 * @remarks
 * `verify` compares in constant time; a forged link and one that cannot be read are told alike. A moment may hold parts of a second.
 *
 * @returns What the link allows, or `LINK.NOT_VALID` | `LINK.EXPIRED`.
 *
 * @example
 * const text = 'report-1.officer-7.2026-11-25T09:00:00Z.signature'
 * const verify = (_: string, signature: string) => signature === 'signature'
 * readStatementLink(text, verify, instant('2026-11-24T09:00:00Z')).ok //=> true
 * readStatementLink(text, verify, instant('2026-11-26T09:00:00Z')).ok //=> false
 * @public
 */
export function readStatementLink(
  text: string,
  verify: (text: string, signature: string) => boolean,
  now: Instant,
): Result<StatementLink, 'LINK.NOT_VALID' | 'LINK.EXPIRED'> {
  const parts = typeof text !== 'string' || text.length > 500 ? [] : text.split('.')
  const signature = parts.at(-1) ?? ''
  const [reportId, officerId, until] = [
    reportIdSchema.safeParse(parts[0]),
    actorIdSchema.safeParse(parts[1]),
    instantSchema.safeParse(parts.slice(2, -1).join('.')),
  ]
  if (!reportId.success || !officerId.success || !until.success) return problem('LINK.NOT_VALID')
  if (!verify(parts.slice(0, -1).join('.'), signature)) return problem('LINK.NOT_VALID')
  if (compareInstants(now, until.data) > 0) return problem('LINK.EXPIRED')
  return succeeded({ reportId: reportId.data, officerId: officerId.data, until: until.data })
}
