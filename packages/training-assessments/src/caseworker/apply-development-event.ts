import { DomainError, replay } from '@casework/kernel'
import { signed } from '../signed.ts'
import type { Development } from './development.ts'
import type { DevelopmentEvent, DevelopmentHappened } from './development-events.ts'

/**
 * Folds one event over the record of somebody's development.
 *
 * @throws DomainError `DEVELOPMENT.HISTORY_CORRUPT` where the first event does not begin it, or a later one begins it again.
 *
 * @example
 * replayDevelopment([]) //=> undefined
 * @public
 */
export function applyDevelopmentEvent(development: Development | undefined, event: DevelopmentEvent): Development {
  if ((event.type === 'DevelopmentBegun') === (development !== undefined))
    throw new DomainError('DEVELOPMENT.HISTORY_CORRUPT', { event: event.type })
  if (event.type === 'DevelopmentBegun') return begun(event)
  const record = development as Development
  return isAboutSupport(event) ? supported(record, event) : learned(record, event)
}

/**
 * Folds the whole history of somebody's development into its record.
 *
 * @returns The record, or `undefined` for an empty history.
 * @throws DomainError `DEVELOPMENT.HISTORY_CORRUPT` as {@link applyDevelopmentEvent} does.
 *
 * @example
 * replayDevelopment([]) //=> undefined
 * @public
 */
export function replayDevelopment(events: Iterable<DevelopmentEvent>): Development | undefined {
  return replay(applyDevelopmentEvent, events)
}

function begun({ data, metadata }: DevelopmentHappened<'DevelopmentBegun'>): Development {
  const { developmentId, personId, pathwayId, pathwayVersion, stageId, on } = data
  return {
    schemaVersion: 1,
    stage: 'active',
    id: developmentId,
    personId,
    pathwayId,
    pathwayVersion,
    begun: signed(metadata),
    stages: [{ stageId, on, by: metadata.by.id }],
    skills: [],
    goals: [],
    evidence: [],
    authorisations: [],
    supervisions: [],
    support: [],
    shares: [],
  }
}

type SupportEvent = DevelopmentHappened<
  | 'SupervisionArranged'
  | 'SupervisionEnded'
  | 'SupportPlanned'
  | 'SupportRecorded'
  | 'SupportShared'
  | 'SupportShareWithdrawn'
  | 'DevelopmentHandedOver'
  | 'DevelopmentEnded'
>
type LearningEvent = Exclude<DevelopmentEvent, SupportEvent | DevelopmentHappened<'DevelopmentBegun'>>

const supportEvents: readonly string[] = [
  'SupervisionArranged',
  'SupervisionEnded',
  'SupportPlanned',
  'SupportRecorded',
  'SupportShared',
  'SupportShareWithdrawn',
  'DevelopmentHandedOver',
  'DevelopmentEnded',
]

function isAboutSupport(event: SupportEvent | LearningEvent): event is SupportEvent {
  return supportEvents.includes(event.type)
}

function learned(record: Development, event: LearningEvent): Development {
  const happened = signed(event.metadata)
  switch (event.type) {
    case 'SkillsAssessed':
      return { ...record, skills: [...record.skills, { ...event.data, ...happened }] }
    case 'GoalPlanned':
      return { ...record, goals: [...record.goals, { ...event.data, ...happened, ...event.personal }] }
    case 'GoalMet': {
      const met = (goal: Development['goals'][number]) =>
        goal.goalId === event.data.goalId ? { ...goal, metAt: happened.at } : goal
      return { ...record, goals: record.goals.map(met) }
    }
    case 'EvidenceAdded':
      return { ...record, evidence: [...record.evidence, { ...event.data, ...happened, ...event.personal }] }
    case 'EvidenceReviewed': {
      const { evidenceId, ...outcome } = event.data
      const review = { ...happened, ...outcome, ...event.personal }
      const reviewed = (piece: Development['evidence'][number]) =>
        piece.evidenceId === evidenceId ? { ...piece, review } : piece
      return { ...record, evidence: record.evidence.map(reviewed) }
    }
    case 'StageEntered':
      return { ...record, stages: [...record.stages, { ...event.data, by: happened.by }] }
    case 'AdviserAuthorised':
      return { ...record, authorisations: [...record.authorisations, { ...event.data, ...happened }] }
    case 'AuthorisationEnded': {
      const { level, category, from, to } = event.data
      const ended = (each: Development['authorisations'][number]) =>
        each.level === level && each.category === category && each.from === from ? { ...each, to } : each
      return { ...record, authorisations: record.authorisations.map(ended) }
    }
    case 'PathwayChanged': {
      const { pathwayId, pathwayVersion, stageId, on } = event.data
      return { ...record, pathwayId, pathwayVersion, stages: [...record.stages, { stageId, on, by: happened.by }] }
    }
  }
}

function supported(record: Development, event: SupportEvent): Development {
  const happened = signed(event.metadata)
  switch (event.type) {
    case 'SupervisionArranged':
      return { ...record, supervisions: [...record.supervisions, { ...event.data, ...happened }] }
    case 'SupervisionEnded': {
      const { supervisorId, from, to } = event.data
      const ended = (each: Development['supervisions'][number]) =>
        each.supervisorId === supervisorId && each.from === from ? { ...each, to } : each
      return { ...record, supervisions: record.supervisions.map(ended) }
    }
    case 'SupportPlanned':
      return { ...record, support: [...record.support, { ...event.data, ...happened }] }
    case 'SupportRecorded': {
      const { supportId, kept, reason } = event.data
      const outcome = { ...happened, kept, ...(reason === undefined ? {} : { reason }), ...event.personal }
      return {
        ...record,
        support: record.support.map((each) => (each.supportId === supportId ? { ...each, outcome } : each)),
      }
    }
    case 'SupportShared':
      return { ...record, shares: [...record.shares, { ...happened, ...event.data }] }
    case 'SupportShareWithdrawn': {
      const withdrawn = (share: Development['shares'][number]) =>
        share.withId === event.data.withId ? { ...share, withdrawnAt: share.withdrawnAt ?? happened.at } : share
      return { ...record, shares: record.shares.map(withdrawn) }
    }
    case 'DevelopmentHandedOver':
      return { ...record, handovers: [...(record.handovers ?? []), { ...happened, ...event.data }] }
    case 'DevelopmentEnded':
      return { ...record, stage: 'ended', endedAt: happened.at }
  }
}
