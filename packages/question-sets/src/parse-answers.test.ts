import { civilDate, describeProblem, instant } from '@casework/kernel'
import type {} from '@casework/kernel/testing'
import {
  type AnswerProblemCode,
  answerFormatters,
  answerProblems,
  parseAnswers,
  type Question,
} from '@casework/question-sets'
import { aQuestionSet, exampleAnswers, options, visitSet } from '@casework/question-sets/testing'
import { expect, test } from 'vitest'

const now = instant('2026-11-22T09:30:00Z')
const complete = { mode: 'complete', now } as const
const partial = { mode: 'partial', now } as const
const label = { en: 'Label' }
const full = exampleAnswers(visitSet)

function problemsOf(value: unknown, options: Parameters<typeof parseAnswers>[2] = complete, set = visitSet) {
  const result = parseAnswers(set, value, options)
  return result.ok ? [] : result.error
}

test('complete answers are read as they were given', () => {
  expect(parseAnswers(visitSet, full, complete)).toEqual({ ok: true, value: full })
})

test('while somebody is still answering anything may be left out', () => {
  expect(parseAnswers(visitSet, {}, partial)).toEqual({ ok: true, value: {} })
  expect(parseAnswers(visitSet, { people: [{ entryId: 'a' }] }, partial).ok).toBe(true)
})

test('at the end every question that applies must be answered, and one that may be left out need not be', () => {
  expect(problemsOf({}).map(({ path }) => path?.join())).toEqual('place day began officerId hurt debrief'.split(' '))
  expect(problemsOf({ ...full, people: [{ entryId: 'a', signs: ['other'] }] })).toEqual([
    { code: 'ANSWER.REQUIRED', path: ['people', 'a', 'name'], params: {} },
    { code: 'ANSWER.REQUIRED', path: ['people', 'a', 'otherSign'], params: {} },
  ])
})

test('blank text, nothing ticked and nothing given are no answer', () => {
  const { place: _, ...others } = full
  for (const place of [undefined, '', '  \t'])
    expect(problemsOf({ ...others, place })[0]).toEqual({ code: 'ANSWER.REQUIRED', path: ['place'], params: {} })
  expect(problemsOf({ ...full, people: [{ entryId: 'a', name: 'Li', signs: [] }] })).toHaveLength(1)
})

test.each<[AnswerProblemCode, Record<string, unknown>]>([
  ['ANSWER.WRONG_KIND', { place: 7 }],
  ['ANSWER.WRONG_KIND', { place: null }],
  ['ANSWER.TOO_LONG', { place: 'x'.repeat(81) }],
  ['ANSWER.TOO_LONG', { place: 'x'.repeat(1_000_000) }],
  ['ANSWER.ONE_LINE', { place: 'one\ntwo' }],
  ['TEXT.DIRECTION_CONTROL', { place: '\u202eevil' }],
  ['TEXT.CONTROL_CHARACTER', { place: 'a\u0000b' }],
  ['TEXT.LONE_SURROGATE', { place: '\ud800' }],
  ['ANSWER.WRONG_KIND', { day: 20_261_122 }],
  ['CIVIL_DATE.NOT_A_DATE', { day: '2026-02-31' }],
  ['ANSWER.IN_FUTURE', { day: '2026-11-23' }],
  ['ANSWER.WRONG_KIND', { began: true }],
  ['INSTANT.NOT_UTC', { began: '2026-11-22T09:30' }],
  ['ANSWER.IN_FUTURE', { began: '2026-11-22T09:30:00.1Z' }],
  ['ANSWER.NOT_KNOWN_NOT_ALLOWED', { began: { notKnown: 'notAsked' } }],
  ['ANSWER.NOT_KNOWN_NOT_ALLOWED', { began: { notKnown: 'notRecorded', because: 'x' } }],
  ['ANSWER.NOT_KNOWN_NOT_ALLOWED', { place: { notKnown: 'notRecorded' } }],
  ['ANSWER.WRONG_KIND', { minutes: '30' }],
  ['ANSWER.WRONG_KIND', { minutes: Number.NaN }],
  ['ANSWER.NOT_WHOLE', { minutes: 1.5 }],
  ['ANSWER.OUT_OF_RANGE', { minutes: 601 }],
  ['ANSWER.OUT_OF_RANGE', { minutes: -1 }],
  ['ANSWER.WRONG_KIND', { officerId: 7 }],
  ['ANSWER.NOT_A_REFERENCE', { officerId: 'Amina Yusuf' }],
  ['ANSWER.WRONG_KIND', { hurt: ['yes'] }],
  ['ANSWER.NOT_AN_OPTION', { hurt: 'perhaps' }],
  ['ANSWER.NOT_AN_OPTION', { hurt: 'constructor' }],
  ['ANSWER.WRONG_KIND', { people: 'Amina' }],
  ['ANSWER.NOT_KNOWN_NOT_ALLOWED', { people: { notKnown: 'notAsked' } }],
  ['ANSWER.TOO_FEW_ENTRIES', { people: [] }],
  ['ANSWER.REQUIRED', { people: undefined }],
  ['ANSWER.TOO_MANY_ENTRIES', { people: Array.from({ length: 4 }, (_, entryId) => ({ entryId: String(entryId) })) }],
])('%s refuses %o', (code, wrong) => {
  expect(parseAnswers(visitSet, { ...full, ...wrong }, complete)).toHaveProblem(code)
})

