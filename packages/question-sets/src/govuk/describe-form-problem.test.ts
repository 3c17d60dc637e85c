import { instant } from '@casework/kernel'
import type { Question } from '@casework/question-sets'
import { describeFormProblem, pageModel, questionPages, readForm } from '@casework/question-sets/govuk'
import { aQuestionSet, options, visitSet } from '@casework/question-sets/testing'
import { expect, test } from 'vitest'

const missingAt = (
  set: Parameters<typeof describeFormProblem>[0],
  path: readonly string[],
  language: 'en' | 'cy' = 'en',
) => describeFormProblem(set, { code: 'ANSWER.REQUIRED', path, params: {} }, language)

test('a missing answer is asked for by the kind of its question', () => {
  const label = { en: 'What?', cy: 'Beth?' }
  const choices = options('x', 'y')
  const questions: readonly Question[] = [
    { id: 'choice', kind: 'choice', label, options: choices },
    { id: 'choices', kind: 'choices', label, options: choices },
    { id: 'date', kind: 'date', label },
    { id: 'moment', kind: 'moment', label },
    { id: 'number', kind: 'number', label },
    { id: 'text', kind: 'text', maximum: 9, label },
    { id: 'reference', kind: 'reference', label },
    { id: 'group', kind: 'group', label, entry: label, maximum: 9, questions: [{ id: 'm', kind: 'number', label }] },
  ]
  const set = aQuestionSet(questions)
  expect(questions.map(({ id }) => missingAt(set, [id]))).toEqual([
    'What? Select an answer',
    'What? Select one or more answers',
    'What? Enter a date',
    'What? Enter a date and a time',
    'What? Enter a number',
    'What? Enter an answer',
    'What? Enter a reference',
    'What? Select yes or no',
  ])
  expect(missingAt(set, ['date'], 'cy')).toBe('Beth? Rhowch ddyddiad')
})

test('a label that is no question is followed by a colon', () => {
  expect(missingAt(aQuestionSet([{ id: 'a', kind: 'number', label: { en: 'Age' } }]), ['a'])).toBe(
    'Age: Enter a number',
  )
})

test('the words that the question has for a missing answer stand alone', () => {
  expect(missingAt(visitSet, ['day'])).toBe('Enter the day of the visit')
})

test('a problem with a part of an answer names the question it belongs to', () => {
  const problem = { code: 'FORM.TIME_MISSING', path: ['began', 'time'], params: {} }
  expect(describeFormProblem(visitSet, problem, 'en')).toBe('When did it begin? Enter a time, like 14:30')
})

test('a problem of a caller’s own is worded by the catalogue it gives, and one with no question has no name', () => {
  const catalogue = { 'VISIT.CLOSED': { en: 'The visit is over', cy: 'Mae’r ymweliad drosodd' } }
  expect(describeFormProblem(visitSet, { code: 'VISIT.CLOSED', params: {} }, 'en', { catalogue })).toBe(
    'The visit is over',
  )
  const formatters = { date: () => 'a day' }
  const inactive = { code: 'ANSWER.OPTION_NOT_ACTIVE', path: ['shoe'], params: { on: '2026-07-01' } }
  expect(describeFormProblem(visitSet, inactive, 'en', { formatters })).toContain('on a day')
})

test('every error of an entry’s page names its question, the same in the summary and beside the field', () => {
  const answers = { hurt: 'yes', people: [{ entryId: 'a' }] }
  const page = questionPages(visitSet, answers, 'en').find(({ id }) => id === 'people/a')
  if (page === undefined) throw new Error('an entry has a page')
  const sent = readForm(visitSet, page, {}, answers, { mode: 'complete', now: instant('2026-11-22T09:30:00Z') })
  if (sent.ok) throw new Error('it is not complete')
  const { errorSummary, components } = pageModel(visitSet, page, sent.form, sent.error, 'en', { answers })
  const texts = ['What is their name? Enter an answer', 'What was seen? Select one or more answers']
  expect(errorSummary?.errorList.map(({ text }) => text)).toEqual(texts)
  expect(components.map(({ params }) => (params['errorMessage'] as { text: string }).text)).toEqual(texts)
})
