import { casePrivacy, caseProblems } from '@casework/cases'
import { aBarrier, aCase, anAppointment } from '@casework/cases/testing'
import { describeProblem, erasablePaths, redact, subjectAccessExport } from '@casework/kernel'
import { expect, test } from 'vitest'

const caseRecord = aCase({ barriers: [aBarrier()], appointments: [anAppointment({ note: 'She was in hospital' })] })

test('what was said at an appointment, why a person could not come, and what kind of barrier stands, is the part of a case that is erased', () => {
  expect(erasablePaths(casePrivacy)).toEqual([
    'barriers[].kind',
    'barriers[].evidence[].kind',
    'barriers[].evidence[].dated',
    'barriers[].evidence[].reference',
    'appointments[].outcome.reason',
    'appointments[].note',
  ])
})

test('a case redacted to what is not personal keeps its ids and nothing that was said', () => {
  expect(redact(caseRecord, casePrivacy, ['none'])).toMatchObject({ id: 'case-1', customerId: 'person-1' })
  expect(JSON.stringify(redact(caseRecord, casePrivacy, ['none', 'indirect']))).not.toMatch(/hospital|travelDocument/)
})

test('a person who asks is given the barriers and appointments of their case', () => {
  const given = subjectAccessExport(caseRecord, casePrivacy).map(({ path }) => path)
  expect(given).toEqual(expect.arrayContaining(['barriers[].kind', 'appointments[].on', 'appointments[].note']))
})

test('every problem is told in both languages', () => {
  for (const code of Object.keys(caseProblems))
    for (const language of ['en', 'cy'] as const)
      expect(describeProblem({ code, params: {} }, caseProblems, language).text).not.toBe(code)
})
