import type { AnswerPath, Answers } from './answers.ts'
import { isGroup, planFor } from './internal/plan.ts'
import { isEntries } from './internal/same-answer.ts'
import { settled, unmet } from './internal/settled.ts'
import type { EntryQuestion, GroupQuestion, Question } from './question.ts'
import type { QuestionSet, Section } from './question-set.ts'

/**
 * A question that is asked now, and where its answer stands.
 * @public
 */
export type ApplicableQuestion = {
  readonly section: Section
  readonly question: Question
  readonly path: AnswerPath
  /** Inside a group: the group and the id of the entry. */
  readonly within?: { readonly group: GroupQuestion; readonly entryId: string }
}

/**
 * Lists the questions that are asked now, in order; those of a group once for each entry, after the group itself.
 *
 * @remarks An answer whose own question does not apply makes no other question apply. Source: issue 3, `question-sets`; ours.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [
 *     { id: 'minutes', kind: 'number', label: { en: 'How long?' } },
 *     { id: 'why', kind: 'text', maximum: 500, label: { en: 'Why so long?' }, when: { question: 'minutes', atLeast: 60 } },
 *   ] }],
 * })
 * applicableQuestions(set, { minutes: 30 }).map(({ path }) => path) //=> [['minutes']]
 * applicableQuestions(set, { minutes: 90 }).map(({ path }) => path) //=> [['minutes'], ['why']]
 * @public
 */
export function applicableQuestions(set: QuestionSet, answers: Answers): readonly ApplicableQuestion[] {
  const plan = planFor(set)
  const kept = settled(plan, answers).answers
  return plan.steps.flatMap((step): readonly ApplicableQuestion[] => {
    if (unmet(step, kept, kept) !== undefined) return []
    const { question } = step
    const section = plan.set.sections[step.section] as Section
    const asked = { section, question, path: [question.id] } as const
    const entries = kept[question.id]
    if (!isGroup(step) || !isEntries(entries)) return [asked]
    const { question: group, members } = step
    const inEntries = entries.flatMap((entry) =>
      members
        .filter((member) => unmet(member, kept, entry) === undefined)
        .map((member) => inEntry(section, group, member.question, entry.entryId)),
    )
    return [asked, ...inEntries]
  })
}

function inEntry(section: Section, group: GroupQuestion, question: EntryQuestion, entryId: string): ApplicableQuestion {
  return { section, question, path: [group.id, entryId, question.id], within: { group, entryId } }
}
