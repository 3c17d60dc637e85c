import { addHours, instantInLondon, wallTimeInLondon } from '@casework/calendar'
import { compareInstants, type ProblemPath, parseInstant } from '@casework/kernel'
import { type AnswerPath, type Answers, type AnswerValue, isNotKnown } from '../answers.ts'
import { answerAt } from '../group-entries.ts'
import type { Question } from '../question.ts'

/**
 * What a page sent, as it was typed.
 * @public
 */
export type FormFields = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * A page that could not be taken in, with what was typed, so that it is shown again as it was.
 * @public
 */
export type RawForm = { readonly fields: FormFields }

/** Whether what is shown is a page that was sent rather than answers: no answer is a plain object without a reason. */
export function isRawForm(shown: Answers | RawForm): shown is RawForm {
  const { fields } = shown
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields) && !isNotKnown(fields)
}

/** The name of a field, which begins its id too. */
export function fieldName(path: ProblemPath): string {
  return path.join('-')
}

/** The id that an error's link must name to reach the field of a question. */
export function firstFieldId(question: Question | undefined, path: ProblemPath): string {
  const name = fieldName(path)
  return question?.kind === 'date' || question?.kind === 'moment' ? `${name}-day` : name
}

/** One text of a field. */
export function textOf(fields: FormFields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return typeof value === 'string' ? value : ''
}

/** Every text of a field that can be sent several times. */
export function textsOf(fields: FormFields, name: string): readonly string[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each !== '') : []
}

/** The fields in which an answer is shown. */
export function fieldsOf(question: Question, path: AnswerPath, answers: Answers): FormFields {
  const value = answerAt(answers, path) as AnswerValue | undefined
  const name = fieldName(path)
  if (value === undefined) return {}
  if (isNotKnown(value))
    return question.kind === 'choice'
      ? { [name]: reasonValue(value.notKnown) }
      : { [`${name}-notKnown`]: value.notKnown }
  if (question.kind === 'date') return dateFields(name, String(value))
  if (question.kind === 'moment') return momentFields(name, String(value))
  return { [name]: Array.isArray(value) ? value.map(String) : String(value) }
}

const reasonMark = 'notKnown:'

/** How a reason stands among the options of a choice; an option's value has no colon. */
export function reasonValue(reason: string): string {
  return `${reasonMark}${reason}`
}

/** The reason that a value among the options stands for, if it stands for one. */
export function reasonOf(value: string): string | undefined {
  return value.startsWith(reasonMark) ? value.slice(reasonMark.length) : undefined
}

function dateFields(name: string, date: string): FormFields {
  const [year = '', month = '', day = ''] = date.split('-')
  return { [`${name}-day`]: plain(day), [`${name}-month`]: plain(month), [`${name}-year`]: year }
}

function momentFields(name: string, moment: string): FormFields {
  const instant = parseInstant(moment)
  if (!instant.ok) return {}
  const { date, time } = wallTimeInLondon(instant.value)
  const isTwice = !instantInLondon(date, time).ok
  const first = instantInLondon(date, time, 'first')
  const isFirst = first.ok && compareInstants(instant.value, addHours(first.value, 1)) < 0
  const which = isTwice ? { [`${name}-whenTwice`]: isFirst ? 'first' : 'second' } : {}
  return { ...dateFields(name, date), [`${name}-time`]: time, ...which }
}

const parts = ['', '-day', '-month', '-year', '-time', '-whenTwice', '-notKnown']

/** Whether the fields of a question came back as they were shown, so that its answer stays to the second. */
export function isAsShown(question: Question, path: AnswerPath, answers: Answers, sent: FormFields): boolean {
  const name = fieldName(path)
  const before = fieldsOf(question, path, answers)
  return parts.every((part) => textsOf(before, name + part).join('\n') === textsOf(sent, name + part).join('\n'))
}

function plain(number: string): string {
  return number.replace(/^0/, '')
}
