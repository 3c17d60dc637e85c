import { type CivilDate, DomainError, type Erasable, replay } from '@casework/kernel'
import { signed } from '../signed.ts'
import type { Certification, CertificationPeriod } from './certification.ts'
import type { CertificationEvent, CertificationHappened } from './certification-events.ts'

/**
 * Folds one event over the record of a certification.
 *
 * @throws DomainError `CERTIFICATION.HISTORY_CORRUPT` where the first event does not certify, or a later one certifies again.
 *
 * @example
 * replayCertification([]) //=> undefined
 * @public
 */
export function applyCertificationEvent(
  certification: Certification | undefined,
  event: CertificationEvent,
): Certification {
  if ((event.type === 'PersonCertified') === (certification !== undefined))
    throw new DomainError('CERTIFICATION.HISTORY_CORRUPT', { event: event.type })
  if (event.type === 'PersonCertified') return certified(event)
  return followed(certification as Certification, event)
}

/**
 * Folds the whole history of a certification into its record.
 *
 * @returns The record, or `undefined` for an empty history.
 * @throws DomainError `CERTIFICATION.HISTORY_CORRUPT` as {@link applyCertificationEvent} does.
 *
 * @example
 * replayCertification([]) //=> undefined
 * @public
 */
export function replayCertification(events: Iterable<CertificationEvent>): Certification | undefined {
  return replay(applyCertificationEvent, events)
}

function certified(event: CertificationHappened<'PersonCertified'>): Certification {
  const { certificationId, personId, function: certifiedFunction } = event.data
  return {
    schemaVersion: 1,
    stage: 'held',
    id: certificationId,
    personId,
    function: certifiedFunction,
    periods: [periodOf(event)],
    reviews: [],
    suspensions: [],
  }
}

function periodOf({
  data,
  personal,
  metadata,
}: CertificationHappened<'PersonCertified' | 'CertificationRenewed'>): CertificationPeriod {
  const { from, to, techniques, basis } = data
  return { ...signed(metadata), from, to, techniques, basis, ...personal }
}

function followed(
  record: Certification,
  event: Exclude<CertificationEvent, { type: 'PersonCertified' }>,
): Certification {
  switch (event.type) {
    case 'CertificationRenewed':
      return { ...record, periods: [...record.periods, periodOf(event)] }
    case 'CertificationReviewOpened': {
      const review = { ...signed(event.metadata), ...event.data, ...event.personal }
      const stage = record.stage === 'suspended' ? 'suspended' : 'underReview'
      return { ...record, stage, reviews: [...record.reviews, review] }
    }
    case 'CertificationReviewDecided':
      return decided(record, event)
    case 'CertificationReinstated': {
      const { from } = event.data
      return { ...record, stage: 'held', suspensions: ended(record, from, event.personal.reasons) }
    }
    case 'FindingSetAside': {
      const { on } = event.data
      const findingSetAside = { ...signed(event.metadata), on, ...event.personal }
      return { ...record, findingSetAside, suspensions: ended(record, on, event.personal.reasons) }
    }
    case 'CertificationRevoked':
      return { ...record, stage: 'revoked', revoked: { ...signed(event.metadata), ...event.data, ...event.personal } }
  }
}

/** Suspensions that were open end on a day. */
function ended(
  { suspensions }: Certification,
  until: CivilDate,
  endedBecause: Erasable<string>,
): Certification['suspensions'] {
  return suspensions.map((each) => (each.until === undefined ? { ...each, until, endedBecause } : each))
}

function decided(record: Certification, event: CertificationHappened<'CertificationReviewDecided'>): Certification {
  const { reviewId, on, ...outcome } = event.data
  const happened = signed(event.metadata)
  const decision = { ...happened, ...outcome, ...event.personal }
  const reviews = record.reviews.map((each) => (each.reviewId === reviewId ? { ...each, decision } : each))
  if (record.stage === 'revoked') return { ...record, reviews }
  if (outcome.outcome === 'revoke') {
    const reason = reviews.find((each) => each.reviewId === reviewId)?.reason ?? 'other'
    return { ...record, reviews, stage: 'revoked', revoked: { ...happened, on, reason, ...event.personal } }
  }
  const isSuspended = record.stage === 'suspended'
  if (outcome.outcome === 'suspend' && !isSuspended)
    return { ...record, reviews, stage: 'suspended', suspensions: [...record.suspensions, { from: on, reviewId }] }
  if (isSuspended) return { ...record, reviews }
  const stage = reviews.some((each) => each.decision === undefined) ? 'underReview' : 'held'
  return { ...record, reviews, stage }
}