test.each<[AnswerProblemCode, unknown]>([
  ['ANSWER.WRONG_KIND', 'cut'],
  ['ANSWER.NOT_AN_OPTION', ['cut', 'scald']],
  ['ANSWER.NOT_AN_OPTION', [7]],
  ['ANSWER.NOT_AN_OPTION', ['cut', 'cut', 'cut', 'cut', 'cut']],
  ['ANSWER.REPEATED_OPTION', ['cut', 'cut']],
  ['ANSWER.EXCLUSIVE_OPTION', ['cut', 'none']],
  ['ANSWER.OPTION_NOT_ACTIVE', ['cut', 'burn']],
])('%s refuses %o among several options', (code, signs) => {
  expect(problemsOf({ ...full, people: [{ entryId: 'a', name: 'Li', signs }] })).toMatchObject([
    { code, path: ['people', 'a', 'signs'] },
  ])
})

test.each([
  ['ANSWER.WRONG_KIND', 'Amina', ['people', 0]],
  ['ANSWER.ENTRY_WITHOUT_ID', { name: 'Li', signs: ['cut'] }, ['people', 0]],
  ['ANSWER.ENTRY_WITHOUT_ID', { entryId: 'not an id', name: 'Li', signs: ['cut'] }, ['people', 0]],
  ['ANSWER.NO_SUCH_QUESTION', { entryId: 'a', name: 'Li', signs: ['cut'], shoe: 9 }, ['people', 'a']],
])('%s refuses the entry %o', (code, entry, path) => {
  expect(problemsOf({ ...full, people: [entry] }, partial)).toMatchObject([{ code, path }])
})

test('two entries cannot have one id', () => {
  const entry = { entryId: 'a', name: 'Li', signs: ['cut'] }
  expect(problemsOf({ ...full, people: [entry, entry] }, partial)).toMatchObject([
    { code: 'ANSWER.DUPLICATE_ENTRY', path: ['people', 1] },
  ])
})

test('an answer to a question that does not apply is refused at the end, and kept until then', () => {
  const stray = { ...full, hurt: 'no' }
  expect(problemsOf(stray)).toEqual([{ code: 'ANSWER.NOT_ASKED', path: ['people'], params: {} }])
  expect(parseAnswers(visitSet, stray, partial)).toEqual({ ok: true, value: stray })
})

test('where an answer is wrong nothing is said of the questions that hang on it', () => {
  expect(problemsOf({ ...full, hurt: 'perhaps' })).toMatchObject([{ path: ['hurt'] }])
  const { hurt: _, ...without } = full
  expect(problemsOf(without)).toMatchObject([{ code: 'ANSWER.REQUIRED', path: ['hurt'] }])
  expect(problemsOf({ ...full, minutes: 'x', whyLong: 7 })).toMatchObject([
    { path: ['minutes'] },
    { path: ['whyLong'] },
  ])
  expect(problemsOf({ ...full, people: [{ entryId: 'a', name: 'Li', signs: ['scald'] }] })).toHaveLength(1)
})

test('a question that hangs on one that hangs on a wrong answer is left alone too', () => {
  const when = (question: string) => ({ question, answered: true }) as const
  const text = { kind: 'text', maximum: 9, label } as const
  const set = aQuestionSet([
    { id: 'a', kind: 'number', label },
    { ...text, id: 'b', when: when('a') },
    { ...text, id: 'c', when: when('b') },
  ])
  expect(parseAnswers(set, { a: 'x', c: 'said' }, complete)).toMatchObject({ error: [{ path: ['a'] }] })
})

test('a question that was not asked is named by how many, never by its key, which may be personal', () => {
  expect(problemsOf({ ...full, 'Amina Yusuf': 1, other: 2 })).toEqual([
    { code: 'ANSWER.NO_SUCH_QUESTION', path: [], params: { count: 2 } },
  ])
})

