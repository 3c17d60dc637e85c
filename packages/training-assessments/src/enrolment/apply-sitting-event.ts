import { compareInstants, DomainError, isErased } from '@casework/kernel'
import { signed } from '../signed.ts'
import type { EnrolmentEvent, EnrolmentHappened } from './enrolment-events.ts'
import type { Sitting, SittingAt } from './sitting.ts'

type BeginningEvent = EnrolmentHappened<'SittingBegun' | 'LearnerAbsent'>
type FollowingEvent = EnrolmentHappened<
  'SittingAnswersSaved' | 'SittingHandedIn' | 'LearnerAbsenceCorrected' | 'MarkGiven' | 'MarkStands' | 'SittingReleased'
>

const sittingEvents: readonly string[] = [
  'SittingBegun',
  'LearnerAbsent',
  'SittingAnswersSaved',
  'SittingHandedIn',
  'LearnerAbsenceCorrected',
  'MarkGiven',
  'MarkStands',
  'SittingReleased',
]

/** Tells whether an event is about a sitting. */
export function isSittingEvent(event: EnrolmentEvent): event is BeginningEvent | FollowingEvent {
  return sittingEvents.includes(event.type)
}

/** Folds an event about a sitting over the sittings. */
export function applySittingEvent(
  sittings: readonly Sitting[],
  event: BeginningEvent | FollowingEvent,
): readonly Sitting[] {
  const isThere = sittings.some(({ sittingId }) => sittingId === event.data.sittingId)
  if (event.type !== 'SittingBegun' && event.type !== 'LearnerAbsent')
    return sittings.map((sitting) => (sitting.sittingId === event.data.sittingId ? followed(sitting, event) : sitting))
  return isThere ? sittings : [...sittings, begun(event)]
}

function begun({ type, data, metadata: { at } }: BeginningEvent): Sitting {
  return type === 'SittingBegun'
    ? { stage: 'open', ...data, begunAt: at, answers: {} }
    : { stage: 'absent', ...data, recordedAt: at }
}

/**
 * What two people did at the same moment stands in the history one after the other: the first counts, and what cannot follow it changes
 * nothing. What nobody can have done is a corrupt history.
 */
function followed(sitting: Sitting, event: FollowingEvent): Sitting {
  refuseImpossible(sitting, event)
  switch (event.type) {
    case 'SittingAnswersSaved':
      return saved(sitting, event)
    case 'SittingHandedIn': {
      const { handedInAt, handedInBy } = event.data
      return sitting.stage === 'open' ? { ...sitting, stage: 'handedIn', handedInAt, handedInBy, given: [] } : sitting
    }
    case 'LearnerAbsenceCorrected':
      return sitting.stage === 'absent' ? corrected(sitting, event) : sitting
    case 'SittingReleased':
      return sitting.stage === 'marked'
        ? { ...sitting, stage: 'released', releasedAt: event.metadata.at, ...event.personal }
        : sitting
    default:
      return sitting.stage === 'handedIn' || sitting.stage === 'marked' ? judged(sitting, event) : sitting
  }
}

function refuseImpossible({ stage }: Sitting, { type }: FollowingEvent): void {
  const reached = stages.indexOf(stage)
  if (reached >= 0 && reached < stages.indexOf(needs[type]))
    throw new DomainError('ENROLMENT.HISTORY_CORRUPT', { event: type, stage })
}

function judged(
  sitting: SittingAt<'handedIn' | 'marked'>,
  event: EnrolmentHappened<'MarkGiven' | 'MarkStands'>,
): Sitting {
  const { at, by } = signed(event.metadata)
  if (event.type === 'MarkGiven')
    return { ...sitting, given: [...sitting.given, { at, by, mark: event.data.mark, ...event.personal }] }
  const { mark, agreement } = event.data
  return { ...sitting, stage: 'marked', mark, agreement, markedAt: at, markedBy: by }
}

/** The way of a sitting, and how far it is before an event can follow. */
const stages: readonly string[] = ['open', 'handedIn', 'marked', 'released']
const needs: Readonly<Record<FollowingEvent['type'], Sitting['stage']>> = {
  SittingAnswersSaved: 'open',
  SittingHandedIn: 'open',
  LearnerAbsenceCorrected: 'absent',
  MarkGiven: 'handedIn',
  MarkStands: 'handedIn',
  SittingReleased: 'marked',
}

/** Saves add up; one that was on its way when the sitting was handed in counts as long as nobody has marked it. */
function saved(sitting: Sitting, { personal, metadata }: EnrolmentHappened<'SittingAnswersSaved'>): Sitting {
  if (sitting.stage !== 'open' && sitting.stage !== 'handedIn') return sitting
  if (sitting.stage === 'handedIn' && compareInstants(metadata.at, sitting.handedInAt) > 0) return sitting
  const [before, now] = [sitting.answers, personal.answers]
  if (isErased(before)) return sitting
  return { ...sitting, answers: isErased(now) ? now : { ...before, ...now } }
}

function corrected(
  sitting: SittingAt<'absent'>,
  { data, metadata }: EnrolmentHappened<'LearnerAbsenceCorrected'>,
): Sitting {
  const correction = { ...signed(metadata), was: sitting.reason }
  return { ...sitting, reason: data.reason, corrected: [...(sitting.corrected ?? []), correction] }
}
