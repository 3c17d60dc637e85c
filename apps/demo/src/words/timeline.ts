import { formatInstant } from '@casework/calendar'
import type { StoredEvent } from '@casework/event-store'
import { staffName } from '../staff.ts'
import { barrierInWords, wordsFor } from './words.ts'

/** One line of a timeline: what happened, when, and who did it. */
export type TimelineEntry = {
  readonly at: string
  readonly title: string
  readonly detail: string
  readonly by: string
}

type Data = Readonly<Record<string, never>>
/** How an event is told: what happened, and what of it. */
export type Told = readonly [title: string, detail?: (data: Data, personal: Data) => string]

const told: Readonly<Record<string, Told>> = {
  CaseOpened: ['Case opened'],
  CaseAssigned: [
    'Case given to a team or person',
    (data) => [data['team'], data['assignedTo']].filter(Boolean).join(', '),
  ],
  CaseFactsRecorded: ['Facts recorded'],
  BarrierRaised: ['Barrier raised', (_data, personal) => barrierInWords(personal['kind'] ?? null)],
  BarrierEvidenced: ['Evidence added to a barrier'],
  BarrierClosed: ['Barrier closed', (data) => wordsFor('closeReason', data['reason'] ?? '')],
  ReportingConditionSet: ['Reporting condition set', (data) => wordsFor('method', data['method'] ?? '')],
  ReportingConditionEnded: ['Reporting condition ended'],
  AppointmentBooked: [
    'Appointment booked',
    (data) =>
      (data['purposes'] as readonly string[] | undefined)?.map((purpose) => wordsFor('purpose', purpose)).join(', ') ??
      '',
  ],
  AppointmentOutcomeRecorded: [
    'Appointment: what came of it',
    (data) => wordsFor('outcome', (data['outcome'] as { kind: string } | undefined)?.kind ?? ''),
  ],
  CaseClosed: ['Case closed'],
  CustomerRegistered: ['Person registered'],
  CustomerNamesChanged: ['Names written down anew'],
  CustomerContactChanged: ['Contact details changed'],
  CustomerLanguagesChanged: ['Languages written down anew'],
  CustomerDateOfBirthRecorded: ['Date of birth recorded'],
  CustomerFactsRecorded: [
    'Answers recorded',
    (data) =>
      Object.keys((data['facts'] as object | undefined) ?? {})
        .map((key) => wordsFor('fact', key))
        .join(', '),
  ],
  NeedRecorded: ['Need recorded', (data) => wordsFor('need', data['kind'] ?? '')],
  NeedEnded: ['Need ended'],
  VulnerabilityRecorded: ['Vulnerability recorded'],
  VulnerabilityEnded: ['Vulnerability ended'],
  CustomerErasureDecided: ['Erasure decided', (data) => data['basis'] ?? ''],
  TriageDecisionRecorded: ['Decision about a recommendation', (data) => wordsFor('decision', data['decision'] ?? '')],
}

/** Tells a history in words, the latest first. */
export function timeline(events: readonly StoredEvent[]): readonly TimelineEntry[] {
  return toldTimeline(events, told)
}

/** Tells a history by the words for each of its events, the latest first. */
export function toldTimeline(
  events: readonly StoredEvent[],
  words: Readonly<Record<string, Told>>,
): readonly TimelineEntry[] {
  return events
    .map(({ type, data, personal, metadata }) => {
      const [title, detail] = words[type] ?? [type]
      const { by, at } = metadata
      return {
        at: formatInstant(at, 'en'),
        title,
        detail: detail?.(data as Data, (personal ?? {}) as Data) ?? '',
        by: staffName(by.id),
      }
    })
    .reverse()
}
