import type { ActorId } from '@casework/kernel'
import type { CourseId } from '@casework/training-assessments'

/** How a service knows people and courses in another system's statements: data of the caller's. @public */
export type StatementMapping = {
  /** The account under which the other system knows each person. */
  readonly people: readonly {
    readonly account: { readonly homePage: string; readonly name: string }
    readonly personId: ActorId
  }[]
  readonly courses: readonly CourseMapping[]
}

/** Which activity is which course, and what counts as having completed it. @public */
export type CourseMapping = {
  readonly activityId: string
  readonly courseId: CourseId
  /** The ids of the verbs that say so; any one of them will do. */
  readonly completedBy: readonly string[]
  /** Where it is also asked for a share of the marks, in whole hundredths; a statement without a scaled score does not reach it. */
  readonly atLeastPercent?: number
}
