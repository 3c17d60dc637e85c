import { describeProblem, kernelProblems, type ProblemCatalogue, toErrorSummary } from '@casework/kernel'
import { expect, test } from 'vitest'

const catalogue: ProblemCatalogue<'CASE.WAITS' | 'CASE.DUE' | 'CASE.REVIEWED'> = {
  'CASE.WAITS': {
    en: { plural: 'days', one: '{days} day left', other: '{days} days left' },
    cy: { plural: 'days', two: '{days} ddiwrnod ar ôl', other: '{days} diwrnod ar ôl' },
  },
  'CASE.DUE': { en: 'Due on {on:date} at {place}', cy: 'Yn ddyledus ar {on:date}' },
  'CASE.REVIEWED': { en: 'Reviewed', cy: 'Adolygwyd', cyReviewedBy: 'A named speaker' },
}
const waits = (days: number) => ({ code: 'CASE.WAITS', params: { days } })

test('plurals follow the language', () => {
  expect(describeProblem(waits(1), catalogue, 'en').text).toBe('1 day left')
  expect(describeProblem(waits(2), catalogue, 'en').text).toBe('2 days left')
  expect(describeProblem(waits(2), catalogue, 'cy').text).toBe('2 ddiwrnod ar ôl')
  expect(describeProblem(waits(3), catalogue, 'cy').text).toBe('3 diwrnod ar ôl')
})

test('values are put in by the formatter named, and left as they are where there is none', () => {
  const due = { code: 'CASE.DUE', params: { on: '2017-06-04' } }
  expect(describeProblem(due, catalogue, 'en', { date: () => '4 June 2017' }).text).toBe(
    'Due on 4 June 2017 at {place}',
  )
  expect(describeProblem(due, catalogue, 'en').text).toBe('Due on 2017-06-04 at {place}')
})

test('Welsh counts as reviewed only when a named speaker approved it', () => {
  expect(describeProblem(waits(1), catalogue, 'cy').reviewed).toBe(false)
  expect(describeProblem({ code: 'CASE.REVIEWED', params: {} }, catalogue, 'cy').reviewed).toBe(true)
  expect(describeProblem(waits(1), catalogue, 'en').reviewed).toBe(true)
})

test('a code without text is shown as its code, even one that names a property of every object', () => {
  expect(describeProblem({ code: 'CASE.NEW', params: {} }, catalogue, 'en')).toEqual({
    text: 'CASE.NEW',
    language: 'en',
    reviewed: false,
  })
  expect(describeProblem({ code: 'toString', params: {} }, catalogue, 'en').text).toBe('toString')
})

test('the error summary links each problem to its field, and each field shows its first', () => {
  const problems = [
    { code: 'INPUT.REQUIRED', path: ['since', 'day'], params: {} },
    { code: 'CIVIL_DATE.NOT_A_DATE', path: ['since', 'day'], params: {} },
    { code: 'JSON.NOT_JSON', params: {} },
    { code: 'JSON.NOT_JSON', path: [], params: {} },
  ]
  expect(toErrorSummary(problems, { catalogue: kernelProblems, language: 'en' })).toEqual({
    errorSummary: {
      titleText: 'There is a problem',
      errorList: [
        { text: 'Enter an answer', href: '#since-day' },
        { text: 'Enter a real date', href: '#since-day' },
        { text: 'The data is not JSON' },
        { text: 'The data is not JSON' },
      ],
    },
    fieldErrors: { 'since-day': { text: 'Enter an answer' } },
  })
  const named = toErrorSummary(problems.slice(0, 1), {
    catalogue: kernelProblems,
    language: 'cy',
    fieldId: ([first]) => `field-${first}`,
  })
  expect(named.errorSummary).toEqual({
    titleText: 'Mae problem wedi codi',
    errorList: [{ text: 'Rhowch ateb', href: '#field-since' }],
  })
})

test('every text of the kernel is there in both languages', () => {
  for (const code of Object.keys(kernelProblems)) {
    for (const language of ['en', 'cy'] as const)
      expect(describeProblem({ code, params: { count: 1 } }, kernelProblems, language).text).not.toBe(code)
  }
})
