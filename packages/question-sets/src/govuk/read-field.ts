import { instantInLondon, parseDateFields, parseTimeOfDay, type WhenTwice } from '@casework/calendar'
import { type CivilDate, problem, type Result, succeeded } from '@casework/kernel'
import type { AnswerPath } from '../answers.ts'
import type { Question } from '../question.ts'
import { type FormFields, fieldName, reasonOf, textOf, textsOf } from './form-fields.ts'
import type { FormProblemCode } from './form-problems.ts'

/** What the fields of one question say, not yet judged: `undefined` where they were left blank. */
type Read = Result<unknown, FormProblemCode>

/** Reads the fields of one question as an answer that is still to be judged. */
export function readField(question: Question, path: AnswerPath, fields: FormFields): Read {
  const name = fieldName(path)
  if (question.kind === 'choice') return succeeded(choiceIn(textOf(fields, name)))
  const reason = textOf(fields, `${name}-notKnown`)
  const given = readGiven(question, path, fields)
  if (reason === '') return given
  const isBlank = given.ok && (given.value === undefined || given.value === '' || isEmptyList(given.value))
  return isBlank ? succeeded({ notKnown: reason }) : problem('FORM.ANSWER_AND_REASON', {}, path)
}

function choiceIn(value: string): unknown {
  const reason = reasonOf(value)
  return reason === undefined ? value : { notKnown: reason }
}

function readGiven(question: Question, path: AnswerPath, fields: FormFields): Read {
  const name = fieldName(path)
  switch (question.kind) {
    case 'choices':
      return succeeded(textsOf(fields, name))
    case 'number':
      return readNumber(textOf(fields, name), path)
    case 'date':
      return readDate(path, fields)
    case 'moment':
      return readMoment(path, fields)
    case 'text':
      return succeeded(textOf(fields, name).replace(/\r\n?/g, '\n'))
    default:
      return succeeded(textOf(fields, name).trim())
  }
}

const longestNumber = 40
const plainNumber = /^[-+]?\d+(?:\.\d+)?$/
/** A comma stands between thousands and nowhere else: "1,5" is not fifteen. */
const groupedNumber = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

function readNumber(typed: string, path: AnswerPath): Read {
  if (typed.trim() === '') return succeeded(undefined)
  const text = typed.length > longestNumber ? '' : typed.replace(/\s/g, '')
  const isNumber = plainNumber.test(text) || groupedNumber.test(text)
  return isNumber ? succeeded(Number(text.replaceAll(',', ''))) : problem('FORM.NOT_A_NUMBER', {}, path)
}

function readDate(path: AnswerPath, fields: FormFields): Result<CivilDate | undefined, FormProblemCode> {
  const name = fieldName(path)
  const [day, month, year] = ['day', 'month', 'year'].map((part) => textOf(fields, `${name}-${part}`))
  if (`${day}${month}${year}`.trim() === '') return succeeded(undefined)
  return parseDateFields({ day, month, year }, path)
}

function readMoment(path: AnswerPath, fields: FormFields): Read {
  const name = fieldName(path)
  const typed = textOf(fields, `${name}-time`).trim()
  const date = readDate(path, fields)
  if (!date.ok) return date
  if (date.value === undefined) return typed === '' ? date : problem('CALENDAR.DATE_MISSING', {}, [...path, 'day'])
  if (typed === '') return problem('FORM.TIME_MISSING', {}, [...path, 'time'])
  const time = parseTimeOfDay(clockTime(typed))
  if (!time.ok) return problem('CALENDAR.NOT_A_TIME', {}, [...path, 'time'])
  const whenTwice = textOf(fields, `${name}-whenTwice`)
  const which = whenTwice === 'first' || whenTwice === 'second' ? (whenTwice satisfies WhenTwice) : undefined
  const moment = instantInLondon(date.value, time.value, which)
  if (moment.ok) return moment
  const [found] = moment.error
  return found?.code === 'CALENDAR.TIME_HAPPENS_TWICE'
    ? problem(found.code, found.params, [...path, 'whenTwice'])
    : problem('CALENDAR.TIME_DOES_NOT_EXIST', found?.params, [...path, 'time'])
}

const named: Readonly<Record<string, string>> = {
  midnight: '00:00',
  midday: '12:00',
  'hanner nos': '00:00',
  'hanner dydd': '12:00',
}

/** A time as people type it, in the form `HH:MM`; what cannot be read is left as it is. */
function clockTime(typed: string): string {
  const text = typed.slice(0, 20).toLowerCase()
  if (Object.hasOwn(named, text)) return named[text] as string
  const [, hour, minutes, half] = /^(\d{1,2})[:.]?(\d{2})?\s?([ap]m)?$/.exec(text) ?? []
  if (hour === undefined || (minutes === undefined && half === undefined)) return text
  if (half === undefined) return `${hour.padStart(2, '0')}:${minutes}`
  const isOnDial = Number(hour) >= 1 && Number(hour) <= 12
  const inDay = (Number(hour) % 12) + (half === 'pm' ? 12 : 0)
  return isOnDial ? `${String(inDay).padStart(2, '0')}:${minutes ?? '00'}` : text
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
