import { daysBetween } from '@casework/calendar'
import {
  type CivilDate,
  compareCivilDates,
  type Facts,
  type FactValue,
  type Known,
  parseCivilDate,
} from '@casework/kernel'
import type { FactDeclaration } from '../fact-declaration.ts'
import type { FactRead, NotKnownReason } from '../reason.ts'
import type { RuleSetData } from '../rule-set.ts'

/** What a rule compares: yes or no, a number, a code, or days of age; `undefined` where it is not known. */
export type Answer = boolean | number | string | undefined

/** Answers by the key of their fact. */
export type Answers = ReadonlyMap<string, Answer>

/** The facts a rule set reads: as answers to compare, as facts to show, and which of them are stale. */
export type Reading = {
  readonly answers: Answers
  readonly facts: ReadonlyMap<string, FactRead>
  readonly stale: ReadonlySet<string>
}

/** A known answer that there is no such date. */
export const noSuchDate = 'none'
/** There is a date, but which day is not known. */
export const someDay = 'someDay'
/** Ages of dates are compared within a hundred years before and after. */
export const longestAge = 36_525

/** Reads the facts that the rule set declares, and no others. */
export function readFacts(ruleSet: RuleSetData, facts: Facts, asAt: CivilDate): Reading {
  const answers = new Map<string, Answer>()
  const read = new Map<string, FactRead>()
  const stale = new Set<string>()
  for (const declaration of ruleSet.facts) {
    const given = Object.hasOwn(facts, declaration.key) ? facts[declaration.key] : undefined
    if (given?.known === true && isPastItsAge(declaration, given.asAt, asAt)) stale.add(declaration.key)
    const reason = whyNotCounted(declaration, given, asAt)
    const answer = given?.known === true && reason === undefined ? answerOf(declaration, given.value, asAt) : undefined
    answers.set(declaration.key, answer)
    read.set(declaration.key, factRead(declaration, given, answer, reason ?? 'outOfDomain'))
  }
  return { answers, facts: read, stale }
}

function factRead(
  { key, title }: FactDeclaration,
  given: Known<FactValue> | undefined,
  answer: Answer,
  whyNot: NotKnownReason,
): FactRead {
  if (given === undefined) return { fact: key, title, known: false, reason: 'notRecorded' }
  if (!given.known) return { fact: key, title, known: false, reason: given.reason }
  if (answer === undefined) return { fact: key, title, known: false, reason: whyNot }
  const { value, source, asAt, reference } = given
  return { fact: key, title, known: true, value, source, asAt, ...(reference === undefined ? {} : { reference }) }
}

/** Why an answer that was given does not count by its date: nobody knows yet what will be so tomorrow. */
function whyNotCounted(
  declaration: FactDeclaration,
  given: Known<FactValue> | undefined,
  on: CivilDate,
): 'datedAfter' | 'stale' | undefined {
  if (given?.known !== true) return undefined
  if (compareCivilDates(given.asAt, on) > 0) return 'datedAfter'
  return isPastItsAge(declaration, given.asAt, on) && losesCount(declaration, given.value) ? 'stale' : undefined
}

/** Whether an answer past its age does not count any more. */
function losesCount({ staleness, type }: FactDeclaration, value: FactValue): boolean {
  if (staleness?.treatAs !== 'unknownIfReassuring') return staleness?.treatAs === 'unknown'
  return value === false || (type.kind === 'integer' && value === type.min)
}

function isPastItsAge({ staleness }: FactDeclaration, asAt: CivilDate, on: CivilDate): boolean {
  return staleness !== undefined && daysBetween(asAt, on) > staleness.maxAgeDays
}

function answerOf({ type }: FactDeclaration, value: FactValue, asAt: CivilDate): Answer {
  switch (type.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'integer':
      return Number.isInteger(value) && Number(value) >= type.min && Number(value) <= type.max
        ? Number(value)
        : undefined
    case 'code':
      return typeof value === 'string' && type.codes.includes(value) ? value : undefined
    case 'date':
      return typeof value === 'string' ? ageOf(value, asAt) : undefined
  }
}

function ageOf(value: string, asAt: CivilDate): Answer {
  if (value === noSuchDate || value === someDay) return value
  const date = parseCivilDate(value)
  if (!date.ok) return undefined
  const age = daysBetween(date.value, asAt)
  return Math.abs(age) <= longestAge ? age : undefined
}
