import { civilDate, DomainError } from '@casework/kernel'
import {
  compileQuestionSet,
  defineQuestionSet,
  parseQuestionSet,
  type Question,
  type QuestionSet,
} from '@casework/question-sets'
import { aQuestionSet, options, visitSet } from '@casework/question-sets/testing'
import { describe, expect, test } from 'vitest'

const label = { en: 'Label' }
const plain: QuestionSet = JSON.parse(JSON.stringify(visitSet))

function setOf(...questions: readonly Question[]): QuestionSet {
  return { ...plain, sections: [{ id: 'only', title: label, questions }] }
}
const number = (id: string, more: Partial<Question> = {}) => ({ id, kind: 'number', label, ...more }) as Question
const group = (more: object) => {
  return { id: 'g', kind: 'group', label, entry: label, maximum: 2, questions: [number('m')], ...more } as Question
}
const choice = (more: object = {}): Question => ({
  id: 'c',
  kind: 'choice',
  label,
  options: options('yes', 'no'),
  ...more,
})

describe('a sound set', () => {
  test('is frozen, carries its plan out of sight, and leaves what was given alone', () => {
    const defined = defineQuestionSet(plain)
    expect(Object.isFrozen(defined.sections[0]?.questions[0]?.label)).toBe(true)
    expect(Object.isFrozen(plain.sections)).toBe(false)
    expect(defined).toEqual(plain)
    expect(JSON.stringify(defined)).toBe(JSON.stringify(plain))
  })

  test('is not compiled twice', () => {
    const compiled = compileQuestionSet(plain)
    expect(compileQuestionSet(compiled)).toBe(compiled)
    expect(defineQuestionSet(compiled)).toBe(compiled)
  })

  test('comes in as data with the same checks', () => {
    expect(parseQuestionSet(plain)).toEqual({ ok: true, value: plain })
    expect(parseQuestionSet(JSON.parse('{"__proto__":{}}')).ok).toBe(false)
  })
})

