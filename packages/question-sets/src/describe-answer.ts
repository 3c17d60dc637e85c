import { DomainError, type Formatters, type Language, type UnknownReason } from '@casework/kernel'
import { type AnswerPath, type AnswerValue, type GroupEntry, isNotKnown } from './answers.ts'
import { isEntries } from './internal/same-answer.ts'
import type { Option, Question } from './question.ts'
import { questionAt } from './question-by-id.ts'
import type { QuestionSet } from './question-set.ts'
import { inLanguage, type Words } from './words.ts'

const words = {
  en: { none: 'None', cannotSay: 'Cannot say' },
  cy: { none: 'Dim', cannotSay: 'Ni ellir dweud' },
} as const

/**
 * What each reason for not knowing is called, in English and in Welsh not yet reviewed.
 * @public
 */
export const notKnownWords: Readonly<Record<UnknownReason, Words>> = {
  notAsked: { en: 'not asked', cy: 'heb ofyn' },
  notAnswered: { en: 'asked, but not answered', cy: 'gofynnwyd, ond heb ateb' },
  notRecorded: { en: 'not recorded', cy: 'heb ei gofnodi' },
  unreadable: { en: 'the record cannot be read', cy: 'ni ellir darllen y cofnod' },
  conflicting: { en: 'sources disagree', cy: 'mae ffynonellau’n anghytuno' },
  erased: { en: 'erased', cy: 'wedi’i ddileu' },
}

/**
 * Writes an answer in words for people; text stays as it was written.
 *
 * @remarks
 * `date` and `instant` of the formatters word days and moments, as `calendarFormatters` of `@casework/calendar` do; without them they are
 * shown as they are. An option that the set no longer has is shown by its value, so that an old answer is never hidden. Welsh is
 * unreviewed, and English stands in where a question has none.
 *
 * @param path - Where the answer stands.
 * @throws DomainError `ANSWER.NO_SUCH_QUESTION` if the set has no question at the path.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [
 *     { id: 'day', kind: 'date', label: { en: 'When?' }, notKnown: ['notRecorded'] },
 *     { id: 'minutes', kind: 'number', label: { en: 'How long?' }, unit: { en: 'minutes', cy: 'munud' } },
 *   ] }],
 * })
 * describeAnswer(set, ['day'], '2026-11-22', 'en', { date: (value) => `on ${value}` }) //=> 'on 2026-11-22'
 * describeAnswer(set, ['day'], { notKnown: 'notRecorded' }, 'en') //=> 'Cannot say: not recorded'
 * describeAnswer(set, ['minutes'], 5, 'cy') //=> '5 munud'
 * @public
 */
export function describeAnswer(
  set: QuestionSet,
  path: AnswerPath,
  value: AnswerValue | GroupEntry,
  language: Language,
  formatters: Formatters = {},
): string {
  const question = questionAt(set, path)
  if (question === undefined) throw new DomainError('ANSWER.NO_SUCH_QUESTION')
  if (isNotKnown(value)) return `${words[language].cannotSay}: ${inLanguage(notKnownWords[value.notKnown], language)}`
  if (question.kind === 'group') return describeEntries(question.entry, value, language)
  if (Array.isArray(value)) return value.map((each) => labelOf(question, String(each), language)).join(', ')
  return describeOne(question, value as string | number, language, formatters)
}

function describeEntries(entry: Words, value: AnswerValue | GroupEntry, language: Language): string {
  const count = isEntries(value) ? value.length : 1
  return count === 0 ? words[language].none : `${inLanguage(entry, language)}: ${count}`
}

function describeOne(question: Question, value: string | number, language: Language, formatters: Formatters): string {
  switch (question.kind) {
    case 'choice':
      return labelOf(question, String(value), language)
    case 'date':
      return formatters['date']?.(value, language) ?? String(value)
    case 'moment':
      return formatters['instant']?.(value, language) ?? String(value)
    case 'number':
      return question.unit === undefined ? String(value) : `${value} ${inLanguage(question.unit, language)}`
    default:
      return String(value)
  }
}

function labelOf(question: Question, value: string, language: Language): string {
  const options: readonly Option[] = 'options' in question ? question.options : []
  const option = options.find((each) => each.value === value)
  return option === undefined ? value : inLanguage(option.label, language)
}
