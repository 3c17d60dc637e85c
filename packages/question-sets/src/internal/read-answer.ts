import {
  type CivilDate,
  compareInstants,
  type Instant,
  identifierSchema,
  type Problem,
  type ProblemParams,
  parseCivilDate,
  parseInstant,
  parseText,
  type TextProblemCode,
} from '@casework/kernel'
import type { AnswerProblemCode } from '../answer-problems.ts'
import type { EntryAnswer } from '../answers.ts'
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  DateQuestion,
  EntryQuestion,
  MomentQuestion,
  NumberQuestion,
  Option,
  TextQuestion,
} from '../question.ts'

/** The moment and the days that answers are judged by. */
export type Judging = { readonly now: Instant; readonly today: CivilDate; readonly optionsOn: CivilDate }
/** Says what is wrong with the answer being read. */
export type Refuse = (code: AnswerProblemCode, params?: ProblemParams) => undefined
/** Reads an untrusted answer, which is not blank: the answer, or `undefined` after saying what is wrong. */
export type ReadAnswer = (raw: unknown, judging: Judging, refuse: Refuse) => EntryAnswer | undefined

/** Makes the reader of the answers to a question. */
export function answerReader(question: EntryQuestion): ReadAnswer {
  switch (question.kind) {
    case 'text':
      return textReader(question)
    case 'choice':
      return choiceReader(question)
    case 'choices':
      return choicesReader(question)
    case 'number':
      return numberReader(question)
    case 'date':
      return dateReader(question)
    case 'moment':
      return momentReader(question)
    case 'reference':
      return readReference
  }
}

const lineBreak = /[\n\r]/
/** Normal form C can be this many times shorter than what was typed. */
const shrinks = 4

function textReader({ maximum, lines }: TextQuestion): ReadAnswer {
  return (raw, _, refuse) => {
    if (typeof raw !== 'string') return refuse('ANSWER.WRONG_KIND')
    if (raw.length > shrinks * maximum) return refuse('ANSWER.TOO_LONG', { maximum })
    if (lines !== 'several' && lineBreak.test(raw)) return refuse('ANSWER.ONE_LINE')
    const text = parseText(raw, maximum)
    return text.ok ? text.value : refuseText(text.error, maximum, refuse)
  }
}

function refuseText(problems: readonly Problem<TextProblemCode>[], maximum: number, refuse: Refuse): undefined {
  for (const { code } of problems) {
    if (code === 'TEXT.TOO_LONG') refuse('ANSWER.TOO_LONG', { maximum })
    else refuse(code)
  }
}

function choiceReader({ options }: ChoiceQuestion): ReadAnswer {
  const byValue = new Map(options.map((option) => [option.value, option]))
  return (raw, judging, refuse) => {
    if (typeof raw !== 'string') return refuse('ANSWER.WRONG_KIND')
    const option = byValue.get(raw)
    if (option === undefined) return refuse('ANSWER.NOT_AN_OPTION')
    return isActive(option, judging.optionsOn) ? raw : refuse('ANSWER.OPTION_NOT_ACTIVE', { on: judging.optionsOn })
  }
}

function choicesReader({ options }: ChoicesQuestion): ReadAnswer {
  const byValue = new Map(options.map((option) => [option.value, option]))
  return (raw, judging, refuse) => {
    if (!Array.isArray(raw)) return refuse('ANSWER.WRONG_KIND')
    if (raw.length > options.length) return refuse('ANSWER.NOT_AN_OPTION')
    const chosen = raw.map((value: unknown) => (typeof value === 'string' ? byValue.get(value) : undefined))
    const known = chosen.filter((option) => option !== undefined)
    const code = known.length < chosen.length ? 'ANSWER.NOT_AN_OPTION' : wrongTogether(known)
    if (code !== undefined) return refuse(code)
    const isAllActive = known.every((option) => isActive(option, judging.optionsOn))
    return isAllActive
      ? known.map((option) => option.value)
      : refuse('ANSWER.OPTION_NOT_ACTIVE', { on: judging.optionsOn })
  }
}

function wrongTogether(chosen: readonly Option[]): AnswerProblemCode | undefined {
  if (new Set(chosen).size < chosen.length) return 'ANSWER.REPEATED_OPTION'
  return chosen.length > 1 && chosen.some((option) => option.exclusive) ? 'ANSWER.EXCLUSIVE_OPTION' : undefined
}

/** Whether an option can be selected on a day; its first and last days both count. */
export function isActive({ activeFrom, activeTo }: Option, on: CivilDate): boolean {
  return (activeFrom === undefined || activeFrom <= on) && (activeTo === undefined || on <= activeTo)
}

function numberReader({ minimum = -Infinity, maximum = Infinity, whole }: NumberQuestion): ReadAnswer {
  const ends = [minimum, maximum].map((end) => (Number.isFinite(end) ? String(end) : ''))
  const range = ends.join('..')
  return (raw, _, refuse) => {
    if (typeof raw !== 'number' || !Number.isFinite(raw)) return refuse('ANSWER.WRONG_KIND')
    if (whole && !Number.isSafeInteger(raw)) return refuse('ANSWER.NOT_WHOLE')
    return raw < minimum || raw > maximum ? refuse('ANSWER.OUT_OF_RANGE', { range }) : raw
  }
}

function dateReader({ past }: DateQuestion): ReadAnswer {
  return (raw, { today }, refuse) => {
    if (typeof raw !== 'string') return refuse('ANSWER.WRONG_KIND')
    const date = parseCivilDate(raw)
    if (!date.ok) return refuse('CIVIL_DATE.NOT_A_DATE')
    return past && date.value > today ? refuse('ANSWER.IN_FUTURE') : date.value
  }
}

function momentReader({ past }: MomentQuestion): ReadAnswer {
  return (raw, { now }, refuse) => {
    if (typeof raw !== 'string') return refuse('ANSWER.WRONG_KIND')
    const moment = parseInstant(raw)
    if (!moment.ok) return refuse('INSTANT.NOT_UTC')
    return past && compareInstants(moment.value, now) > 0 ? refuse('ANSWER.IN_FUTURE') : moment.value
  }
}

const identifier = identifierSchema<'QuestionSetReference'>()

const readReference: ReadAnswer = (raw, _, refuse) => {
  if (typeof raw !== 'string') return refuse('ANSWER.WRONG_KIND')
  return isIdentifier(raw) ? raw : refuse('ANSWER.NOT_A_REFERENCE')
}

/** Whether a value is an opaque id. */
export function isIdentifier(value: unknown): value is string {
  return identifier.safeParse(value).success
}
