import { type CivilDate, civilDate } from '@casework/kernel'
import fc from 'fast-check'
import type { AnswersOf, AnswerValue, EntryAnswer } from '../answers.ts'
import { planFor } from '../internal/plan.ts'
import { isActive } from '../internal/read-answer.ts'
import { settled } from '../internal/settled.ts'
import type { EntryQuestion, GroupQuestion, NumberQuestion, Option, Question, TextQuestion } from '../question.ts'
import type { QuestionSet } from '../question-set.ts'

/**
 * Any complete answers to a set: every question that applies is answered, and no other; dates and moments are from 2000 to 2025.
 *
 * @param optionsOn - The day on which the options taken are active, where any is; 22 November 2026, the day of `aContext`, unless told.
 * @public
 */
export function arbitraryAnswers<Set extends QuestionSet>(
  set: Set,
  optionsOn: CivilDate = civilDate('2026-11-22'),
): fc.Arbitrary<AnswersOf<Set>> {
  const plan = planFor(set)
  const answers = recordOf(
    plan.steps.map(({ question }) => question),
    optionsOn,
  )
  return answers.map((given) => settled(plan, given).answers as AnswersOf<Set>)
}

/** Any one answer that the question itself allows. @public */
export function arbitraryAnswer(
  question: Question,
  optionsOn: CivilDate = civilDate('2026-11-22'),
): fc.Arbitrary<AnswerValue> {
  const given = question.kind === 'group' ? entries(question, optionsOn) : entryAnswer(question, optionsOn)
  const reasons = question.notKnown ?? []
  if (reasons.length === 0) return given
  const instead = fc.constantFrom(...reasons).map((notKnown) => ({ notKnown }))
  return fc.oneof({ arbitrary: given, weight: 9 }, { arbitrary: instead, weight: 1 })
}

function recordOf(questions: readonly Question[], on: CivilDate): fc.Arbitrary<Record<string, AnswerValue>> {
  const given = questions.map((question) => [question.id, arbitraryAnswer(question, on)] as const)
  const requiredKeys = questions.filter(({ optional }) => !optional).map(({ id }) => id)
  return fc.record(Object.fromEntries(given), { requiredKeys, noNullPrototype: true })
}

const mostEntries = 4

function entries({ questions, minimum = 0, maximum }: GroupQuestion, on: CivilDate): fc.Arbitrary<AnswerValue> {
  const entry = recordOf(questions, on) as fc.Arbitrary<Record<string, EntryAnswer>>
  const maxLength = Math.min(maximum, Math.max(minimum, mostEntries))
  return fc
    .array(entry, { minLength: minimum, maxLength })
    .map((list) => list.map((given, index) => ({ entryId: `entry-${index + 1}`, ...given })))
}

function entryAnswer(question: EntryQuestion, on: CivilDate): fc.Arbitrary<EntryAnswer> {
  switch (question.kind) {
    case 'text':
      return text(question)
    case 'choice':
      return fc.constantFrom(...active(question.options, on)).map(({ value }) => value)
    case 'choices':
      return choices(active(question.options, on))
    case 'number':
      return number(question)
    case 'date':
      return day
    case 'moment':
      return fc
        .tuple(day, twoDigits(0, 23), twoDigits(0, 59))
        .map(([on, hour, minute]) => `${on}T${hour}:${minute}:00Z`)
    case 'reference':
      return fc.nat().map((count) => `reference-${count}`)
  }
}

const letters = [...'aeiostnr éñłŵżÅ', 'ж', 'Ω', 'ع', 'م', 'ی', 'अ', 'த', '李', '王', 'か', '한', '’', '-', '.', '😀']

function text({ maximum, lines }: TextQuestion): fc.Arbitrary<string> {
  const units = lines === 'several' ? [...letters, '\n'] : letters
  return fc
    .array(fc.constantFrom(...units), { minLength: 0, maxLength: Math.min(maximum - 1, 40) })
    .map((rest) => `x${rest.join('')}`.normalize('NFC'))
}

function choices(options: readonly Option[]): fc.Arbitrary<readonly string[]> {
  const alone = options.filter(({ exclusive }) => exclusive).map(({ value }) => [value])
  const together = options.filter(({ exclusive }) => !exclusive).map(({ value }) => value)
  const some = together.length === 0 ? [] : [fc.subarray(together, { minLength: 1 })]
  const one = alone.length === 0 ? [] : [fc.constantFrom(...alone)]
  return fc.oneof(...some, ...one)
}

function number({ minimum, maximum, whole }: NumberQuestion): fc.Arbitrary<number> {
  const min = minimum ?? Math.min(-1000, maximum ?? 0)
  const max = maximum ?? Math.max(1000, min)
  if (whole) return fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
  return fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value))
}

function active(options: readonly Option[], on: CivilDate): readonly Option[] {
  const selectable = options.filter((option) => isActive(option, on))
  return selectable.length === 0 ? options : selectable
}

function twoDigits(min: number, max: number): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'))
}

const day = fc
  .tuple(fc.integer({ min: 2000, max: 2025 }), twoDigits(1, 12), twoDigits(1, 28))
  .map(([year, month, date]) => `${year}-${month}-${date}`)
