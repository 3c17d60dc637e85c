import type { ProblemPath } from '@casework/kernel'
import type { Condition } from '../condition.ts'
import type { Question } from '../question.ts'
import type { Note } from './check-soundness.ts'
import { leaves, named } from './compile-condition.ts'

/** What a condition may read. */
export type Reading = {
  readonly earlier: (id: string) => Question | undefined
  /** Whether there is such a question at all, earlier or later. */
  readonly exists: (id: string) => boolean
  readonly note: Note
}

/** Checks that a condition reads only earlier questions, and of each only what its kind can tell. */
export function checkCondition(condition: Condition, path: ProblemPath, { earlier, exists, note }: Reading): void {
  for (const leaf of leaves(condition)) {
    const { question: id } = leaf
    const read = earlier(id)
    if (read === undefined)
      note(
        exists(id) ? 'QUESTION_SET.CONDITION_READS_LATER_QUESTION' : 'QUESTION_SET.CONDITION_READS_NO_QUESTION',
        path,
        { id },
      )
    else if (!canTell(read, leaf)) note('QUESTION_SET.CONDITION_OF_WRONG_KIND', path, { id })
    else if (!hasOptions(read, leaf)) note('QUESTION_SET.CONDITION_READS_NO_OPTION', path, { id })
  }
}

type Leaf = ReturnType<typeof leaves>[number]

function canTell({ kind }: Question, leaf: Leaf): boolean {
  if ('is' in leaf) return kind === 'choice'
  if ('includes' in leaf) return kind === 'choices'
  return 'atLeast' in leaf ? kind === 'number' || kind === 'group' || kind === 'choices' : true
}

function hasOptions(question: Question, leaf: Leaf): boolean {
  if (!('options' in question)) return true
  const wanted = 'is' in leaf ? named(leaf.is) : 'includes' in leaf ? named(leaf.includes) : undefined
  if (wanted === undefined) return true
  const values = new Set(question.options.map(({ value }) => value))
  return wanted.length > 0 && wanted.every((value) => values.has(value))
}
