import type { Language } from '@casework/kernel'
import type { QuestionSet } from '../question-set.ts'
import type { SectionStatus } from '../section-statuses.ts'
import { inLanguage } from '../words.ts'
import { fixedWords } from './fixed-words.ts'

/** One task of a task list. @public */
export type TaskListItem = {
  readonly title: { readonly text: string }
  readonly hint?: { readonly text: string }
  readonly href?: string
  readonly status: { readonly text: string } | { readonly tag: { readonly text: string; readonly classes: string } }
}

/**
 * Works out the parameters of `govukTaskList`: a task for each section, with how far it has come.
 *
 * @remarks A section that is not needed stays in the list, says so and leads nowhere. Source: GOV.UK Design System, task list.
 *
 * @param href - Gives the address at which a section begins, by its id.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } }] }],
 * })
 * const statuses = sectionStatuses(set, { place: 'Leeds' }, instant('2026-11-22T09:30:00Z'))
 * taskList(set, statuses, 'en', (section) => `/visit/${section}`)
 * //=> { items: [{ title: { text: 'About' }, href: '/visit/about', status: { text: 'Completed' } }] }
 * @public
 */
export function taskList(
  set: QuestionSet,
  statuses: readonly SectionStatus[],
  language: Language,
  href: (section: string) => string,
): { readonly items: readonly TaskListItem[] } {
  const statusOf = new Map(statuses.map(({ section, status }) => [section, status]))
  const items = set.sections.map(({ id, title, introduction }) => {
    const status = statusOf.get(id) ?? 'notStarted'
    return {
      title: { text: inLanguage(title, language) },
      ...(introduction === undefined ? {} : { hint: { text: inLanguage(introduction, language) } }),
      ...(status === 'notNeeded' ? {} : { href: href(id) }),
      status: shownStatus(status, language),
    }
  })
  return { items }
}

function shownStatus(status: SectionStatus['status'], language: Language): TaskListItem['status'] {
  const { completed, notNeeded, incomplete, notStarted } = fixedWords[language]
  if (status === 'complete') return { text: completed }
  if (status === 'notNeeded') return { text: notNeeded }
  const text = status === 'incomplete' ? incomplete : notStarted
  return { tag: { text, classes: status === 'incomplete' ? 'govuk-tag--light-blue' : 'govuk-tag--blue' } }
}
