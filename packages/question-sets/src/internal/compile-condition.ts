import type { AnswerValue } from '../answers.ts'
import { isNotKnown } from '../answers.ts'
import type { Condition } from '../condition.ts'

/** Answers that a condition can read. */
export type Readable = { readonly [question: string]: AnswerValue | undefined }
/** Whether something applies, given the answers of the set and, inside a group, of the entry. */
export type Applies = (answers: Readable, entry: Readable) => boolean

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>

/** Turns a condition into a function; `members` are the questions of the group that it stands in. */
export function compileCondition(condition: Condition, members: ReadonlySet<string>): Applies {
  if ('all' in condition) {
    const parts = condition.all.map((part) => compileCondition(part, members))
    return (answers, entry) => parts.every((part) => part(answers, entry))
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => compileCondition(part, members))
    return (answers, entry) => parts.some((part) => part(answers, entry))
  }
  if ('not' in condition) {
    const part = compileCondition(condition.not, members)
    return (answers, entry) => !part(answers, entry)
  }
  return compileLeaf(condition, members)
}

/** The questions that a condition reads. */
export function questionsRead(condition: Condition): readonly string[] {
  return leaves(condition).map((leaf) => leaf.question)
}

/** The leaves of a condition, in order. */
export function leaves(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves)
  if ('any' in condition) return condition.any.flatMap(leaves)
  return 'not' in condition ? leaves(condition.not) : [condition]
}

/** The one value or the values that a leaf names. */
export function named(values: string | readonly string[]): readonly string[] {
  return typeof values === 'string' ? [values] : values
}

function compileLeaf(leaf: Leaf, members: ReadonlySet<string>): Applies {
  const { question } = leaf
  const holds = testOf(leaf)
  return members.has(question) ? (_, entry) => holds(entry[question]) : (answers) => holds(answers[question])
}

function testOf(leaf: Leaf): (value: AnswerValue | undefined) => boolean {
  if ('is' in leaf) {
    const wanted = named(leaf.is)
    return (value) => typeof value === 'string' && wanted.includes(value)
  }
  if ('includes' in leaf) {
    const wanted = named(leaf.includes)
    return (value) => Array.isArray(value) && value.some((each) => wanted.includes(each))
  }
  if ('atLeast' in leaf) {
    return (value) =>
      (Array.isArray(value) ? value.length : typeof value === 'number' ? value : -Infinity) >= leaf.atLeast
  }
  return (value) => value !== undefined && !isNotKnown(value)
}
