import type { CivilDate, Instant } from '@casework/kernel'
import type { AnswerProblem } from './answer-problems.ts'
import type { Answers } from './answers.ts'
import { inspectAnswers, type SectionTally } from './internal/inspect-answers.ts'
import { planFor } from './internal/plan.ts'
import { settled } from './internal/settled.ts'
import type { QuestionSet } from './question-set.ts'

/**
 * How far one section has come.
 * @public
 */
export type SectionStatus = {
  readonly section: string
  readonly status: 'notNeeded' | 'notStarted' | 'incomplete' | 'complete'
  /** What is still missing or wrong. */
  readonly problems: readonly AnswerProblem[]
  /** Questions that apply and have a sound answer. */
  readonly answered: number
  /** Questions that apply, those of every entry included. */
  readonly asked: number
}

/**
 * Tells how far each section has come, in order.
 *
 * @remarks
 * A section none of whose questions apply is not needed. One with nothing answered is not started, even where all of it is optional.
 * Answers to questions that do not apply are left out of account. Source: GOV.UK Design System, task list; ours.
 *
 * @param optionsOn - The day on which options must be active, as in {@link parseAnswers}; today in London unless told.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } }] }],
 * })
 * sectionStatuses(set, { place: 'Leeds' }, instant('2026-11-22T09:30:00Z'))
 * //=> [{ section: 'about', status: 'complete', problems: [], answered: 1, asked: 1 }]
 * @public
 */
export function sectionStatuses(
  set: QuestionSet,
  answers: Answers,
  now: Instant,
  optionsOn?: CivilDate,
): readonly SectionStatus[] {
  const plan = planFor(set)
  const { sections } = inspectAnswers(plan, settled(plan, answers).answers, { complete: true, now, optionsOn })
  return plan.set.sections.map(({ id }, index) => {
    const tally = sections[index] as SectionTally
    return { section: id, status: statusOf(tally), ...tally }
  })
}

function statusOf({ asked, answered, problems }: SectionTally): SectionStatus['status'] {
  if (asked === 0) return 'notNeeded'
  if (answered === 0 && problems.every(({ code }) => code === 'ANSWER.REQUIRED')) return 'notStarted'
  return problems.length === 0 ? 'complete' : 'incomplete'
}
