import { type Calendar, civilDateInLondon } from '@casework/calendar'
import { type ActorId, type CivilDate, type CustomerId, type Instant, isErased } from '@casework/kernel'
import { isNotKnown } from '@casework/question-sets'
import type { ForceCatalogue } from '../catalogue/force-catalogue.ts'
import { reportDue } from '../clock/report-clock.ts'
import { causedPain, heldProne, overTechniques, prohibition } from '../flags/rule-verdicts.ts'
import { entriesOf } from '../flags/techniques-used.ts'
import { answerIs, anyOf, type Verdict } from '../flags/verdict.ts'
import { footageCoverage } from '../footage/footage-coverage.ts'
import type { ForcePolicy } from '../force-policy.ts'
import { type IncidentAnswers, incidentAnswers } from '../form/incident-report.ts'
import { incidentDay } from '../report/incident-day.ts'
import type { UseOfForceReport } from '../report/report.ts'
import type { OrganisationId, ReportId } from '../report/report-identifiers.ts'
import { reviewsDue } from '../review/reviews-due.ts'
import { outstandingStatements } from '../statement/statement-of.ts'
import { countedInCodes } from './counted-in-codes.ts'

/** Yes, no, or not known: what is not known is counted apart and is never "no". @public */
export type Told = 'yes' | 'no' | 'notKnown'

/**
 * What figures are counted from: one flat row of codes for each incident, without words.
 * @public
 */
export type IncidentRow = {
  readonly reportId: ReportId
  readonly customerId: CustomerId
  /** The day of the incident in London. */
  readonly on: CivilDate
  readonly providerId: OrganisationId
  readonly placeId: string
  readonly setting: string
  readonly primaryReason: string
  readonly techniques: readonly string[]
  readonly equipment: readonly string[]
  readonly homesTechnique: boolean
  readonly homesEquipment: boolean
  readonly officers: readonly ActorId[]
  readonly measures: Readonly<Record<IncidentMeasure, Told>>
}

/**
 * What is counted of each incident.
 *
 * @remarks Source: domain.md §3.4 (metrics); S3.
 * @public
 */
export const incidentMeasures = [
  'planned',
  'onTime',
  'complete',
  'filmedThroughout',
  'deEscalationTried',
  'warned',
  'prone',
  'painInducing',
  'prohibited',
  'personInjured',
  'staffInjured',
  'healthcareSeen',
  'ownAccountGiven',
  'debriefed',
  'childPresent',
  'pregnant',
  'vulnerable',
  'referred',
  'reviewOverdue',
] as const

/** Something that is counted of each incident. @public */
export type IncidentMeasure = (typeof incidentMeasures)[number]

/** What a row reads besides its report. @public */
export type RowContext = {
  readonly asAt: Instant
  readonly calendar: Calendar
  readonly policy: ForcePolicy
  readonly catalogue: ForceCatalogue
}

/**
 * The row of an incident from its report, as at a moment; none for a report that was withdrawn.
 *
 * @remarks
 * So that figures can be counted again from records. A draft is an incident too. After an erasure the codes that were
 * counted when the report was handed in still stand, and every measure that rests on words or health is not known. Source: design.md, what must stay true, 6; domain.md §3.4.
 *
 * @example
 * const context = { asAt: instant('2026-11-22T09:30:00Z'), calendar: ukCalendar, policy: defaultForcePolicy, catalogue: defaultCatalogue }
 * incidentRow(aReport({ answers: { planned: 'spontaneous' } }), context)?.measures.planned //=> 'no'
 * incidentRow(aReport(), context)?.measures.planned //=> 'notKnown'
 * @public
 */
export function incidentRow(report: UseOfForceReport, context: RowContext): IncidentRow | undefined {
  if (report.stage === 'withdrawn') return undefined
  const answers = incidentAnswers(report)
  const counted = isErased(report.answers) ? report.counted : countedInCodes(report)
  const { catalogue } = context
  const { techniques = [], equipment = [], equipmentUsed = [] } = counted ?? {}
  return {
    reportId: report.id,
    customerId: report.customerId,
    on: counted?.on ?? incidentDay(report),
    providerId: report.providerId,
    placeId: report.placeId ?? 'notKnown',
    setting: counted?.setting ?? 'notKnown',
    primaryReason: counted?.primaryReason ?? 'notKnown',
    techniques,
    equipment,
    homesTechnique: isHomes(techniques, catalogue.techniques),
    homesEquipment: isHomes(equipmentUsed, catalogue.equipment),
    officers: officersUsing(answers),
    measures: { ...ofForm(answers), ...ofForce(report, answers, context), ...ofScrutiny(report, context) },
  }
}

