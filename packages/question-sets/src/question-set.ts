import type { CivilDate } from '@casework/kernel'
import type { Condition } from './condition.ts'
import type { Question } from './question.ts'
import type { Words } from './words.ts'

/**
 * Questions that belong together and are listed as one task.
 * @public
 */
export type Section = {
  readonly id: string
  readonly title: Words
  readonly introduction?: Words
  readonly when?: Condition
  readonly questions: readonly Question[]
}

/**
 * A versioned set of questions: plain data, in force from a first day to a last day.
 *
 * @remarks A set never changes once it was used: a change is a new version, with a migration. Source: issue 3, `question-sets`; ours.
 * @public
 */
export type QuestionSet = {
  readonly schemaVersion: 1
  readonly id: string
  readonly version: string
  readonly title: Words
  readonly activeFrom: CivilDate
  /** The last day in force. */
  readonly activeTo?: CivilDate
  readonly sections: readonly Section[]
}
