import { type CivilDate, compareCivilDates, problem, type Result, succeeded } from '@casework/kernel'
import type { QuestionSet } from './question-set.ts'
import type { QuestionSetInForceProblemCode } from './question-set-problems.ts'

/**
 * Finds the one version of a question set that is in force on a day; its first and last days both count.
 *
 * @remarks
 * A report keeps the version that it was begun under; a draft moves to a later one by a migration. Source: issue 3, `question-sets`; ours.
 *
 * @param sets - The versions of one set.
 * @returns The version, or `QUESTION_SET.NONE_IN_FORCE` | `QUESTION_SET.SEVERAL_IN_FORCE` with the day.
 *
 * @example
 * questionSetInForce([], civilDate('2026-11-22'))
 * //=> { ok: false, error: [{ code: 'QUESTION_SET.NONE_IN_FORCE', params: { on: '2026-11-22' } }] }
 * @public
 */
export function questionSetInForce<Set extends QuestionSet>(
  sets: readonly Set[],
  on: CivilDate,
): Result<Set, QuestionSetInForceProblemCode> {
  const [first, second] = sets.filter(({ activeFrom, activeTo }) => {
    return compareCivilDates(activeFrom, on) <= 0 && (activeTo === undefined || compareCivilDates(on, activeTo) <= 0)
  })
  if (first === undefined) return problem('QUESTION_SET.NONE_IN_FORCE', { on })
  return second === undefined ? succeeded(first) : problem('QUESTION_SET.SEVERAL_IN_FORCE', { on })
}
