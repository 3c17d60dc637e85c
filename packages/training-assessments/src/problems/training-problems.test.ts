import { calendarFormatters } from '@casework/calendar'
import { describeProblem } from '@casework/kernel'
import { trainingProblems } from '@casework/training-assessments'
import { expect, test } from 'vitest'

test('every problem has words in English and in Welsh', () => {
  for (const [code, { en, cy }] of Object.entries(trainingProblems)) {
    expect([code, typeof en, typeof cy]).toEqual([code, 'string', 'string'])
  }
})

test('days in problems are written as people read them', () => {
  const problem = { code: 'SITTING.COOLING_OFF', params: { from: '2026-11-29' } } as const
  expect(describeProblem(problem, trainingProblems, 'en', calendarFormatters).text).toBe(
    'This part can be sat again from 29 November 2026',
  )
})
