import { problem, type Result, succeeded } from '@casework/kernel'
import type { TrainingPartId } from '../identifiers.ts'
import type { Enrolment } from './enrolment.ts'
import type { Sitting, SittingAt } from './sitting.ts'

/** Finds a sitting at one of the stages that an action needs. */
export function sittingOf<Stage extends Sitting['stage']>(
  enrolment: Enrolment,
  sittingId: TrainingPartId,
  ...stages: readonly Stage[]
): Result<SittingAt<Stage>, 'SITTING.NOT_FOUND' | 'SITTING.NOT_AT_THIS_STAGE'> {
  const sitting = enrolment.sittings.find((each) => each.sittingId === sittingId)
  if (sitting === undefined) return problem('SITTING.NOT_FOUND', {}, ['sittingId'])
  if (!stages.some((stage) => stage === sitting.stage))
    return problem('SITTING.NOT_AT_THIS_STAGE', { stage: sitting.stage })
  return succeeded(sitting as SittingAt<Stage>)
}

/** The codes of a sitting that is not there, or not there yet. @public */
export type SittingOfCode = 'SITTING.NOT_FOUND' | 'SITTING.NOT_AT_THIS_STAGE'
