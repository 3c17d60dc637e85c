import type { Language } from '@casework/kernel'
import type { AnswerPath, Answers } from '../answers.ts'
import { type ApplicableQuestion, applicableQuestions } from '../applicable-questions.ts'
import { isEntries } from '../internal/same-answer.ts'
import type { Question } from '../question.ts'
import type { QuestionSet, Section } from '../question-set.ts'
import { inLanguage } from '../words.ts'

/**
 * One thing to ask: a question, the list of a group's entries, or one entry.
 * @public
 */
export type QuestionPage = {
  /** Stable and fit for an address: `place`, `injuries`, `injuries/entry-1`. */
  readonly id: string
  readonly kind: 'question' | 'list' | 'entry'
  readonly section: string
  readonly sectionTitle: string
  readonly title: string
  readonly questions: readonly { readonly question: Question; readonly path: AnswerPath }[]
}

/**
 * Lists the pages that are asked now, one thing to each, in order.
 *
 * @remarks
 * A group has a page that lists its entries and a page for each entry. To open the page of a new entry, list the pages of the answers with
 * the entry added ({@link addEntry}). Source: GOV.UK Service Manual, one thing per page; ours.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [
 *     { id: 'people', kind: 'group', label: { en: 'Who was there?' }, entry: { en: 'Person' }, maximum: 9, questions: [
 *       { id: 'role', kind: 'text', maximum: 80, label: { en: 'Role' } },
 *     ] },
 *   ] }],
 * })
 * questionPages(set, { people: [{ entryId: 'a' }] }, 'en').map(({ id, title }) => [id, title])
 * //=> [['people', 'Who was there?'], ['people/a', 'Person 1']]
 * @public
 */
export function questionPages(set: QuestionSet, answers: Answers, language: Language): readonly QuestionPage[] {
  const asked = applicableQuestions(set, answers)
  return asked
    .filter(({ within }) => within === undefined)
    .flatMap((each) => {
      const entries = answers[each.question.id]
      const page = pageOf(each, language)
      if (each.question.kind !== 'group' || entries === undefined || !isEntries(entries)) return [page]
      const { entry } = each.question
      return [
        page,
        ...entries.map(({ entryId }, index): QuestionPage => {
          const inside = asked.filter(({ path }) => path[0] === each.question.id && path[1] === entryId)
          const title = `${inLanguage(entry, language)} ${index + 1}`
          return { ...page, id: `${page.id}/${entryId}`, kind: 'entry', title, questions: inside.map(asAsked) }
        }),
      ]
    })
}

function pageOf(asked: ApplicableQuestion, language: Language): QuestionPage {
  const { section, question } = asked
  return {
    id: question.id,
    kind: question.kind === 'group' ? 'list' : 'question',
    ...sectionOf(section, language),
    title: inLanguage(question.label, language),
    questions: [asAsked(asked)],
  }
}

function asAsked({ question, path }: ApplicableQuestion): QuestionPage['questions'][number] {
  return { question, path }
}

function sectionOf({ id, title }: Section, language: Language): Pick<QuestionPage, 'section' | 'sectionTitle'> {
  return { section: id, sectionTitle: inLanguage(title, language) }
}
