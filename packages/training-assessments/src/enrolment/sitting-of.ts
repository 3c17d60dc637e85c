import { compareInstants, type Instant, problem, type Result, succeeded } from '@casework/kernel'
import type { TrainingPartId } from '../identifiers.ts'
import type { Enrolment } from './enrolment.ts'
import type { Sitting, SittingAt, SittingTimes } from './sitting.ts'

/** Finds a sitting at one of the stages that an action needs, no later than now: a clock that runs backwards is refused. */
export function sittingOf<Stage extends Sitting['stage']>(
  enrolment: Enrolment,
  sittingId: TrainingPartId,
  now: Instant,
  ...stages: readonly Stage[]
): Result<SittingAt<Stage>, SittingOfCode> {
  const sitting = enrolment.sittings.find((each) => each.sittingId === sittingId)
  if (sitting === undefined) return problem('SITTING.NOT_FOUND', {}, ['sittingId'])
  if (!stages.some((stage) => stage === sitting.stage))
    return problem('SITTING.NOT_AT_THIS_STAGE', { stage: sitting.stage })
  if (compareInstants(now, lastOf(sitting)) < 0) return problem('SITTING.CLOCK_BACKWARDS')
  return succeeded(sitting as SittingAt<Stage>)
}

/** The codes of a sitting that is not there, or not there yet. @public */
export type SittingOfCode = 'SITTING.NOT_FOUND' | 'SITTING.NOT_AT_THIS_STAGE' | 'SITTING.CLOCK_BACKWARDS'

/** The last thing that is on record of a sitting. */
function lastOf(sitting: Sitting): Instant {
  const { begunAt, handedInAt, markedAt, releasedAt, recordedAt }: SittingTimes = sitting
  return (releasedAt ?? markedAt ?? handedInAt ?? begunAt ?? recordedAt) as Instant
}
