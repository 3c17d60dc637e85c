import { daysBetween } from '@casework/calendar'
import {
  type CivilDate,
  compareCivilDates,
  type Facts,
  type FactValue,
  type Known,
  known,
  notKnown,
} from '@casework/kernel'
import type { Appointment } from './appointment.ts'
import type { BarrierKind } from './barrier.ts'
import { barrierDurations, barriersWereReviewed, openBarriers, openKinds } from './barrier-durations.ts'
import type { Case } from './case.ts'
import { type CasesPolicy, defaultCasesPolicy } from './cases-policy.ts'
import { inOrder, missedInARow } from './reporting-duty.ts'

/**
 * Gives the facts of a case that triage and other services read, each with its source or the reason why it is not known.
 *
 * @remarks
 * Barriers that stand are facts; that none stands is known only once somebody has gone through them (`barriersReviewedOn`).
 * While a barrier stands whose kind was erased, it is not known whether it is of a kind that is asked about.
 * What the case's own appointments show comes before what was carried over from another system; what neither shows is not known.
 * A travel document that is agreed while the lack of one stands as a barrier is a conflict, and so not known.
 * Keys: `openBarrierCount`, `longestOpenBarrierDays`, `hasTravelDocumentBarrier`, `hasLegalBarrier`, `outstandingClaim`,
 * `removalLiabilityEstablished`, `travelDocumentAgreed`, `documentExpiresInDays`, `voluntaryReturnInterest`, `harmBand`, `mappaLevel`,
 * `daysSinceLastReport`, `consecutiveMissedReports`, `hadFirstReportingInterview`, `daysSinceCircumstancesInterview`.
 * Source: S4 (removability, harm, barrier durations, interviews); design.md "Known".
 *
 * @param asAt - The day in London for which the facts are wanted.
 *
 * @example
 * caseFacts(aCase(), civilDate('2026-11-22'))['openBarrierCount'] //=> { known: false, reason: 'notAsked' }
 * caseFacts(aCase(), civilDate('2026-11-22'))['harmBand'] //=> { known: false, reason: 'notRecorded' }
 * @public
 */
export function caseFacts(caseRecord: Case, asAt: CivilDate, policy: CasesPolicy = defaultCasesPolicy): Facts {
  return {
    ...barrierFacts(caseRecord, asAt, policy),
    ...recordedFacts(caseRecord, asAt),
    ...reportingFacts(caseRecord, asAt),
  }
}

function barrierFacts(caseRecord: Case, asAt: CivilDate, policy: CasesPolicy): Facts {
  const { kinds, someErased } = openKinds(caseRecord)
  const { openCount, longestOpenDays } = barrierDurations(caseRecord, asAt)
  const reviewed = barriersWereReviewed(caseRecord)
  const derived = (value: FactValue) => known(value, { source: 'derived', asAt })
  const stands = (isMeant: (kind: BarrierKind) => boolean) => {
    if (kinds.some(isMeant)) return derived(true)
    if (someErased) return notKnown('erased')
    return reviewed ? derived(false) : notKnown('notAsked')
  }
  const { legal } = policy.settings
  return {
    openBarrierCount: reviewed ? derived(openCount) : notKnown('notAsked'),
    longestOpenBarrierDays: reviewed || openCount > 0 ? derived(longestOpenDays) : notKnown('notAsked'),
    hasTravelDocumentBarrier: stands((kind) => kind === 'travelDocument'),
    hasLegalBarrier: stands((kind) => legal.includes(kind)),
    outstandingClaim: stands((kind) => kind === 'outstandingAsylumClaim' || kind === 'furtherSubmissions'),
  }
}

function recordedFacts(caseRecord: Case, asAt: CivilDate): Facts {
  const { facts } = caseRecord
  const missing = notKnown('notRecorded')
  const lacksDocument = openBarriers(caseRecord).some(({ kind }) => kind === 'travelDocument')
  const contradicted = lacksDocument && facts.travelDocumentAgreed?.known === true && facts.travelDocumentAgreed.value
  return {
    removalLiabilityEstablished: facts.removalLiabilityEstablished ?? missing,
    travelDocumentAgreed: contradicted ? notKnown('conflicting') : (facts.travelDocumentAgreed ?? missing),
    documentExpiresInDays: counted(facts.travelDocumentExpiresOn, (expires) => daysBetween(asAt, expires)),
    voluntaryReturnInterest: facts.voluntaryReturnInterest ?? notKnown('notAsked'),
    harmBand: facts.harmBand ?? missing,
    mappaLevel: facts.mappaLevel ?? missing,
  }
}

function reportingFacts(caseRecord: Case, asAt: CivilDate): Facts {
  const { facts, appointments } = caseRecord
  const past = inOrder(appointments).filter(
    ({ outcome }) => outcome !== undefined && compareCivilDates(outcome.on, asAt) <= 0,
  )
  const reported = lastDay(past, () => true)
  const asked = lastDay(
    past,
    (results) => results.includes('circumstancesInterviewHeld') || results.includes('firstReportingInterviewHeld'),
  )
  const first = lastDay(past, (results) => results.includes('firstReportingInterviewHeld'))
  const since = (day: CivilDate | undefined, carriedOver: Known<CivilDate> | undefined) =>
    counted(day === undefined ? carriedOver : onRecord(day, day), (from) => daysBetween(from, asAt))
  return {
    daysSinceLastReport: since(reported, facts.lastReportedOn),
    consecutiveMissedReports: missedReports(caseRecord, past, asAt),
    hadFirstReportingInterview:
      first === undefined ? (facts.firstReportingInterviewHeld ?? notKnown('notRecorded')) : onRecord(true, first),
    daysSinceCircumstancesInterview: since(asked, facts.circumstancesInterviewOn),
  }
}

/** Misses on record here are added to the run that was carried over, until the person comes: a miss never lowers the count. */
function missedReports(caseRecord: Case, past: readonly Appointment[], asAt: CivilDate): Known<number> {
  const missed = missedInARow(caseRecord)
  const carriedOver = caseRecord.facts.missedReportsInARow
  const last = past.findLast(({ outcome }) => outcome?.kind === 'attended' || outcome?.kind === 'missed')
  if (last === undefined) return carriedOver ?? notKnown('notRecorded')
  if (past.some(({ outcome }) => outcome?.kind === 'attended') || carriedOver === undefined)
    return onRecord(missed, asAt)
  return carriedOver.known ? onRecord(carriedOver.value + missed, asAt) : carriedOver
}

function lastDay(
  past: readonly Appointment[],
  isMeant: (results: readonly string[]) => boolean,
): CivilDate | undefined {
  const last = past.findLast(({ outcome }) => outcome?.kind === 'attended' && isMeant(outcome.results))
  return last?.outcome?.on
}

function onRecord<Value>(value: Value, asAt: CivilDate): Known<Value> {
  return known(value, { source: 'officer', asAt })
}

function counted(fact: Known<CivilDate> | undefined, days: (day: CivilDate) => number): Known<number> {
  if (fact === undefined) return notKnown('notRecorded')
  return fact.known ? { ...fact, value: days(fact.value) } : fact
}
