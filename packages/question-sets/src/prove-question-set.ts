import type { Answers, AnswerValue, EntryAnswer } from './answers.ts'
import { applicableQuestions } from './applicable-questions.ts'
import { unsoundness } from './internal/check-soundness.ts'
import { answerMeeting, type Expectation, isEverActive, reasonFor } from './internal/expectation.ts'
import { type Expectations, goalsToAsk, meet, type Place, placesOf, type Search } from './internal/find-witness.ts'
import { type GroupStep, isGroup, type Plan, planFor, type Step } from './internal/plan.ts'
import type { QuestionSet } from './question-set.ts'

/**
 * Whether one question can come to be asked, with answers that lead to it.
 * @public
 */
export type QuestionProof = {
  /** The id, or `group/member` inside a group. */
  readonly question: string
  /** `notProven`: the search gave up before it had tried every way. */
  readonly result: 'reachable' | 'unreachable' | 'notProven'
  readonly witness?: Answers
}

/**
 * What can be proved about a question set before anybody is asked.
 * @public
 */
export type QuestionSetProof = {
  /** Every condition reads only earlier questions, so that no path turns back. */
  readonly everyPathEnds: boolean
  readonly questions: readonly QuestionProof[]
  /** Questions that no answers lead to. */
  readonly unreachable: readonly string[]
  /** Options whose days all lie outside those of the set. */
  readonly neverSelectable: readonly { readonly question: string; readonly option: string }[]
  /**
   * How many questions one path can ask, one entry to a group: at most `atMost`, and `found` on the longest path that was found.
   */
  readonly longestPath: { readonly found: number; readonly atMost: number; readonly witness: Answers }
}

const mostSteps = 20_000

/**
 * Proves that every question of a set can be reached and that every path ends.
 *
 * @remarks
 * Each question comes with a witness: answers, allowed by the set, after which it is asked. A question that is not optional counts as
 * answered once it was asked, so that nothing is called reachable by leaving out what has to be answered. The search is bounded; what it
 * could not settle says so. Source: issue 3, `question-sets`; ours.
 *
 * @example
 * const yesNo = [{ value: 'yes', label: { en: 'Yes' } }, { value: 'no', label: { en: 'No' } }]
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'harm', title: { en: 'Harm' }, questions: [
 *     { id: 'hurt', kind: 'choice', label: { en: 'Was anyone hurt?' }, options: yesNo },
 *     { id: 'how', kind: 'text', maximum: 500, label: { en: 'How?' }, when: { question: 'hurt', is: 'yes' } },
 *   ] }],
 * })
 * proveQuestionSet(set)
 * //=> {
 * //=>   everyPathEnds: true,
 * //=>   questions: [
 * //=>     { question: 'hurt', result: 'reachable', witness: {} },
 * //=>     { question: 'how', result: 'reachable', witness: { hurt: 'yes' } },
 * //=>   ],
 * //=>   unreachable: [],
 * //=>   neverSelectable: [],
 * //=>   longestPath: { found: 2, atMost: 2, witness: { hurt: 'yes' } },
 * //=> }
 * @public
 */
export function proveQuestionSet(set: QuestionSet): QuestionSetProof {
  const plan = planFor(set)
  const places = placesOf(plan)
  const questions = [...places.values()].map((place) => proveQuestion(plan, places, place))
  const unreachable = questions.filter(({ result }) => result === 'unreachable').map(({ question }) => question)
  const witness = longestWitness(plan, places)
  return {
    everyPathEnds: !unsoundness(set).some(({ code }) => code === 'QUESTION_SET.CONDITION_READS_LATER_QUESTION'),
    questions,
    unreachable,
    neverSelectable: neverSelectable(plan, places),
    longestPath: { found: applicableQuestions(set, witness).length, atMost: places.size - unreachable.length, witness },
  }
}

function proveQuestion(plan: Plan, places: Search['places'], place: Place): QuestionProof {
  const search: Search = { plan, places, stepsLeft: mostSteps }
  const found = meet(search, goalsToAsk(place, places), new Map())
  if (found !== undefined) return { question: place.key, result: 'reachable', witness: answersMeeting(plan, found) }
  return { question: place.key, result: search.stepsLeft < 0 ? 'notProven' : 'unreachable' }
}

/** Goes through the questions in order and takes in each that can be asked together with those taken in before. */
function longestWitness(plan: Plan, places: Search['places']): Answers {
  let expected: Expectations = new Map()
  for (const place of places.values()) {
    const search: Search = { plan, places, stepsLeft: mostSteps }
    expected = meet(search, goalsToAsk(place, places), expected) ?? expected
  }
  return answersMeeting(plan, expected)
}

function answersMeeting(plan: Plan, expected: Expectations): Answers {
  const answers: Record<string, AnswerValue> = {}
  for (const step of plan.steps) {
    const { id } = step.question
    const value = answerFor(step, expected.get(id))
    if (value === undefined) continue
    answers[id] = isGroup(step) && typeof value === 'number' ? entriesFor(step, value, expected) : value
  }
  return answers
}

function entriesFor({ question, members }: GroupStep, count: number, expected: Expectations) {
  const known = members.flatMap((member) => {
    const value = answerFor(member, expected.get(`${question.id}/${member.question.id}`))
    return value === undefined ? [] : [[member.question.id, value] as const]
  })
  return Array.from({ length: count }, (_, index) => ({ entryId: `entry-${index + 1}`, ...Object.fromEntries(known) }))
}

function answerFor({ question }: Step, expectation: Expectation | undefined): EntryAnswer | undefined {
  if (expectation?.state === 'known') return answerMeeting(question, expectation)
  return expectation?.state === 'notKnown' ? reasonFor(question) : undefined
}

function neverSelectable(plan: Plan, places: Search['places']) {
  const { activeFrom, activeTo } = plan.set
  return [...places.values()].flatMap(({ key, step }) => {
    const options = 'options' in step.question ? step.question.options : []
    return options
      .filter((option) => !isEverActive(option, activeFrom, activeTo))
      .map(({ value }) => ({ question: key, option: value }))
  })
}
