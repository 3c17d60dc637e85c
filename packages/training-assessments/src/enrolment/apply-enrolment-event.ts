import { DomainError, replay } from '@casework/kernel'
import { signed } from '../signed.ts'
import { applySittingEvent, isSittingEvent } from './apply-sitting-event.ts'
import type { Enrolment } from './enrolment.ts'
import type { EnrolmentEvent, EnrolmentHappened } from './enrolment-events.ts'
import type { Sitting, SittingAt } from './sitting.ts'

/**
 * Folds one event over the record of a learner's place on a course.
 *
 * @throws DomainError `ENROLMENT.HISTORY_CORRUPT` where the first event does not enrol, a later one enrols again, or an event meets a
 * sitting before the stage that it follows; what happened twice, or a moment too late, changes nothing.
 *
 * @example
 * replayEnrolment([]) //=> undefined
 * @public
 */
export function applyEnrolmentEvent(enrolment: Enrolment | undefined, event: EnrolmentEvent): Enrolment {
  if ((event.type === 'LearnerEnrolled') === (enrolment !== undefined))
    throw new DomainError('ENROLMENT.HISTORY_CORRUPT', { event: event.type })
  if (event.type === 'LearnerEnrolled') return enrolled(event)
  const record = enrolment as Enrolment
  if (isSittingEvent(event)) return { ...record, sittings: applySittingEvent(record.sittings, event) }
  return decided(record, event)
}

/**
 * Folds the whole history of a learner's place on a course into its record.
 *
 * @returns The record, or `undefined` for an empty history.
 * @throws DomainError `ENROLMENT.HISTORY_CORRUPT` as {@link applyEnrolmentEvent} does.
 *
 * @example
 * replayEnrolment([]) //=> undefined
 * @public
 */
export function replayEnrolment(events: Iterable<EnrolmentEvent>): Enrolment | undefined {
  return replay(applyEnrolmentEvent, events)
}

function enrolled({ data, metadata }: EnrolmentHappened<'LearnerEnrolled'>): Enrolment {
  const { enrolmentId, learnerId, courseId, courseVersion, runId } = data
  return {
    schemaVersion: 1,
    stage: 'enrolled',
    id: enrolmentId,
    learnerId,
    courseId,
    courseVersion,
    ...(runId === undefined ? {} : { runId }),
    enrolled: signed(metadata),
    adjustments: [],
    sittings: [],
    irregularities: [],
    appeals: [],
  }
}

type DecidingEvent = EnrolmentHappened<
  | 'AdjustmentGranted'
  | 'IrregularityReported'
  | 'IrregularityDecided'
  | 'AppealMade'
  | 'AppealDecided'
  | 'LearnerWithdrawn'
>

function decided(record: Enrolment, event: DecidingEvent): Enrolment {
  const happened = signed(event.metadata)
  switch (event.type) {
    case 'AdjustmentGranted':
      return { ...record, adjustments: [...record.adjustments, { ...event.data, ...happened, ...event.personal }] }
    case 'IrregularityReported':
      return {
        ...record,
        irregularities: [...record.irregularities, { ...happened, ...event.data, ...event.personal }],
      }
    case 'IrregularityDecided':
      return irregularityDecided(record, event)
    case 'AppealMade':
      return { ...record, appeals: [...record.appeals, { ...happened, ...event.data, ...event.personal }] }
    case 'AppealDecided':
      return appealDecided(record, event)
    case 'LearnerWithdrawn':
      return { ...record, stage: 'withdrawn', withdrawn: { ...happened, reason: event.data.reason } }
  }
}

function irregularityDecided(record: Enrolment, event: EnrolmentHappened<'IrregularityDecided'>): Enrolment {
  const { irregularityId, finding } = event.data
  const decision = { ...signed(event.metadata), finding, ...event.personal }
  const found = record.irregularities.find((each) => each.irregularityId === irregularityId)
  return {
    ...record,
    irregularities: record.irregularities.map((each) => (each === found ? { ...each, decision } : each)),
    sittings: record.sittings.map((sitting) =>
      finding === 'void' && sitting.sittingId === found?.sittingId ? takenBack(sitting, { irregularityId }) : sitting,
    ),
  }
}

function appealDecided(record: Enrolment, event: EnrolmentHappened<'AppealDecided'>): Enrolment {
  const { appealId, ...outcome } = event.data
  const decision = { ...signed(event.metadata), ...outcome, ...event.personal }
  const found = record.appeals.find((each) => each.appealId === appealId)
  return {
    ...record,
    appeals: record.appeals.map((each) => (each === found ? { ...each, decision } : each)),
    sittings: record.sittings.map((sitting) =>
      outcome.outcome === 'upheld' && sitting.sittingId === found?.sittingId ? upheld(sitting, event) : sitting,
    ),
  }
}

/** An appeal that is upheld gives a sitting back, replaces its mark, or lets the part be sat again. */
function upheld(sitting: Sitting, { data: { appealId, mark }, metadata }: EnrolmentHappened<'AppealDecided'>): Sitting {
  if (sitting.stage === 'void') return givenBack(sitting)
  if (mark === undefined) return takenBack(sitting, { appealId })
  return sitting.stage === 'released' ? remarked(sitting, mark, metadata) : sitting
}

/** A sitting with a new mark, from then on; the mark before it stays, as what was known until then. */
function remarked(
  sitting: SittingAt<'released'>,
  mark: SittingAt<'released'>['mark'],
  { at, by }: EnrolmentEvent['metadata'],
): Sitting {
  const markBefore = sitting.markBefore ?? sitting.mark
  return { ...sitting, mark, markBefore, agreement: 'appeal', markedAt: at, markedBy: by.id }
}

function takenBack(
  sitting: Sitting,
  by: Pick<SittingAt<'void'>, 'irregularityId'> | Pick<SittingAt<'void'>, 'appealId'>,
): Sitting {
  if (sitting.stage === 'void') return sitting
  const { stage: was, ...kept } = sitting
  return { ...kept, stage: 'void', was, ...by }
}

/** A sitting made void keeps all that it was. */
function givenBack({ was, irregularityId: _irregularity, appealId: _appeal, ...kept }: SittingAt<'void'>): Sitting {
  return { ...kept, stage: was } as Sitting
}
