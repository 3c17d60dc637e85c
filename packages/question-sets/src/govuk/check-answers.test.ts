import { type Answers, settleAnswers } from '@casework/question-sets'
import { checkAnswers } from '@casework/question-sets/govuk'
import { aQuestionSet, exampleAnswers, visitSet } from '@casework/question-sets/testing'
import { expect, test } from 'vitest'

const full: Answers = exampleAnswers(visitSet)
const href = (pageId: string) => `/visit/${pageId}`
const label = { en: 'Label' }

test('every question that applies is listed, by section, and says when it is not answered', () => {
  const { sections } = checkAnswers(visitSet, { ...full, people: [{ entryId: 'a', name: 'Li' }] }, 'en', href)
  expect(sections.map(({ title }) => title)).toEqual(['About the visit', 'Harm'])
  expect(
    sections[1]?.summaryLists.map(({ rows }) => rows.map(({ key, value, path }) => [key.text, value.text, path])),
  ).toEqual([
    [
      ['Was anyone hurt?', 'Yes', ['hurt']],
      ['Who was hurt?', 'Person: 1', ['people']],
    ],
    [
      ['What is their name?', 'Li', ['people', 'a', 'name']],
      ['What was seen?', 'Not answered', ['people', 'a', 'signs']],
    ],
  ])
  expect(sections[1]?.summaryLists[1]?.rows[0]?.actions?.items).toEqual([
    { href: '/visit/people/a', text: 'Change', visuallyHiddenText: 'What is their name?' },
  ])
})

test('each entry of a group has a heading of its own', () => {
  const people = ['a', 'b'].map((entryId) => ({ entryId }))
  const [, harm] = checkAnswers(visitSet, { ...full, people }, 'cy', href).sections
  expect(harm?.summaryLists.map(({ path, card }) => [path, card?.title])).toEqual([
    [undefined, undefined],
    [['people', 'a'], { text: 'Unigolyn 1', headingLevel: 3 }],
    [['people', 'b'], { text: 'Unigolyn 2', headingLevel: 3 }],
  ])
})

test('what follows a group, and the entries of another group with the same ids, stand apart', () => {
  const member = { id: 'm', kind: 'number', label } as const
  const group = (id: string) =>
    ({ id, kind: 'group', label, entry: { en: id }, maximum: 2, questions: [member] }) as const
  const set = aQuestionSet([group('g'), { id: 'n', kind: 'number', label }, group('h')])
  const entries = [{ entryId: 'one', m: 1 }]
  const [section] = checkAnswers(set, { g: entries, n: 2, h: entries }, 'en', href).sections
  expect(section?.summaryLists.map(({ card, rows }) => [card?.title.text, rows.length])).toEqual([
    [undefined, 1],
    ['g 1', 1],
    [undefined, 2],
    ['h 1', 1],
  ])
})

test('what was put aside is listed, now and before, also from an entry that is gone', () => {
  const people = [{ entryId: 'gone', signs: ['cut'], otherSign: 'x' }]
  const before = settleAnswers(visitSet, { ...full, people }).setAside
  const { setAside } = checkAnswers(visitSet, { ...full, hurt: 'no' }, 'cy', href, before)
  expect(setAside.title).toBe('Ddim yn cael ei ofyn bellach')
  expect(setAside.summaryList.rows).toEqual([
    {
      path: ['people', 'gone', 'otherSign'],
      key: { text: 'Unigolyn: What else was seen?' },
      value: { text: 'x' },
    },
    { path: ['people'], key: { text: 'Who was hurt?' }, value: { text: 'Unigolyn: 1' } },
  ])
})

test('what a record kept of an answer put aside, its place and its value, is enough to list it', () => {
  const kept: readonly { readonly path: readonly string[]; readonly value: string }[] = [
    { path: ['people', 'entry-1', 'otherSign'], value: 'x' },
  ]
  expect(checkAnswers(visitSet, full, 'en', href, kept).setAside.summaryList.rows).toMatchObject([
    { key: { text: 'Person 1: What else was seen?' }, value: { text: 'x' } },
  ])
})
