import { type InputProblemCode, parseInput, problem, type Result } from '@casework/kernel'
import { type CourseStructure, courseStructureSchema } from './course-structure.ts'

/** What can be wrong with a course structure. @public */
export type CourseStructureCode =
  | InputProblemCode
  | 'CMI.NOT_AN_IRI'
  | 'CMI.NOT_A_MASTERY_SCORE'
  | 'CMI.ID_TWICE'
  | 'CMI.TOO_DEEP'
  | 'CMI.TOO_MANY_ITEMS'

const deepest = 16
const most = 5_000

/**
 * Reads a course structure from data: the blocks and units of a `cmi5.xml`, each with its kind.
 *
 * @remarks
 * Left out, `moveOn` is `NotApplicable` and `launchMethod` is `AnyWindow`. An id is used once in a course; white space around it is removed.
 * At most 16 blocks within each other and 5,000 items: limits of ours. Source: cmi5 (Quartz) §13.1.
 *
 * @returns The structure, or each `INPUT.…` | `CMI.NOT_AN_IRI` | `CMI.NOT_A_MASTERY_SCORE` | `CMI.ID_TWICE` | `CMI.TOO_DEEP` |
 * `CMI.TOO_MANY_ITEMS` with its path.
 *
 * @example
 * const unit = { kind: 'au', id: 'https://publisher.example/au/1', moveOn: 'Passed', masteryScore: 0.8 }
 * parseCourseStructure({ id: 'https://publisher.example/course', items: [unit] }).ok //=> true
 * parseCourseStructure({ id: 'https://publisher.example/course', items: [unit, unit] }).ok //=> false
 * @public
 */
export function parseCourseStructure(value: unknown): Result<CourseStructure, CourseStructureCode> {
  const objection = tooLarge(value)
  if (objection !== undefined) return objection
  return parseInput(courseStructureSchema, value) as Result<CourseStructure, CourseStructureCode>
}

/** Counts levels and items without recursion, so that no depth can exhaust the stack. */
function tooLarge(value: unknown) {
  let level = itemsIn(value)
  let count = level.length
  for (let depth = 0; level.length > 0; depth += 1) {
    if (count > most) return problem('CMI.TOO_MANY_ITEMS', { maximum: most })
    if (depth > deepest) return problem('CMI.TOO_DEEP', { maximum: deepest })
    level = level.flatMap(itemsIn)
    count += level.length
  }
  return undefined
}

function itemsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null || !('items' in value)) return []
  return Array.isArray(value.items) ? value.items : []
}
