import { civilDateInLondon } from '@casework/calendar'
import type { Result } from '@casework/kernel'
import {
  applyCertificationEvent,
  type Certification,
  type CertificationEvent,
  type CertificationPeriod,
} from '@casework/training-assessments'
import type { Statement } from '../statement/statement.ts'
import { activity, type Draft, type StatementsCode, statementsOf, voidingOf } from './draft.ts'
import type { StatementSettings } from './statement-settings.ts'

/**
 * Tells the terms of a certification as statements: met by a pass, or waived by an exemption with its reason.
 *
 * @remarks
 * Give the whole history. A suspension or revocation takes back what was sent and says nothing of why: who reads a store must not go on
 * believing in a certificate, and has no right to the allegation. A reinstatement tells the terms that still run anew, under new ids, since
 * what was taken back stays so; a finding set aside tells nothing, since the certificate stays gone. Reviews, techniques, notes and reasons never leave. The reasons of an exemption are those of cmi5.
 * Source: domain.md §4.2, §4.3; cmi5 §9.5.5.2; docs/decisions/0034-learning-statements.md.
 *
 * @returns The statements in the order of the events, or `XAPI.ID_TWICE` where the caller's ids collide, `XAPI.NO_ACCOUNT` where they have no
 * account for the person, or what the schema says of accounts, ids and addresses.
 * @throws DomainError `CERTIFICATION.HISTORY_CORRUPT` as `replayCertification` does.
 *
 * @example
 * const settings = {
 *   version: '2.0' as const,
 *   uuid: () => '7b6f8f2e-0b9a-5c53-8f3a-2d2f5d2f9a01',
 *   account: (personId: string) => ({ homePage: 'https://training.example', name: personId }),
 *   service: { homePage: 'https://training.example', name: 'training' },
 *   activities: 'https://training.example/xapi/',
 * }
 * statementsOfCertification([], settings) //=> { ok: true, value: [] }
 * @public
 */
export function statementsOfCertification(
  events: readonly CertificationEvent[],
  settings: StatementSettings,
): Result<readonly Statement[], StatementsCode> {
  const drafts: Draft[] = []
  const standing = new Map<number, string>()
  let record: Certification | undefined
  for (const [number, event] of events.entries()) {
    record = applyCertificationEvent(record, event)
    drafts.push(...changesBy(event, number, record, standing, settings))
  }
  return statementsOf(drafts, settings)
}

/** What is in force and was not told is told; what was told, still runs and is in force no longer is taken back. */
function changesBy(
  { metadata }: CertificationEvent,
  number: number,
  record: Certification,
  standing: Map<number, string>,
  settings: StatementSettings,
): readonly Draft[] {
  const drafts: Draft[] = []
  const { at } = metadata
  const today = civilDateInLondon(metadata.at)
  const inForce = isInForce(record)
  for (const [index, period] of record.periods.entries()) {
    const told = standing.get(index)
    if (period.to < today) continue
    if (inForce && told === undefined) {
      const draft = termDraft(record, period, `certification/${record.id}/term-${index}/told-${number}`, settings)
      drafts.push(draft)
      standing.set(index, draft.key)
    }
    if (!inForce && told !== undefined) {
      drafts.push(voidingOf(`${told}/taken-back-${number}`, told, at, settings.uuid))
      standing.delete(index)
    }
  }
  return drafts
}

function isInForce({ stage }: Certification): boolean {
  return stage === 'held' || stage === 'underReview'
}

const exemptions = {
  equivalentTraining: 'Equivalent Outside Activity',
  transitional: 'Administrative',
  other: 'Administrative',
} as const

const titles = {
  escort: 'Certificate to escort detained people',
  escortAndCustodial: 'Certificate to escort detained people and keep them in custody',
} as const

function termDraft(
  { personId, function: certifiedFunction }: Certification,
  { at, from, to, basis }: CertificationPeriod,
  key: string,
  settings: StatementSettings,
): Draft {
  const object = activity(`certificates/${certifiedFunction}`, 'objective', titles[certifiedFunction], settings)
  const context = {
    ...(basis.kind === 'passed' ? { registration: settings.uuid(`enrolment/${basis.enrolmentId}`) } : {}),
    contextActivities: { grouping: [activity(`courses/${basis.courseId}`, 'course', undefined, settings)] },
    language: 'en',
    extensions: { [`${settings.activities}extensions/from`]: from, [`${settings.activities}extensions/to`]: to },
  }
  const term = { key, personId, object, at, context }
  if (basis.kind === 'passed') return { ...term, verb: 'satisfied' }
  const extensions = { 'https://w3id.org/xapi/cmi5/result/extensions/reason': exemptions[basis.reason] }
  return { ...term, verb: 'waived', result: { success: true, completion: true, extensions } }
}
