import { type Answers, addEntry, answerAt, type QuestionSet, questionById } from '@casework/question-sets'
import {
  type CheckAnswersModel,
  type PageModel,
  pageModel,
  type QuestionPage,
  questionPages,
} from '@casework/question-sets/govuk'
import { withBodyMap } from './body-map.ts'

/** A page of a form, and the answers that it is shown with: those on record, and the entry it is about, new or not. */
export type PageAt = { readonly page: QuestionPage; readonly answers: Answers }

/** Finds the page of a question, of the list of a group or of an entry; an entry that is not there yet has a page too. */
export function pageAt(set: QuestionSet, answers: Answers, question: string, entryId?: string): PageAt | undefined {
  if (entryId === undefined) return found(set, answers, question)
  const isGroup = questionById(set, question)?.kind === 'group'
  if (!isGroup || !/^[\w-]{1,64}$/.test(entryId)) return undefined
  return found(set, addEntry(answers, question, { entryId }), `${question}/${entryId}`)
}

function found(set: QuestionSet, answers: Answers, id: string): PageAt | undefined {
  const page = questionPages(set, answers, 'en').find((each) => each.id === id)
  return page && { page, answers }
}

/** What a template shows of a page: its fields, the body map among them. */
export function shownModel(model: PageModel) {
  return { ...model, components: model.components.map(withBodyMap) }
}

/** A page as a template shows it. */
export function modelOf(set: QuestionSet, { page, answers }: PageAt) {
  return shownModel(pageModel(set, page, answers, [], 'en'))
}

/** Answers to be read and not to be changed from where they are shown. */
export function withoutActions(sections: CheckAnswersModel['sections']): CheckAnswersModel['sections'] {
  return sections.map((section) => ({
    ...section,
    summaryLists: section.summaryLists.map((list) => ({
      ...list,
      rows: list.rows.map(({ actions: _, ...row }) => row),
    })),
  }))
}

/** Whether an entry asks something now that its page did not ask before, because of an answer just given. */
export function asksMore(set: QuestionSet, before: QuestionPage, answers: Answers): boolean {
  const asked = new Set(before.questions.map(({ path }) => path.join('/')))
  const now = questionPages(set, answers, 'en').find(({ id }) => id === before.id)
  return (now?.questions ?? []).some(
    ({ path, question }) =>
      !asked.has(path.join('/')) && question.optional !== true && answerAt(answers, path) === undefined,
  )
}

/** The page that follows in the same section, if one does; after an entry comes the list it belongs to. */
export function pageAfter(set: QuestionSet, { id, kind, section }: QuestionPage, answers: Answers): string | undefined {
  const pages = questionPages(set, answers, 'en')
  const [group] = id.split('/')
  // own word: a kind of page of the question-set adapter
  if (kind === 'entry') return group
  const here = pages.findIndex((page) => page.id === id)
  const next = pages.slice(here + 1).find((page) => page.kind !== 'entry')
  return here >= 0 && next?.section === section ? next.id : undefined
}

/** The page at which a section goes on: the first of those that still need something, or its first. */
export function pageOfSection(
  set: QuestionSet,
  answers: Answers,
  section: string,
  open: ReadonlySet<string>,
): string | undefined {
  const pages = questionPages(set, answers, 'en').filter((page) => page.section === section)
  const [first] = pages
  const next = pages.find(({ questions }) => questions.some(({ path }) => open.has(path.join('/'))))
  return (next ?? first)?.id
}
