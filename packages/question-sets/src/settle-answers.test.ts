import { frozen } from '@casework/kernel/testing'
import { type KeptAside, restoreAnswers, type SetAside, settleAnswers } from '@casework/question-sets'
import { aQuestionSet, exampleAnswers, options, visitSet } from '@casework/question-sets/testing'
import { expect, test } from 'vitest'

const label = { en: 'Label' }
const full = frozen(exampleAnswers(visitSet, { minutes: 200 }))

test('answers that all apply stay as they are', () => {
  expect(settleAnswers(visitSet, full)).toEqual({ answers: full, setAside: [] })
})

test('an answer is put aside when an earlier answer makes its question no longer apply, with the condition', () => {
  const { answers, setAside } = settleAnswers(visitSet, { ...full, minutes: 30 })
  expect(answers).not.toHaveProperty('whyLong')
  expect(setAside).toEqual([
    { path: ['whyLong'], questionId: 'whyLong', value: 'Example', because: { question: 'minutes', atLeast: 120 } },
  ])
})

test('a whole group is put aside with its entries', () => {
  const { answers, setAside } = settleAnswers(visitSet, { ...full, hurt: { notKnown: 'notAsked' } })
  expect(answers).not.toHaveProperty('people')
  expect(setAside).toMatchObject([{ path: ['people'], value: full.people }])
})

test('inside an entry one answer is put aside and the entry stays', () => {
  const people = [{ entryId: 'a', name: 'Li', signs: ['cut'], otherSign: 'a bruise' }] as const
  const { answers, setAside } = settleAnswers(visitSet, { ...full, people })
  expect(answers.people).toEqual([{ entryId: 'a', name: 'Li', signs: ['cut'] }])
  expect(setAside).toMatchObject([{ path: ['people', 'a', 'otherSign'], questionId: 'otherSign', value: 'a bruise' }])
})

test('what hangs on an answer put aside is put aside too', () => {
  const set = aQuestionSet([
    { id: 'a', kind: 'choice', label, options: options('yes', 'no') },
    { id: 'b', kind: 'choice', label, options: options('yes', 'no'), when: { question: 'a', is: ['yes'] } },
    { id: 'c', kind: 'number', label, when: { all: [{ question: 'b', is: 'yes' }] } },
  ])
  const { answers, setAside } = settleAnswers(set, { a: 'no', b: 'yes', c: 3 })
  expect(answers).toEqual({ a: 'no' })
  expect(setAside.map(({ questionId }) => questionId)).toEqual(['b', 'c'])
})

test('a section that is not needed takes its answers with it, and says by which condition', () => {
  const { setAside } = settleAnswers(visitSet, { ...full, debrief: '2026-01-06' })
  expect(setAside).toEqual([
    {
      path: ['debrief'],
      questionId: 'debrief',
      value: '2026-01-06',
      because: { any: [{ question: 'people', atLeast: 2 }, { not: { question: 'place', answered: true } }] },
    },
  ])
})

test('an answer to a question that the set does not have is left for the parser to name', () => {
  expect(settleAnswers(visitSet, { ...full, shoe: 9 }).answers).toHaveProperty('shoe', 9)
})

test('putting back the earlier answer brings back what hung on it', () => {
  const { answers, setAside } = settleAnswers(visitSet, { ...full, hurt: 'no', minutes: 1 })
  const restored = restoreAnswers(visitSet, { ...answers, hurt: 'yes', minutes: 200 }, frozen(setAside))
  expect(restored).toEqual({ answers: full, setAside: [] })
})

test('inside an entry an answer comes back where it was, and only while the entry is there', () => {
  const people = [{ entryId: 'a', name: 'Li', signs: ['other'], otherSign: 'a bruise' }] as const
  const before = { ...full, people }
  const changed = settleAnswers(visitSet, { ...full, people: [{ ...people[0], signs: ['cut'] }] })
  const { otherSign: _, ...entry } = people[0]
  expect(restoreAnswers(visitSet, { ...full, people: [entry] }, changed.setAside).answers).toEqual(before)
  const gone = restoreAnswers(visitSet, { ...full, people: [{ ...entry, entryId: 'b' }] }, changed.setAside)
  expect(gone.setAside).toEqual(changed.setAside)
})

test('what was answered anew keeps the new answer, and the old one stays put aside', () => {
  const { setAside } = settleAnswers(visitSet, { ...full, minutes: 1 })
  const anew = { ...full, whyLong: 'Another reason' }
  expect(restoreAnswers(visitSet, anew, setAside)).toEqual({ answers: anew, setAside })
})

test('what still does not apply stays put aside', () => {
  const { answers, setAside } = settleAnswers(visitSet, { ...full, minutes: 1 })
  expect(restoreAnswers(visitSet, answers, setAside)).toEqual({ answers, setAside })
})

test('of several answers put aside from one place the last comes back', () => {
  const because = { question: 'minutes', atLeast: 120 } as const
  const aside = (value: string): SetAside => ({ path: ['whyLong'], questionId: 'whyLong', value, because })
  const { whyLong: _, ...others } = full
  const restored = restoreAnswers(visitSet, others, [aside('first'), aside('second')])
  expect(restored.answers.whyLong).toBe('second')
  expect(restored.setAside).toEqual([aside('first')])
})

test('what a record kept comes back by its place and its value alone', () => {
  const { answers, setAside } = settleAnswers(visitSet, { ...full, minutes: 1 })
  const kept = JSON.parse(JSON.stringify(setAside.map(({ path, value }) => ({ path, value })))) as readonly KeptAside[]
  expect(restoreAnswers(visitSet, { ...answers, minutes: 200 }, kept)).toEqual({ answers: full, setAside: [] })
  expect(restoreAnswers(visitSet, answers, kept).setAside).toEqual(kept)
})
