import type { Instant } from '@casework/kernel'
import type { CourseStructure, MoveOn } from '../course/course-structure.ts'
import type { Cmi5Statement } from '../statement/cmi5-statement.ts'

/** One learner's registration on a course, and what was told. @public */
export type SatisfactionInput = {
  readonly structure: CourseStructure
  readonly statements: readonly Cmi5Statement[]
  readonly registration: string
  readonly learner: { readonly homePage: string; readonly name: string }
  /** What is told of a day that has not come is left aside. */
  readonly now: Instant
  /** Mastery scores that the service sets for this registration, by the publisher's id of the unit. */
  readonly masteryScores?: Readonly<Record<string, number>>
  /** What the service asks of a unit for this registration, by the publisher's id of the unit. */
  readonly moveOns?: Readonly<Record<string, MoveOn>>
}