function isHomes(
  used: readonly string[],
  catalogue: ForceCatalogue['techniques'] | ForceCatalogue['equipment'],
): boolean {
  return catalogue.some(({ id, system }) => system === 'HOMES' && used.includes(id))
}

function officersUsing(answers: IncidentAnswers): readonly ActorId[] {
  const numbers: readonly unknown[] = entriesOf(answers, 'techniques').map(({ usedBy }) => usedBy)
  return [...new Set(numbers.filter((number): number is ActorId => typeof number === 'string'))]
}

function ofForm(answers: IncidentAnswers) {
  return {
    planned: told(answers.planned, 'planned'),
    deEscalationTried: told(answers.deEscalationAttempted, 'yes'),
    warned: told(answers.warningGiven, 'yes'),
    healthcareSeen: told(answers.healthcareSeen, 'seen'),
    ownAccountGiven: told(answers.ownAccount, 'given'),
    debriefed: told(answers.debriefHeld, 'yes'),
    childPresent: told(answers.childrenPresent, 'yes'),
    pregnant: told(answers.pregnant, 'yes'),
    vulnerable: Array.isArray(answers.vulnerabilities)
      ? yes(!answers.vulnerabilities.includes('noneKnown'))
      : 'notKnown',
  } as const
}

function ofForce(report: UseOfForceReport, answers: IncidentAnswers, { catalogue }: RowContext) {
  const on = incidentDay(report)
  return {
    prone: byVerdict(heldProne(answers)),
    painInducing: byVerdict(causedPain(answers, catalogue)),
    prohibited: byVerdict(overTechniques(answers, (entry) => prohibition(entry, catalogue, on))),
    personInjured: injured(answers, 'person'),
    staffInjured: injured(answers, 'staff'),
  } as const
}

function injured(answers: IncidentAnswers, who: string): Told {
  const { injuriesSeen } = answers
  if (injuriesSeen === undefined || isNotKnown(injuriesSeen)) return 'notKnown'
  if (injuriesSeen === 'no') return 'no'
  const injuries = entriesOf(answers, 'injuries')
  return injuries.length === 0 ? 'notKnown' : byVerdict(anyOf(injuries.map((injury) => answerIs(injury.injured, who))))
}

function ofScrutiny(report: UseOfForceReport, { asAt, calendar, policy }: RowContext) {
  const due = reportDue(report, asAt, calendar, policy)
  const handedIn = report.stage !== 'draft' && !isErased(report.answers)
  return {
    onTime: due.status === 'met' ? 'yes' : due.status === 'breached' ? 'no' : 'notKnown',
    complete: yes(handedIn && outstandingStatements(report).length === 0),
    filmedThroughout: filmed(report),
    referred: yes(report.referrals.some(({ to }) => to === 'professionalStandards')),
    reviewOverdue: yes(reviewsDue(report, policy).some(({ dueOn }) => dueOn < civilDateInLondon(asAt))),
  } as const
}

/** By the footage where there is any on record; where there is none, a claim that it ran is not yet known to be so. */
function filmed(report: UseOfForceReport): Told {
  const coverage = footageCoverage(report)
  if (report.footage.cameras.length > 0 && coverage !== undefined) return yes(coverage.combined.uncovered.length === 0)
  return incidentAnswers(report).cameraRunning === 'no' ? 'no' : 'notKnown'
}

function byVerdict(verdict: Verdict): Told {
  if (verdict === 'unknown') return 'notKnown'
  return yes(verdict === 'met')
}

function told(answer: unknown, wanted: string): Told {
  if (answer === undefined || isNotKnown(answer)) return 'notKnown'
  return yes(answer === wanted)
}

function yes(holds: boolean): Told {
  return holds ? 'yes' : 'no'
}
