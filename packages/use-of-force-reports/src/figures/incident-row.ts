import { type Calendar, civilDateInLondon } from '@casework/calendar'
import { type ActorId, type CivilDate, type CustomerId, type Instant, isErased } from '@casework/kernel'
import { isNotKnown } from '@casework/question-sets'
import type { ForceCatalogue } from '../catalogue/force-catalogue.ts'
import { reportDue } from '../clock/report-clock.ts'
import { entriesOf, equipmentUsed, prohibitedTechniques, saysWhich, techniquesUsed } from '../flags/techniques-used.ts'
import { footageCoverage } from '../footage/footage-coverage.ts'
import type { ForcePolicy } from '../force-policy.ts'
import { type IncidentAnswers, incidentAnswers } from '../form/incident-report.ts'
import { incidentDay } from '../report/edit-report.ts'
import type { UseOfForceReport } from '../report/report.ts'
import type { OrganisationId, ReportId } from '../report/report-identifiers.ts'
import { reviewsDue } from '../review/reviews-due.ts'
import { outstandingStatements } from '../statement/statement-of.ts'

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
 * So that figures can be counted again from records. A draft is an incident too. Erased answers leave every measure that rests on them
 * not known. Source: design.md, what must stay true, 6; domain.md §3.4.
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
  const [techniques, equipment] = [techniquesUsed(report, context.catalogue), equipmentUsed(report, context.catalogue)]
  const reasons = answers.reasons
  const only = Array.isArray(reasons) && reasons.length === 1 ? reasons[0] : undefined
  return {
    reportId: report.id,
    customerId: report.customerId,
    on: incidentDay(report),
    providerId: report.providerId,
    placeId: report.placeId ?? 'notKnown',
    setting: code(answers.setting),
    primaryReason: code(answers.primaryReason ?? only),
    techniques: techniques.map(({ id }) => id),
    equipment: equipment.map(({ id }) => id),
    homesTechnique: techniques.some(({ system }) => system === 'HOMES'),
    homesEquipment: equipment.some(({ system }) => system === 'HOMES'),
    officers: [
      ...new Set(
        entriesOf(answers, 'techniques').flatMap(({ usedBy }) =>
          typeof usedBy === 'string' ? [usedBy as ActorId] : [],
        ),
      ),
    ],
    measures: { ...ofForm(answers), ...ofForce(report, answers, context.catalogue), ...ofScrutiny(report, context) },
  }
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

function ofForce(report: UseOfForceReport, answers: IncidentAnswers, catalogue: ForceCatalogue) {
  const [techniques, injuries] = [entriesOf(answers, 'techniques'), entriesOf(answers, 'injuries')]
  const painful = [...techniquesUsed(report, catalogue), ...equipmentUsed(report, catalogue)].some(
    (used) => used.painInducing,
  )
  const whenNamed = (holds: boolean): Told => (saysWhich(answers, 'techniques') ? yes(holds) : 'notKnown')
  const injured = (...who: readonly string[]): Told => {
    if (answers.injuriesSeen === undefined || isNotKnown(answers.injuriesSeen)) return 'notKnown'
    return yes(injuries.some((injury) => who.includes(String(injury.injured))))
  }
  const { minutesProne } = answers
  return {
    prone: whenNamed(
      techniques.some(({ position }) => position === 'prone') || (typeof minutesProne === 'number' && minutesProne > 0),
    ),
    painInducing: whenNamed(painful),
    prohibited: whenNamed(prohibitedTechniques(report, catalogue).length > 0),
    personInjured: injured('person'),
    staffInjured: injured('staff'),
  } as const
}

function ofScrutiny(report: UseOfForceReport, { asAt, calendar, policy }: RowContext) {
  const due = reportDue(report, asAt, calendar, policy)
  const coverage = footageCoverage(report)
  const handedIn = report.stage !== 'draft' && !isErased(report.answers)
  return {
    onTime: due.status === 'met' ? 'yes' : due.status === 'breached' ? 'no' : 'notKnown',
    complete: yes(handedIn && outstandingStatements(report).length === 0),
    filmedThroughout: coverage === undefined ? 'notKnown' : yes(coverage.combined.uncovered.length === 0),
    referred: yes(report.referrals.some(({ to }) => to === 'professionalStandards')),
    reviewOverdue: yes(reviewsDue(report, policy).some(({ dueOn }) => dueOn < civilDateInLondon(asAt))),
  } as const
}

function told(answer: unknown, wanted: string): Told {
  if (answer === undefined || isNotKnown(answer)) return 'notKnown'
  return yes(answer === wanted)
}

function yes(holds: boolean): Told {
  return holds ? 'yes' : 'no'
}

function code(answer: unknown): string {
  return typeof answer === 'string' ? answer : 'notKnown'
}