describe('a set that is not sound is refused', () => {
  test.each<[string, QuestionSet]>([
    ['QUESTION_SET.NOT_AN_ID', { ...plain, id: ' ' }],
    ['QUESTION_SET.NOT_AN_ID', { ...plain, sections: [{ id: 'a b', title: label, questions: [number('a')] }] }],
    ['QUESTION_SET.NOT_AN_ID', setOf(number('a b'))],
    ['QUESTION_SET.NOT_AN_ID', setOf(number('constructor'))],
    ['QUESTION_SET.NOT_AN_ID', setOf(number('entryId'))],
    ['QUESTION_SET.NOT_AN_ID', setOf(choice({ options: options('not an id') }))],
    ['QUESTION_SET.DUPLICATE_ID', setOf(number('a'), number('a'))],
    ['QUESTION_SET.DUPLICATE_ID', setOf(choice({ options: options('yes', 'yes') }))],
    ['QUESTION_SET.DUPLICATE_ID', setOf(group({ questions: [number('m'), number('m')] }))],
    ['QUESTION_SET.DUPLICATE_ID', setOf(group({ questions: [number('m'), number('m-2')] }))],
    ['QUESTION_SET.DUPLICATE_ID', setOf(group({ questions: [number('m'), number('m-day')] }))],
    ['QUESTION_SET.BLANK_WORDS', { ...plain, title: { en: ' ' } }],
    ['QUESTION_SET.BLANK_WORDS', setOf(number('a', { label: { en: 'Label', cy: ' ' } }))],
    ['QUESTION_SET.NOTHING_TO_ASK', { ...plain, sections: [] }],
    ['QUESTION_SET.NOTHING_TO_ASK', setOf(group({ questions: [] }))],
    ['QUESTION_SET.NO_OPTIONS', setOf(choice({ options: [] }))],
    ['QUESTION_SET.LIMITS_CONTRADICT', setOf({ id: 'n', kind: 'number', label, minimum: 2, maximum: 1 })],
    ['QUESTION_SET.LIMITS_CONTRADICT', setOf({ id: 't', kind: 'text', label, maximum: 0 })],
    ['QUESTION_SET.LIMITS_CONTRADICT', setOf(group({ minimum: 3 }))],
    ['QUESTION_SET.ENDS_BEFORE_IT_BEGINS', { ...plain, activeTo: civilDate('2025-12-31') }],
    ['QUESTION_SET.CONDITION_READS_NO_QUESTION', setOf(number('a', { when: { question: 'z', answered: true } }))],
    [
      'QUESTION_SET.CONDITION_READS_LATER_QUESTION',
      setOf(number('a', { when: { question: 'b', answered: true } }), number('b')),
    ],
    [
      'QUESTION_SET.CONDITION_READS_LATER_QUESTION',
      setOf(number('a', { when: { not: { question: 'a', answered: true } } })),
    ],
    ['QUESTION_SET.CONDITION_OF_WRONG_KIND', setOf(number('a'), number('b', { when: { question: 'a', is: 'yes' } }))],
    [
      'QUESTION_SET.CONDITION_OF_WRONG_KIND',
      setOf(choice(), number('b', { when: { question: 'c', includes: 'yes' } })),
    ],
    ['QUESTION_SET.CONDITION_OF_WRONG_KIND', setOf(choice(), number('b', { when: { question: 'c', atLeast: 1 } }))],
    [
      'QUESTION_SET.CONDITION_READS_NO_OPTION',
      setOf(choice(), number('b', { when: { question: 'c', is: ['yes', 'maybe'] } })),
    ],
    ['QUESTION_SET.CONDITION_READS_NO_OPTION', setOf(choice(), number('b', { when: { question: 'c', is: [] } }))],
  ])('%s', (code, set) => {
    expect(parseQuestionSet(set)).toHaveProblem(code)
    expect(() => defineQuestionSet(set)).toThrow(code)
  })

  test('as a programmer’s error when it was written in code, with the place', () => {
    const set = setOf(number('a', { when: { question: 'z', answered: true } }))
    expect(() => defineQuestionSet(set)).toThrow(DomainError)
    expect(() => defineQuestionSet(set)).toThrow('path: sections.0.questions.0.when')
  })

  test('when a section or a member reads what comes later', () => {
    const when = { question: 'a', answered: true } as const
    const set = { ...plain, sections: [{ id: 'only', title: label, when, questions: [number('a')] }] }
    expect(parseQuestionSet(set)).toHaveProblem('QUESTION_SET.CONDITION_READS_LATER_QUESTION')
    const members = group({ questions: [number('m', { when: { question: 'n', answered: true } }), number('n')] })
    expect(parseQuestionSet(setOf(members))).toHaveProblem('QUESTION_SET.CONDITION_READS_LATER_QUESTION')
    const own = group({ questions: [number('m', { when: { question: 'g', atLeast: 1 } })] })
    expect(parseQuestionSet(setOf(own))).toHaveProblem('QUESTION_SET.CONDITION_READS_LATER_QUESTION')
  })

  test('when a question outside a group reads one inside it', () => {
    const set = setOf(group({}), number('b', { when: { question: 'm', answered: true } }))
    expect(parseQuestionSet(set)).toHaveProblem('QUESTION_SET.CONDITION_READS_NO_QUESTION')
  })
})

describe('data that is not a set is refused', () => {
  test.each([
    ['INPUT.REQUIRED', {}],
    ['INPUT.WRONG_TYPE', 7],
    ['CIVIL_DATE.NOT_A_DATE', { ...plain, activeFrom: '2026-02-31' }],
    ['INPUT.KEY_NOT_RECOGNISED', { ...plain, shoe: 9 }],
    ['TEXT.DIRECTION_CONTROL', { ...plain, title: { en: '\u202eevil' } }],
  ])('%s', (code, value) => {
    expect(parseQuestionSet(value)).toHaveProblem(code)
  })

  test('a group inside a group is refused', () => {
    expect(parseQuestionSet(setOf(group({ questions: [group({ id: 'h' })] })))).toHaveProblem('INPUT.NOT_IN_FORMAT')
  })

  test('enormous and deep data are refused before they are looked at', () => {
    let deep: unknown = { question: 'a', answered: true }
    for (let level = 0; level < 100_000; level += 1) deep = { not: deep }
    expect(parseQuestionSet({ ...plain, sections: [{ when: deep }] })).toHaveProblem('QUESTION_SET.TOO_LARGE')
    expect(parseQuestionSet({ ...plain, sections: Array.from({ length: 60_000 }, () => ({})) })).toHaveProblem(
      'QUESTION_SET.TOO_LARGE',
    )
  })
})

test('a member may have the name of a question before the group, and is read instead of it', () => {
  const members = [choice(), number('m', { when: { question: 'c', is: 'yes' } })]
  expect(parseQuestionSet(setOf(choice(), group({ questions: members }))).ok).toBe(true)
  expect(aQuestionSet([choice()]).sections).toHaveLength(1)
})