test('what is not a record of answers is refused', () => {
  for (const value of [undefined, null, 'text', 7, []])
    expect(problemsOf(value)).toEqual([{ code: 'ANSWER.WRONG_KIND', path: [], params: {} }])
})

test('keys that reach for prototypes do nothing', () => {
  const evil: unknown = JSON.parse('{"__proto__":{"place":"x"},"constructor":{"prototype":{}}}')
  expect(problemsOf(evil, partial)).toEqual([{ code: 'ANSWER.NO_SUCH_QUESTION', path: [], params: { count: 2 } }])
  expect(({} as Record<string, unknown>)['place']).toBeUndefined()
})

test('enormous answers are refused without being gone through', () => {
  const untouchable = new Proxy({}, { get: () => expect.unreachable(), ownKeys: () => expect.unreachable() })
  const many = Array.from({ length: 300_000 }, () => untouchable)
  expect(problemsOf({ ...full, people: many, place: 'x'.repeat(5_000_000) })).toMatchObject([
    { code: 'ANSWER.TOO_LONG' },
    { code: 'ANSWER.TOO_MANY_ENTRIES' },
  ])
})

test('text keeps any script, in normal form C', () => {
  const read = parseAnswers(visitSet, { place: 'Ame\u0301lie ژاله 李' }, partial)
  expect(read).toEqual({ ok: true, value: { place: 'Am\u00e9lie ژاله 李' } })
})

test('options are judged by the day that is told, which may be the day of what happened', () => {
  const burnt = { ...full, people: [{ entryId: 'a', name: 'Li', signs: ['burn'] }] }
  expect(parseAnswers(visitSet, burnt, { ...complete, optionsOn: civilDate('2026-06-30') }).ok).toBe(true)
  expect(parseAnswers(visitSet, burnt, complete)).toHaveProblem('ANSWER.OPTION_NOT_ACTIVE')
})

test('an option of a single choice has its days too', () => {
  const later = { value: 'later', label, activeFrom: civilDate('2027-01-01') }
  const set = aQuestionSet([{ id: 'a', kind: 'choice', label, options: [...options('now'), later] }])
  expect(parseAnswers(set, { a: 'later' }, complete)).toHaveProblem('ANSWER.OPTION_NOT_ACTIVE')
  expect(parseAnswers(set, { a: 'later' }, { ...complete, optionsOn: civilDate('2027-01-01') }).ok).toBe(true)
})

test('a day is past by the clock in London', () => {
  const day = aQuestionSet([{ id: 'a', kind: 'date', past: true, label }])
  const justAfterMidnight = { mode: 'complete', now: instant('2026-06-30T23:30:00Z') } as const
  expect(parseAnswers(day, { a: '2026-07-01' }, justAfterMidnight).ok).toBe(true)
})

test('an empty list of entries is an answer, "none", unless some are wanted', () => {
  const group: Question = {
    id: 'a',
    kind: 'group',
    label,
    entry: label,
    maximum: 2,
    questions: [{ id: 'b', kind: 'number', label }],
  }
  const set = aQuestionSet([group])
  expect(parseAnswers(set, { a: [] }, complete)).toEqual({ ok: true, value: { a: [] } })
  expect(parseAnswers(set, {}, complete)).toHaveProblem('ANSWER.REQUIRED')
  expect(parseAnswers(set, { a: '' }, complete)).toHaveProblem('ANSWER.REQUIRED')
  expect(
    parseAnswers(aQuestionSet([{ ...group, notKnown: ['notAsked'] }]), { a: { notKnown: 'notAsked' } }, complete).ok,
  ).toBe(true)
})

test('a reason may stand in place of an answer where the question allows it', () => {
  expect(parseAnswers(visitSet, { ...full, began: { notKnown: 'notRecorded' } }, complete).ok).toBe(true)
})

test.each([
  ['0..240', 'en', 'Enter a number: 0 to 240'],
  ['0..', 'en', 'Enter a number: 0 or more'],
  ['..240', 'cy', 'Rhowch rif: 240 neu lai'],
] as const)('the range %s is told in words (%s)', (range, language, text) => {
  const found = { code: 'ANSWER.OUT_OF_RANGE', params: { range } }
  expect(describeProblem(found, answerProblems, language, answerFormatters).text).toBe(text)
})

test('a number with one bound says which', () => {
  const set = aQuestionSet([{ id: 'a', kind: 'number', minimum: 1, label }])
  expect(parseAnswers(set, { a: 0 }, complete)).toMatchObject({ error: [{ params: { range: '1..' } }] })
})
