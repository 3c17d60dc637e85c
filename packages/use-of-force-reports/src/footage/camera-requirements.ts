import { isNotKnown } from '@casework/question-sets'
import type { ForcePolicy } from '../force-policy.ts'
import { incidentAnswers } from '../form/incident-report.ts'
import type { UseOfForceReport } from '../report/report.ts'
import type { JourneyPhase } from './camera.ts'
import { footageCoverage } from './footage-coverage.ts'

/** Whether a camera had to run in a part of the journey, and whether one ran throughout the incident. @public */
export type CameraRequirement = {
  readonly phase: JourneyPhase
  readonly required: 'required' | 'whereAllowed' | 'notRequired'
  readonly met: 'yes' | 'no' | 'notKnown'
}

/**
 * For each part of the journey in which force was used: whether a camera had to run, and whether one did throughout.
 *
 * @remarks Which parts need a camera is policy. Source: S3; domain.md §3.1, §7 row 7.
 *
 * @example
 * cameraRequirements(aReport({ answers: { phases: ['preBoarding'] } }), defaultForcePolicy)
 * //=> [{ phase: 'preBoarding', required: 'required', met: 'notKnown' }]
 * @public
 */
export function cameraRequirements(report: UseOfForceReport, policy: ForcePolicy): readonly CameraRequirement[] {
  const { phases } = incidentAnswers(report)
  if (phases === undefined || isNotKnown(phases)) return []
  const coverage = footageCoverage(report)
  const met = coverage === undefined ? 'notKnown' : coverage.combined.uncovered.length === 0 ? 'yes' : 'no'
  return phases.map((phase) => ({ phase, required: policy.settings.cameraRequired[phase], met }))
}
