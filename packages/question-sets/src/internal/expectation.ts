import type { CivilDate } from '@casework/kernel'
import type { EntryAnswer, NotKnown } from '../answers.ts'
import type { EntryQuestion, Option, Question } from '../question.ts'
import { type leaves, named } from './compile-condition.ts'

/** One leaf of a condition. */
export type Leaf = ReturnType<typeof leaves>[number]

/** What the answer to one question must be: known within bounds, or missing in a way that the set allows. */
export type Expectation =
  | { readonly state: 'notAsked' | 'blank' | 'notKnown' }
  | {
      readonly state: 'known'
      /** For options: those that must be among the answer, and those that may. */
      readonly mustBe: readonly string[]
      readonly mayBe: ReadonlySet<string>
      /** For numbers, and the number of options or entries: at least the first, below the second. */
      readonly atLeast: number
      readonly below: number
    }
type KnownExpectation = Extract<Expectation, { state: 'known' }>

/** Nothing but that the answer is known. */
export function anyAnswer(question: Question, from: CivilDate, to: CivilDate | undefined): KnownExpectation {
  const options = 'options' in question ? question.options.filter((option) => isEverActive(option, from, to)) : []
  const mayBe = new Set(options.map(({ value }) => value))
  return { state: 'known', mustBe: [], mayBe, atLeast: -Infinity, below: Infinity }
}

/** Whether an option can be selected on any day on which its set is in force. */
export function isEverActive({ activeFrom, activeTo }: Option, from: CivilDate, to: CivilDate | undefined): boolean {
  const beginsInTime = activeFrom === undefined || to === undefined || activeFrom <= to
  return beginsInTime && (activeTo === undefined || from <= activeTo)
}

/** The ways in which a known answer can meet a leaf, or fail to. */
export function narrowed(expected: KnownExpectation, leaf: Leaf, want: boolean): readonly KnownExpectation[] {
  if ('atLeast' in leaf) {
    const { atLeast, below } = expected
    return want
      ? [{ ...expected, atLeast: Math.max(atLeast, leaf.atLeast) }]
      : [{ ...expected, below: Math.min(below, leaf.atLeast) }]
  }
  if ('answered' in leaf) return want ? [expected] : []
  const wanted = named('is' in leaf ? leaf.is : leaf.includes)
  if (want && 'includes' in leaf) return wanted.map((value) => ({ ...expected, mustBe: [...expected.mustBe, value] }))
  const mayBe = [...expected.mayBe].filter((value) => wanted.includes(value) === want)
  return [{ ...expected, mayBe: new Set(mayBe) }]
}

/** A known answer that meets what is expected, the number of entries for a group, or `undefined` where there is none. */
export function answerMeeting(question: Question, expected: KnownExpectation): EntryAnswer | undefined {
  switch (question.kind) {
    case 'choice':
      return [...expected.mayBe][0]
    case 'choices':
      return choicesMeeting(question.options, expected)
    case 'number':
      return numberMeeting(question.minimum, question.maximum, question.whole ?? false, expected)
    case 'group':
      return numberMeeting(question.minimum ?? 0, question.maximum, true, expected)
    default:
      return exampleOf(question)
  }
}

/** The first reason that may stand in place of an answer. */
export function reasonFor(question: Question): NotKnown | undefined {
  const reason = question.notKnown?.[0]
  return reason === undefined ? undefined : { notKnown: reason }
}

function choicesMeeting(
  options: readonly Option[],
  { mustBe, mayBe, atLeast, below }: KnownExpectation,
): readonly string[] | undefined {
  const standsAlone = new Set(options.flatMap(({ value, exclusive }) => (exclusive ? [value] : [])))
  const wanted = Math.max(1, atLeast, new Set(mustBe).size)
  const together = wanted > 1 ? [...mayBe].filter((value) => !standsAlone.has(value)) : [...mayBe]
  const chosen = [...new Set([...mustBe, ...together])].slice(0, wanted)
  if (chosen.length < wanted || wanted >= below || chosen.some((value) => !mayBe.has(value))) return undefined
  return chosen.length === 1 || !chosen.some((value) => standsAlone.has(value)) ? chosen : undefined
}

function numberMeeting(
  minimum: number | undefined,
  maximum = Infinity,
  whole: boolean,
  { atLeast, below }: KnownExpectation,
): number | undefined {
  const least = Math.max(minimum ?? -Infinity, atLeast)
  const highest = Math.min(maximum, below - (whole ? 1 : 0))
  const lowest = Number.isFinite(least) ? least : Number.isFinite(highest) ? highest - 1 : 0
  const found = whole ? Math.ceil(lowest) : lowest
  return found <= maximum && found < below ? found : undefined
}

function exampleOf(question: EntryQuestion): EntryAnswer {
  if (question.kind === 'text') return 'x'
  if (question.kind === 'date') return '2000-01-01'
  return question.kind === 'moment' ? '2000-01-01T00:00:00Z' : 'reference-1'
}
