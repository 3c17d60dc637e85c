/**
 * When a question or a section is asked: plain data that reads the answers to earlier questions.
 *
 * @remarks
 * Inside a group a condition reads the same entry first, then the set. A question that does not apply, has no answer yet or is
 * answered with "not known" meets no leaf, so that `not` alone turns unknown into yes; write `{ answered: true }` beside it where that
 * matters. Source: issue 3, `question-sets`; ours.
 * @public
 */
export type Condition =
  /** The choice is this option, or one of these. */
  | { readonly question: string; readonly is: string | readonly string[] }
  /** The choices include this option, or any of these. */
  | { readonly question: string; readonly includes: string | readonly string[] }
  /** There is an answer, and it is known. */
  | { readonly question: string; readonly answered: true }
  /** The number is at least this, or so many options were chosen, or the group has so many entries. */
  | { readonly question: string; readonly atLeast: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
