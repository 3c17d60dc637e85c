import { civilDate, instant } from '@casework/kernel'
import {
  applicableQuestions,
  type Condition,
  parseAnswers,
  proveQuestionSet,
  type Question,
} from '@casework/question-sets'
import { aQuestionSet, options, visitSet } from '@casework/question-sets/testing'
import { expect, test } from 'vitest'

const label = { en: 'Label' }
const now = instant('2026-11-22T09:30:00Z')
const choice = (id: string, more: object = {}): Question => {
  return { id, kind: 'choice', label, options: options('yes', 'no', 'other'), ...more }
}
const number = (id: string, more: object = {}): Question => ({ id, kind: 'number', label, ...more })
const target = (when: Condition): Question => ({ id: 'target', kind: 'date', label, when })

function resultOf(when: Condition, ...before: readonly Question[]): string | undefined {
  const set = aQuestionSet([...before, target(when)])
  const proof = proveQuestionSet(set).questions.find(({ question }) => question === 'target')
  if (proof?.witness !== undefined) {
    expect(applicableQuestions(set, proof.witness).map(({ path }) => path[0])).toContain('target')
    expect(parseAnswers(set, proof.witness, { mode: 'partial', now }).ok).toBe(true)
  }
  return proof?.result
}
const yes = { question: 'a', is: 'yes' } as const
const no = { question: 'a', is: 'no' } as const

test('every question of the example set is reachable, every path ends, and each has a witness', () => {
  const proof = proveQuestionSet(visitSet)
  expect(proof).toMatchObject({ everyPathEnds: true, unreachable: [], longestPath: { atMost: 12 } })
  expect(proof.questions.map(({ result }) => result)).toEqual(Array.from({ length: 12 }, () => 'reachable'))
  expect(proof.questions.find(({ question }) => question === 'people/otherSign')?.witness).toEqual({
    hurt: 'yes',
    people: [{ entryId: 'entry-1', signs: ['other'] }],
  })
})

test.each<[string, Condition, readonly Question[]]>([
  ['one option', yes, [choice('a')]],
  ['one of several options', { question: 'a', is: ['no', 'other'] }, [choice('a')]],
  ['none of the options named', { not: { any: [yes, no] } }, [choice('a')]],
  ['an answer', { question: 'a', answered: true }, [{ id: 'a', kind: 'text', maximum: 9, label }]],
  ['a reference', { question: 'a', answered: true }, [{ id: 'a', kind: 'reference', label }]],
  ['a day', { question: 'a', answered: true }, [{ id: 'a', kind: 'date', label }]],
  ['a moment', { question: 'a', answered: true }, [{ id: 'a', kind: 'moment', label }]],
  [
    'no answer to a question that may be left out',
    { not: { question: 'a', answered: true } },
    [number('a', { optional: true })],
  ],
  [
    'a reason in place of an answer',
    { not: { question: 'a', answered: true } },
    [number('a', { notKnown: ['notAsked'] })],
  ],
  [
    'a question that was not asked',
    { not: { question: 'b', answered: true } },
    [choice('a'), number('b', { when: yes })],
  ],
  ['at least a number', { question: 'a', atLeast: 3 }, [number('a')]],
  ['less than a number', { not: { question: 'a', atLeast: 3 } }, [number('a')]],
  [
    'a number between two',
    { all: [{ question: 'a', atLeast: 3 }, { not: { question: 'a', atLeast: 4 } }] },
    [number('a', { whole: true })],
  ],
  [
    'less than what is allowed at all',
    { not: { question: 'a', atLeast: 3 } },
    [number('a', { minimum: 1, maximum: 9, whole: true })],
  ],
  [
    'two options together',
    {
      all: [
        { question: 'a', includes: 'yes' },
        { question: 'a', includes: ['no'] },
      ],
    },
    [choice('a', { kind: 'choices' })],
  ],
  ['options without one', { not: { question: 'a', includes: 'yes' } }, [choice('a', { kind: 'choices' })]],
  [
    'at least two entries',
    { question: 'a', atLeast: 2 },
    [{ id: 'a', kind: 'group', label, entry: label, maximum: 3, questions: [{ id: 'm', kind: 'number', label }] }],
  ],
  [
    'one of two ways, the first of which is closed',
    { any: [{ all: [yes, no] }, { question: 'b', is: 'yes' }] },
    [choice('a'), choice('b')],
  ],
  ['not both', { not: { all: [yes, { question: 'b', is: 'yes' }] } }, [choice('a'), choice('b')]],
])('a question is reachable by %s', (_, when, before) => {
  expect(resultOf(when, ...before)).toBe('reachable')
})

