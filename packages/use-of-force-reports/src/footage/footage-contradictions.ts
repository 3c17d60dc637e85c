import { compareInstants } from '@casework/kernel'
import { incidentAnswers } from '../form/incident-report.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { footageCoverage } from './footage-coverage.ts'

type Found = { readonly id: string; readonly kind: string; readonly questions: readonly string[] }

/** Where footage and report do not fit: times that run backwards, and a camera that ran or did not against what is said. */
export function footageContradictions(report: UseOfForceReport): readonly Found[] {
  const { cameraRunning } = incidentAnswers(report)
  const backwards = report.footage.cameras.filter(({ recordings }) =>
    recordings.some(({ from, until }) => compareInstants(until, from) < 0),
  )
  const covered = footageCoverage(report)
  const whole = covered !== undefined && covered.combined.uncovered.length === 0
  const claimed = cameraRunning === 'yes' && covered !== undefined && report.footage.cameras.length > 0 && !whole
  return [
    ...backwards.map(({ cameraId }) => found('cameraOffBeforeOn', [], cameraId)),
    ...(claimed ? [found('footageHasGaps', ['cameraRunning'])] : []),
    ...(cameraRunning === 'no' && whole ? [found('footageIsComplete', ['cameraRunning'])] : []),
  ]
}

function found(kind: string, questions: readonly string[], part?: string): Found {
  return { id: part === undefined ? kind : `${kind}.${part}`, kind, questions }
}
