import { compareInstants, type Instant } from '@casework/kernel'
import { isNotKnown } from '@casework/question-sets'
import { footageContradictions } from '../footage/footage-contradictions.ts'
import { type IncidentAnswers, incidentAnswers } from '../form/incident-report.ts'
import { incidentDay } from '../report/incident-day.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { wasChild } from './rule-verdicts.ts'
import { entriesOf, saysWhich } from './techniques-used.ts'

/**
 * Something in a report that does not fit together.
 * @public
 */
export type Contradiction = {
  /** What does not fit, and for an entry which one: `techniqueOutsideIncident.entry-2`. */
  readonly id: string
  readonly kind: string
  /** The questions it is about. */
  readonly questions: readonly string[]
  /** Whether somebody has answered it. */
  readonly answered: boolean
}

type Found = Omit<Contradiction, 'answered'>

/**
 * What does not fit together in a report, with whether it was answered.
 *
 * @remarks
 * A contradiction wants an answer and never stands in the way of handing a report in. What is not known contradicts nothing. Source:
 * design.md, what must stay true, 8; ours.
 *
 * @example
 * const answers = { startedAt: '2026-11-21T10:00:00Z', endedAt: '2026-11-21T09:00:00Z' }
 * contradictions(aReport({ answers })).map(({ id }) => id) //=> ['endsBeforeItStarts']
 * @public
 */
export function contradictions(report: UseOfForceReport): readonly Contradiction[] {
  const answers = incidentAnswers(report)
  const found = [
    ...ofTimes(answers),
    ...ofTechniques(answers),
    ...ofPeople(answers),
    ...ofAgeAndLanding(report, answers),
    ...footageContradictions(report),
  ]
  const answered = new Set(report.contradictionsAnswered.map(({ contradiction }) => contradiction))
  return found.map((each) => ({ ...each, answered: answered.has(each.id) }))
}

function one(holds: boolean, kind: string, questions: readonly string[], entry?: string): readonly Found[] {
  return holds ? [{ id: entry === undefined ? kind : `${kind}.${entry}`, kind, questions }] : []
}

function ofTimes(answers: IncidentAnswers): readonly Found[] {
  const { startedAt, endedAt, healthcareAt, debriefAt, authorisedAt } = answers
  return [
    ...one(isBefore(endedAt, startedAt), 'endsBeforeItStarts', ['startedAt', 'endedAt']),
    ...one(isBefore(healthcareAt, startedAt), 'healthcareBeforeIncident', ['startedAt', 'healthcareAt']),
    ...one(isBefore(debriefAt, endedAt), 'debriefBeforeEnd', ['endedAt', 'debriefAt']),
    ...one(isBefore(startedAt, authorisedAt), 'authorisedAfterStart', ['startedAt', 'authorisedAt']),
    ...entriesOf(answers, 'equipment').flatMap(({ entryId, appliedAt, removedAt }) =>
      one(isBefore(removedAt, appliedAt), 'equipmentRemovedBeforeApplied', ['equipment'], entryId),
    ),
  ]
}

function ofAgeAndLanding(report: UseOfForceReport, answers: IncidentAnswers): readonly Found[] {
  const { setting, startedAt, childAtTheTime, phases } = answers
  const landing = report.landings.at(-1)
  const arrived = landing?.country === 'GB'
  const onTheGround = Array.isArray(phases) && phases.some((phase) => phase === 'arrival' || phase === 'transfer')
  const bornLater = wasChild({ ...answers, childAtTheTime: 'no' }, incidentDay(report)) === 'met'
  return [
    ...one(childAtTheTime === 'no' && bornLater, 'ageDisagrees', ['childAtTheTime', 'dateOfBirth']),
    ...one(arrived && typeof setting === 'string' && setting !== 'overseasEscort', 'landingWithoutEscort', ['setting']),
    ...one(arrived && !onTheGround && isBefore(landing.at, startedAt), 'landedBeforeIncident', ['startedAt', 'phases']),
  ]
}

function ofTechniques(answers: IncidentAnswers): readonly Found[] {
  const { startedAt, endedAt, minutesProne } = answers
  const techniques = entriesOf(answers, 'techniques')
  const prone = techniques.some(({ position }) => position === 'prone')
  const none = saysWhich(answers, 'techniques') && saysWhich(answers, 'equipment')
  return [
    ...one(none && techniques.length + entriesOf(answers, 'equipment').length === 0, 'noForceNamed', [
      'techniques',
      'equipment',
    ]),
    ...techniques.flatMap(({ entryId, from, until }) => [
      ...one(isBefore(until, from), 'techniqueEndsBeforeItStarts', ['techniques'], entryId),
      ...one(
        isBefore(from, startedAt) || isBefore(endedAt, until),
        'techniqueOutsideIncident',
        ['techniques', 'startedAt', 'endedAt'],
        entryId,
      ),
    ]),
    ...one(prone && minutesProne === 0, 'proneWithoutMinutes', ['techniques', 'minutesProne']),
    ...one(
      !prone && typeof minutesProne === 'number' && minutesProne > 0 && techniques.length > 0,
      'minutesWithoutProne',
      ['techniques', 'minutesProne'],
    ),
  ]
}

function ofPeople(answers: IncidentAnswers): readonly Found[] {
  const { debriefOfficer } = answers
  const staff = entriesOf(answers, 'staff')
  const numbers = new Set<unknown>(staff.map(({ officer }) => officer))
  const strangers = entriesOf(answers, 'techniques').filter(
    ({ usedBy }) => typeof usedBy === 'string' && staff.length > 0 && !numbers.has(usedBy),
  )
  const idle = staff.filter(({ part, officer }) => part !== 'usedForce' && isUser(answers, officer))
  return [
    ...one(typeof debriefOfficer === 'string' && numbers.has(debriefOfficer), 'debriefByInvolved', [
      'debriefOfficer',
      'staff',
    ]),
    ...strangers.flatMap(({ entryId }) => one(true, 'techniqueByUnnamedOfficer', ['techniques', 'staff'], entryId)),
    ...idle.flatMap(({ entryId, part }) =>
      one(typeof part === 'string', 'officerUsedForceAfterAll', ['staff', 'techniques'], entryId),
    ),
  ]
}

function isUser(answers: IncidentAnswers, officer: unknown): boolean {
  return typeof officer === 'string' && entriesOf(answers, 'techniques').some(({ usedBy }) => usedBy === officer)
}

function isBefore(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined || isNotKnown(one) || isNotKnown(other)) return false
  return compareInstants(one as Instant, other as Instant) < 0
}
