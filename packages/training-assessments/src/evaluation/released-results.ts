import { civilDateInLondon } from '@casework/calendar'
import { type ActorId, type CivilDate, isErased } from '@casework/kernel'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import { componentResult } from '../assessment/component-result.ts'
import type { Enrolment } from '../enrolment/enrolment.ts'
import type { ComponentId, CourseRunId } from '../identifiers.ts'
import type { ItemBank } from '../items/item-bank.ts'
import type { ScriptToAnalyse } from './analyse-items.ts'

/** One released mark as a row to count: for `passRates` by part, run or whatever the caller joins to it. @public */
export type ReleasedResult = {
  readonly learnerId: ActorId
  readonly runId?: CourseRunId
  readonly componentId: ComponentId
  readonly on: CivilDate
  readonly passed: boolean
  /** The how manyth released sitting of this part on this place. */
  readonly attempt: number
}

/**
 * Lists every released mark of places on one version of a course, passed or not.
 *
 * @remarks A sitting made void is none. Groups, tutors and cohorts are joined by the caller, who may hold them. Source: features.md D.
 *
 * @example
 * releasedResults([anEnrolment()], faceBehindTheCase) //=> []
 * @public
 */
export function releasedResults(enrolments: readonly Enrolment[], course: AssessedCourse): readonly ReleasedResult[] {
  const components = new Map(course.assessment.components.map((component) => [component.id, component]))
  return enrolments
    .filter(({ courseId, courseVersion }) => courseId === course.id && courseVersion === course.version)
    .flatMap(({ learnerId, runId, sittings }) => {
      const attempts = new Map<string, number>()
      return sittings.flatMap((sitting): readonly ReleasedResult[] => {
        const component = components.get(sitting.componentId)
        if (sitting.stage !== 'released' || component === undefined) return []
        const passed = componentResult(component, sitting.mark).holds === 'met'
        const attempt = (attempts.get(component.id) ?? 0) + 1
        attempts.set(component.id, attempt)
        const on = civilDateInLondon(sitting.handedInAt)
        const row = { learnerId, componentId: component.id, on, passed, attempt }
        return [runId === undefined ? row : { ...row, runId }]
      })
    })
}

/**
 * Lists the scripts of a bank that stand, for `analyseItems`; those made void or erased are left out.
 *
 * @example
 * scriptsOf([anEnrolment()], faceBehindTheCaseBank) //=> []
 * @public
 */
export function scriptsOf(enrolments: readonly Enrolment[], bank: ItemBank): readonly ScriptToAnalyse[] {
  return enrolments.flatMap(({ sittings }) =>
    sittings.flatMap((sitting): readonly ScriptToAnalyse[] => {
      if (sitting.stage !== 'marked' && sitting.stage !== 'released') return []
      const { paper, answers } = sitting
      if (paper?.bankId !== bank.id || paper.bankVersion !== bank.version || isErased(answers)) return []
      return [{ itemIds: paper.items.map(({ itemId }) => itemId), answers }]
    }),
  )
}
