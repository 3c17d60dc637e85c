import { DomainError } from '@casework/kernel'
import { signed } from '../signed.ts'
import type { EnrolmentEvent, EnrolmentHappened } from './enrolment-events.ts'
import type { Sitting } from './sitting.ts'

type SittingEvent = EnrolmentHappened<
  | 'SittingBegun'
  | 'SittingAnswersSaved'
  | 'SittingHandedIn'
  | 'LearnerAbsent'
  | 'MarkGiven'
  | 'MarkStands'
  | 'SittingReleased'
>

const sittingEvents: readonly string[] = [
  'SittingBegun',
  'SittingAnswersSaved',
  'SittingHandedIn',
  'LearnerAbsent',
  'MarkGiven',
  'MarkStands',
  'SittingReleased',
]

/** Tells whether an event is about a sitting. */
export function isSittingEvent(event: EnrolmentEvent): event is SittingEvent {
  return sittingEvents.includes(event.type)
}

/** Folds an event about a sitting over the sittings. */
export function applySittingEvent(sittings: readonly Sitting[], event: SittingEvent): readonly Sitting[] {
  if (event.type === 'SittingBegun') {
    const { data, metadata } = event
    return [...sittings, { stage: 'open', ...data, begunAt: metadata.at, answers: {} }]
  }
  if (event.type === 'LearnerAbsent') {
    const { data, metadata } = event
    return [...sittings, { stage: 'absent', ...data, recordedAt: metadata.at }]
  }
  return sittings.map((sitting) => (sitting.sittingId === event.data.sittingId ? followed(sitting, event) : sitting))
}

function followed(sitting: Sitting, event: Exclude<SittingEvent, { type: 'SittingBegun' | 'LearnerAbsent' }>): Sitting {
  const { at } = event.metadata
  if (sitting.stage === 'open' && event.type === 'SittingAnswersSaved') return { ...sitting, ...event.personal }
  if (sitting.stage === 'open' && event.type === 'SittingHandedIn')
    return { ...sitting, stage: 'handedIn', handedInAt: at, handedInBy: event.data.handedInBy, given: [] }
  if (sitting.stage === 'handedIn' && event.type === 'MarkGiven') {
    const given = { ...signed(event.metadata), mark: event.data.mark, ...event.personal }
    return { ...sitting, given: [...sitting.given, given] }
  }
  if ((sitting.stage === 'handedIn' || sitting.stage === 'marked') && event.type === 'MarkStands') {
    const { mark, agreement } = event.data
    return { ...sitting, stage: 'marked', mark, agreement, markedAt: at }
  }
  if (sitting.stage === 'marked' && event.type === 'SittingReleased')
    return { ...sitting, stage: 'released', releasedAt: at, ...event.personal }
  throw new DomainError('ENROLMENT.HISTORY_CORRUPT', { event: event.type, stage: sitting.stage })
}