test.each<[string, Condition, readonly Question[]]>([
  ['two options of one choice', { all: [yes, no] }, [choice('a')]],
  ['no answer to a question that must be answered', { not: { question: 'a', answered: true } }, [choice('a')]],
  [
    'every option and none',
    { all: [{ question: 'a', answered: true }, { not: { question: 'a', is: ['yes', 'no', 'other'] } }] },
    [choice('a')],
  ],
  ['a number above its limit', { question: 'a', atLeast: 10 }, [number('a', { maximum: 9 })]],
  ['a number below its limit', { not: { question: 'a', atLeast: 1 } }, [number('a', { minimum: 1 })]],
  [
    'more entries than there can be',
    { question: 'a', atLeast: 4 },
    [{ id: 'a', kind: 'group', label, entry: label, maximum: 3, questions: [{ id: 'm', kind: 'number', label }] }],
  ],
  [
    'an option that stands alone, with another',
    {
      all: [
        { question: 'a', includes: 'none' },
        { question: 'a', includes: 'cut' },
      ],
    },
    [{ id: 'a', kind: 'choices', label, options: [...options('cut'), { value: 'none', label, exclusive: true }] }],
  ],
  [
    'a question that is asked only otherwise',
    { all: [{ question: 'b', answered: true }, no] },
    [choice('a'), number('b', { when: yes })],
  ],
  [
    'a question not asked, whose own condition is met',
    { all: [{ not: { question: 'b', answered: true } }, yes] },
    [choice('a'), number('b', { when: yes })],
  ],
  ['nothing', { any: [] }, []],
  [
    'an option that ends before the set begins',
    { question: 'a', is: 'old' },
    [choice('a', { options: [...options('yes'), { value: 'old', label, activeTo: civilDate('2025-12-31') }] })],
  ],
  [
    'all options left out',
    { all: [{ question: 'a', answered: true }, { not: { question: 'a', includes: ['yes', 'no', 'other'] } }] },
    [choice('a', { kind: 'choices' })],
  ],
])('a question is unreachable by %s', (_, when, before) => {
  expect(resultOf(when, ...before)).toBe('unreachable')
})

test('a question that no question of the set can lead to is listed', () => {
  const proof = proveQuestionSet(aQuestionSet([choice('a'), target({ all: [yes, no] })]))
  expect(proof).toMatchObject({ unreachable: ['target'], longestPath: { found: 1, atMost: 1 } })
})

test('a search that would take too long says that it gave up', () => {
  const before = Array.from({ length: 16 }, (_, index) => choice(`q${index}`))
  const either = before.map(
    ({ id }): Condition => ({
      any: [
        { question: id, is: 'yes' },
        { question: id, is: 'no' },
      ],
    }),
  )
  const when: Condition = { all: [...either, { question: 'a', is: 'yes' }, { question: 'a', is: 'no' }] }
  expect(resultOf(when, choice('a'), ...before)).toBe('notProven')
})

test('options whose days lie outside those of the set are listed', () => {
  const later = { value: 'later', label, activeFrom: civilDate('2027-01-01') }
  const set = aQuestionSet([choice('a', { options: [...options('now'), later] })], {
    activeTo: civilDate('2026-12-31'),
  })
  expect(proveQuestionSet(set).neverSelectable).toEqual([{ question: 'a', option: 'later' }])
})

test('the longest path that was found asks as many questions as it says', () => {
  const set = aQuestionSet([
    choice('a'),
    number('b', { when: yes }),
    number('c', { when: no }),
    number('d', { when: yes }),
  ])
  const { found, atMost, witness } = proveQuestionSet(set).longestPath
  expect([found, atMost]).toEqual([3, 4])
  expect(applicableQuestions(set, witness)).toHaveLength(3)
})

test('a member inside a group reads a question of the set, and the group is asked for it', () => {
  const members = [{ id: 'm', kind: 'number', label, when: { question: 'a', is: 'no' } }] as const
  const group = {
    id: 'g',
    kind: 'group',
    label,
    entry: label,
    maximum: 2,
    questions: members,
    notKnown: ['notAsked'],
  } as const
  const proof = proveQuestionSet(aQuestionSet([choice('a'), group]))
  expect(proof.questions.find(({ question }) => question === 'g/m')).toMatchObject({
    witness: { a: 'no', g: [{ entryId: 'entry-1' }] },
  })
  const whenNotKnown = aQuestionSet([group, target({ not: { question: 'g', atLeast: 1 } })])
  expect(proveQuestionSet(whenNotKnown).unreachable).toEqual(['g/m'])
})
