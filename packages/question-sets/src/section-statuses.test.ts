import { civilDate, instant } from '@casework/kernel'
import { applicableQuestions, nextUnanswered, questionAt, questionById, sectionStatuses } from '@casework/question-sets'
import { aQuestionSet, exampleAnswers, visitSet } from '@casework/question-sets/testing'
import { expect, test } from 'vitest'

const now = instant('2026-11-22T09:30:00Z')
const label = { en: 'Label' }
const full = exampleAnswers(visitSet)
const statusesOf = (answers: Parameters<typeof sectionStatuses>[1]) => {
  return sectionStatuses(visitSet, answers, now).map(({ status }) => status)
}

test('a section is complete once everything it asks is answered, and not needed when it asks nothing', () => {
  expect(statusesOf(full)).toEqual(['complete', 'complete', 'notNeeded'])
})

test('before anything is answered the sections are not started', () => {
  expect(statusesOf({})).toEqual(['notStarted', 'notStarted', 'notStarted'])
})

test('a section is incomplete while something is missing or wrong', () => {
  expect(statusesOf({ place: 'Leeds', hurt: 'yes' })).toEqual(['incomplete', 'incomplete', 'notNeeded'])
  const set = aQuestionSet([{ id: 'a', kind: 'number', label }])
  expect(sectionStatuses(set, { a: 'x' }, now)).toMatchObject([{ status: 'incomplete', answered: 0, asked: 1 }])
})

test('answered and asked are counted with the questions of every entry', () => {
  const people = [
    { entryId: 'a', name: 'Li', signs: ['cut'] },
    { entryId: 'b', name: 'Zofia' },
  ]
  const [, harm, after] = sectionStatuses(visitSet, { ...full, people }, now)
  expect(harm).toMatchObject({ status: 'incomplete', answered: 5, asked: 6 })
  expect(harm?.problems).toEqual([{ code: 'ANSWER.REQUIRED', path: ['people', 'b', 'signs'], params: {} }])
  expect(after).toMatchObject({ status: 'notStarted', answered: 0, asked: 1 })
})

test('a stray answer to a question that does not apply does not hold up a section', () => {
  expect(statusesOf({ ...full, hurt: 'no' })).toEqual(['complete', 'complete', 'notNeeded'])
})

test('options are judged by the day that is told', () => {
  const burnt = { ...full, people: [{ entryId: 'a', name: 'Li', signs: ['burn'] }] }
  expect(statusesOf(burnt)[1]).toBe('incomplete')
  expect(nextUnanswered(visitSet, burnt, now)?.path).toEqual(['people', 'a', 'signs'])
  const inTime = civilDate('2026-06-30')
  expect(sectionStatuses(visitSet, burnt, now, inTime)[1]?.status).toBe('complete')
  expect(nextUnanswered(visitSet, burnt, now, inTime)).toBeUndefined()
})

test('a set that was never compiled gives the same statuses', () => {
  const { ...plain } = visitSet
  expect(sectionStatuses(plain, full, now)).toEqual(sectionStatuses(visitSet, full, now))
})

test('the questions that apply are listed in order, those of a group once for each entry', () => {
  const people = [
    { entryId: 'a', signs: ['other'] },
    { entryId: 'b', signs: ['cut'] },
  ]
  const asked = applicableQuestions(visitSet, { hurt: 'yes', people }).map(({ path }) => path.join('/'))
  expect(asked.slice(5)).toEqual(
    'hurt people people/a/name people/a/signs people/a/otherSign people/b/name people/b/signs debrief'.split(' '),
  )
  const [, inEntry] = applicableQuestions(visitSet, { hurt: 'yes', people }).filter(({ within }) => within)
  expect(inEntry).toMatchObject({ section: { id: 'harm' }, within: { group: { id: 'people' }, entryId: 'a' } })
})

test('a question whose condition reads a question that does not apply is not asked', () => {
  const set = aQuestionSet([
    { id: 'a', kind: 'number', label },
    { id: 'b', kind: 'number', label, when: { question: 'a', atLeast: 1 } },
    { id: 'c', kind: 'number', label, when: { question: 'b', answered: true } },
  ])
  expect(applicableQuestions(set, { a: 0, b: 1 }).map(({ path }) => path)).toEqual([['a']])
})

test('the next question is the first that still needs an answer, or a better one', () => {
  expect(nextUnanswered(visitSet, {}, now)?.path).toEqual(['place'])
  expect(nextUnanswered(visitSet, { ...full, day: '2027-01-01' }, now)?.path).toEqual(['day'])
  expect(nextUnanswered(visitSet, { ...full, people: [{ entryId: 'a', name: 'Li' }] }, now)?.path).toEqual([
    'people',
    'a',
    'signs',
  ])
  expect(nextUnanswered(visitSet, { ...full, people: [] }, now)?.path).toEqual(['people'])
  expect(nextUnanswered(visitSet, full, now)).toBeUndefined()
})

test('a question is found by its id, inside a group by both, and by its path', () => {
  expect(questionById(visitSet, 'place')?.kind).toBe('text')
  expect(questionById(visitSet, 'people', 'signs')?.kind).toBe('choices')
  expect(questionById(visitSet, 'people', 'place')).toBeUndefined()
  expect(questionById(visitSet, 'place', 'name')).toBeUndefined()
  expect(questionById(visitSet, 'toString')).toBeUndefined()
  expect(questionAt(visitSet, ['people', 'a'])?.kind).toBe('group')
  expect(questionAt(visitSet, ['people', 'a', 'name'])?.kind).toBe('text')
})
