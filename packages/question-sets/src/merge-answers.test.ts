import { frozen } from '@casework/kernel/testing'
import {
  type Answers,
  addEntry,
  answerAt,
  answerDifferences,
  mergeAnswers,
  removeEntry,
  withAnswer,
} from '@casework/question-sets'
import { expect, test } from 'vitest'

const a = { entryId: 'a', name: 'Li', signs: ['cut', 'burn'] } as const
const b = { entryId: 'b', name: 'Zofia' } as const
const c = { entryId: 'c', name: 'Amina' } as const
const base: Answers = frozen({ place: 'Leeds', minutes: 30, people: [a, b] })

test('a first answer, a changed one and one taken back are told apart', () => {
  expect(answerDifferences(base, { place: 'York', people: [a, b], day: '2026-01-05' })).toEqual([
    { path: ['place'], questionId: 'place', before: 'Leeds', after: 'York' },
    { path: ['minutes'], questionId: 'minutes', before: 30 },
    { path: ['day'], questionId: 'day', after: '2026-01-05' },
  ])
})

test('entries are matched by id, whatever their place in the list', () => {
  expect(answerDifferences(base, { ...base, people: [{ ...b, name: 'Zosia' }, c] })).toEqual([
    { path: ['people', 'a'], questionId: 'people', before: a },
    { path: ['people', 'b', 'name'], questionId: 'name', before: 'Zofia', after: 'Zosia' },
    { path: ['people', 'c'], questionId: 'people', after: c },
  ])
})

test('a new order of entries is a difference of the group', () => {
  expect(answerDifferences(base, { ...base, people: [b, a] })).toEqual([
    { path: ['people'], questionId: 'people', before: [a, b], after: [b, a] },
  ])
})

test('the order in which options were ticked is no difference, and a reason is compared by its reason', () => {
  expect(answerDifferences({ x: ['cut', 'burn'] }, { x: ['burn', 'cut'] })).toEqual([])
  expect(answerDifferences({ x: ['cut', 'burn'] }, { x: ['burn', 'scald'] })).toHaveLength(1)
  expect(answerDifferences({ x: { notKnown: 'notAsked' } }, { x: { notKnown: 'notAsked' } })).toEqual([])
  expect(answerDifferences({ x: { notKnown: 'notAsked' } }, { x: { notKnown: 'erased' } })).toHaveLength(1)
  expect(answerDifferences({ x: { notKnown: 'notAsked' } }, { x: 'said' })).toHaveLength(1)
  expect(answerDifferences({ x: [a] }, { x: { notKnown: 'notAsked' } })).toHaveLength(1)
  expect(answerDifferences({ x: [a] }, { x: [{ ...a }] })).toEqual([])
  expect(answerDifferences({ x: [] }, { x: [] })).toEqual([])
})

test('what only one of two people changed is taken', () => {
  const mine = { ...base, place: 'York' }
  const theirs = { ...base, minutes: 45, day: '2026-01-05' }
  expect(mergeAnswers<Answers>(base, mine, theirs)).toEqual({
    answers: { ...base, place: 'York', minutes: 45, day: '2026-01-05' },
    conflicts: [],
  })
})

test('what both changed alike is no conflict', () => {
  const both = { ...base, place: 'York' }
  expect(mergeAnswers(base, both, both)).toEqual({ answers: both, conflicts: [] })
})

test('what both changed differently is left to a person, and neither is lost', () => {
  const { answers, conflicts } = mergeAnswers(base, { ...base, place: 'Hull' }, { ...base, place: 'York' })
  expect(answers).toEqual({ ...base, place: 'York' })
  expect(conflicts).toEqual([{ path: ['place'], base: 'Leeds', mine: 'Hull', theirs: 'York' }])
})

test('an answer that one took back and the other changed is a conflict', () => {
  const { place: _, ...without } = base
  expect(mergeAnswers(base, { ...base, place: 'Hull' }, without)).toEqual({
    answers: without,
    conflicts: [{ path: ['place'], base: 'Leeds', mine: 'Hull' }],
  })
  expect(mergeAnswers(base, without, base).answers).toEqual(without)
})

test('two people add entries to one group and both stay', () => {
  const { answers, conflicts } = mergeAnswers(
    base,
    { ...base, people: [a, b, c] },
    { ...base, people: [a, b, { entryId: 'd' }] },
  )
  expect(answers['people']).toEqual([a, b, { entryId: 'd' }, c])
  expect(conflicts).toEqual([])
  expect(mergeAnswers<Answers>({}, { people: [c] }, { people: [a] }).answers).toEqual({ people: [a, c] })
})

