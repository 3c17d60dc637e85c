import type { Answers, Question } from '@casework/question-sets'
import { pageModel, questionPages } from '@casework/question-sets/govuk'
import { aQuestionSet, visitSet } from '@casework/question-sets/testing'
import { expect, test } from 'vitest'

function summaries(set: Parameters<typeof pageModel>[0], id: string, answers: Answers) {
  const page = questionPages(set, answers, 'en').find((each) => each.id === id)
  if (page === undefined) throw new Error('the group has a page')
  return pageModel(set, page, answers, [], 'en').entries?.map(({ summary }) => summary)
}
const label = { en: 'Label' }
const text = (id: string): Question & { kind: 'text' } => ({
  id,
  kind: 'text',
  maximum: 500,
  label,
  notKnown: ['notAsked'],
})
const set = aQuestionSet([
  { id: 'g', kind: 'group', label, entry: label, maximum: 9, questions: ['a', 'b', 'c', 'd', 'e'].map(text) },
])

test('an entry is summed up by its first three answers, in words', () => {
  const people = [{ entryId: 'one', name: 'ژاله', signs: ['cut', 'other'], otherSign: 'A bruise' }, { entryId: 'two' }]
  expect(summaries(visitSet, 'people', { hurt: 'yes', people })).toEqual([
    ['ژاله', 'A cut, Something else', 'A bruise'],
    [],
  ])
  const entry = { entryId: 'one', b: '2', c: '3', d: '4', e: '5' }
  expect(summaries(set, 'g', { g: [entry] })).toEqual([['2', '3', '4']])
})

test('what no longer applies to an entry is not in its summary', () => {
  const people = [{ entryId: 'one', signs: ['cut'], otherSign: 'A bruise' }]
  expect(summaries(visitSet, 'people', { hurt: 'yes', people })).toEqual([['A cut']])
})

test('an answer that is not known is told only where nothing else is', () => {
  const unknown = { notKnown: 'notAsked' } as const
  expect(summaries(set, 'g', { g: [{ entryId: 'one', a: unknown, b: 'Yes' }] })).toEqual([['Yes']])
  expect(summaries(set, 'g', { g: [{ entryId: 'one', a: unknown, b: unknown }] })).toEqual([['Cannot say: not asked']])
})

test('a long answer is cut after a word, or, where it has none, after a whole character', () => {
  const [[words, one, line] = []] = summaries(set, 'g', {
    g: [{ entryId: 'one', a: 'nine more '.repeat(20), b: '👩‍👩‍👧'.repeat(90), c: 'first\n second' }],
  }) as [string[]]
  expect(words).toBe(`${'nine more '.repeat(8).trim()}…`)
  expect(one).toBe(`${'👩‍👩‍👧'.repeat(80)}…`)
  expect(line).toBe('first second')
})
