import { describeProblem, erasablePaths, redact, subjectAccessExport } from '@casework/kernel'
import { reportPrivacy, useOfForceProblems } from '@casework/use-of-force-reports'
import { aReport, aReview, completeAnswers } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const report = aReport({ stage: 'monitored', answers: completeAnswers(), reviews: [aReview({ note: 'She wept.' })] })

test('what people said and wrote is the part of a report that is erased', () => {
  expect(erasablePaths(reportPrivacy)).toEqual(
    expect.arrayContaining([
      'answers.*',
      'answers.*[].*',
      'reviews[].note',
      'statements[].answers.*',
      'edits[].before.*',
    ]),
  )
  expect(erasablePaths(reportPrivacy)).not.toContain('reviews[].finding')
})

test('a report redacted to what is not special keeps who did what and when, and no words', () => {
  const kept = redact(report, reportPrivacy, ['none', 'indirect'])
  expect(kept).toMatchObject({ id: 'report-1', reviews: [{ line: 'monitor', finding: 'satisfied' }] })
  expect(JSON.stringify(kept)).not.toMatch(/Selam|wept|prone|preventSelfHarm/)
})

test('every answer, in a group or out of it, is declared', () => {
  const paths = subjectAccessExport(report, reportPrivacy).map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['answers.personName', 'answers.staff[].staffName', 'answers.reasons[]', 'reviews[].note']),
  )
})

test('every problem is told in both languages', () => {
  for (const code of Object.keys(useOfForceProblems))
    for (const language of ['en', 'cy'] as const)
      expect(describeProblem({ code, params: {} }, useOfForceProblems, language).text).not.toBe(code)
})