test('two people change different answers of one entry', () => {
  const mine = { ...base, people: [{ ...a, name: 'Lee' }, b] }
  const theirs = { ...base, people: [{ ...a, signs: ['cut'] }, b] }
  expect(mergeAnswers(base, mine, theirs)).toEqual({
    answers: { ...base, people: [{ entryId: 'a', name: 'Lee', signs: ['cut'] }, b] },
    conflicts: [],
  })
  const alsoMine = { ...base, people: [{ ...a, signs: ['burn'] }, b] }
  expect(mergeAnswers(base, alsoMine, theirs).conflicts).toMatchObject([{ path: ['people', 'a', 'signs'] }])
})

test('an entry added by both under one id is merged answer by answer', () => {
  const { answers, conflicts } = mergeAnswers<Answers>(
    {},
    { people: [{ ...c, signs: ['cut'] }] },
    { people: [{ ...c, minutes: 1 }] },
  )
  expect(answers).toEqual({ people: [{ entryId: 'c', name: 'Amina', minutes: 1, signs: ['cut'] }] })
  expect(conflicts).toEqual([])
})

test('an answer inside an entry that one took back is gone', () => {
  const { name: _, ...nameless } = a
  const { answers } = mergeAnswers(base, { ...base, people: [nameless, b] }, base)
  expect(answers['people']).toEqual([nameless, b])
})

test('an entry that one removed is gone, and stays as a conflict where the other changed it', () => {
  const without = { ...base, people: [b] }
  const changed = { ...base, people: [{ ...a, name: 'Lee' }, b] }
  expect(mergeAnswers(base, without, base)).toEqual({ answers: without, conflicts: [] })
  expect(mergeAnswers(base, base, without)).toEqual({ answers: without, conflicts: [] })
  expect(mergeAnswers(base, without, changed)).toEqual({
    answers: changed,
    conflicts: [{ path: ['people', 'a'], base: a, theirs: { ...a, name: 'Lee' } }],
  })
  expect(mergeAnswers(base, changed, without)).toEqual({
    answers: changed,
    conflicts: [{ path: ['people', 'a'], base: a, mine: { ...a, name: 'Lee' } }],
  })
})

test('entries that became a reason are a conflict of the whole group', () => {
  const mine: Answers = { ...base, people: { notKnown: 'notAsked' } }
  const { conflicts } = mergeAnswers<Answers>(base, mine, { ...base, people: [a] })
  expect(conflicts).toMatchObject([{ path: ['people'], mine: { notKnown: 'notAsked' }, theirs: [a] }])
})

test('an order of entries that only I changed is kept', () => {
  expect(mergeAnswers(base, { ...base, people: [b, a] }, base).answers['people']).toEqual([b, a])
})

test('where they changed the order theirs is kept, and what I added comes after', () => {
  const mine = { ...base, people: [a, c, b] }
  expect(mergeAnswers(base, mine, { ...base, people: [b, a] }).answers['people']).toEqual([b, a, c])
})

test('entries are added, changed and removed without touching the others', () => {
  const added = addEntry(base, 'people', c)
  expect(added['people']).toEqual([a, b, c])
  expect(addEntry(added, 'people', { entryId: 'c' })).toBe(added)
  expect(removeEntry(added, 'people', 'b')['people']).toEqual([a, c])
  expect(removeEntry(base, 'people', 'z')).toBe(base)
  expect(withAnswer(base, ['people', 'b', 'name'], 'Zosia')['people']).toEqual([a, { ...b, name: 'Zosia' }])
  expect(withAnswer(base, ['people', 'b', 'name'], undefined)['people']).toEqual([a, { entryId: 'b' }])
  expect(withAnswer(base, ['people', 'd', 'name'], 'Ana')['people']).toEqual([a, b, { entryId: 'd', name: 'Ana' }])
  expect(addEntry({ people: { notKnown: 'notAsked' } }, 'people', c)).toEqual({ people: [c] })
  expect(withAnswer(base, ['place'], undefined)).toEqual({ minutes: 30, people: [a, b] })
})

test('an answer is read at its path', () => {
  expect(answerAt(base, ['people', 'a'])).toEqual(a)
  expect(answerAt(base, ['people', 'a', 'name'])).toBe('Li')
  expect(answerAt(base, ['people', 'z', 'name'])).toBeUndefined()
  expect(answerAt(base, ['toString'])).toBeUndefined()
})

test('"none" on one side and entries on the other are a conflict, where nothing stood before', () => {
  const { conflicts } = mergeAnswers({}, { people: [] }, { people: [a] })
  expect(conflicts).toEqual([{ path: ['people'], mine: [], theirs: [a] }])
  expect(mergeAnswers({}, { people: [] }, { people: [] }).conflicts).toEqual([])
})
