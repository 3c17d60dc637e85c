import {
  type Checklist,
  componentMarkSchema,
  escortOfficersCourse,
  markChecklist,
  markCount,
  markFromForm,
  markScenarios,
  type Portfolio,
  portfolioSchema,
  type ReportForm,
  type Scenarios,
  safeguardingCourse,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import { describe, expect, test } from 'vitest'

const [practical, , form, acted] = escortOfficersCourse([]).assessment.components
const [checklist, scenarios] = [practical as Checklist, acted as Scenarios]
const part = (id: string) => trainingPartIdSchema.parse(id)
const all = checklist.criteria.map(({ id, marks }) => ({ criterionId: id, marks }))

describe('a checklist', () => {
  test('every criterion is marked, and met with all its marks', () => {
    const marked = markChecklist(checklist, all)
    expect(marked.ok && [marked.value.marks, marked.value.outOf]).toEqual([8, 8])
  })
  test('marks beyond their range are refused with their place', () => {
    for (const marks of [-1, 2, 0.5, Number.NaN])
      expect(markChecklist(checklist, [{ ...all[0], criterionId: part('explains'), marks }, ...all.slice(1)])).toEqual({
        ok: false,
        error: [{ code: 'MARK.OUT_OF_RANGE', path: [0], params: {} }],
      })
  })
  test('a criterion unknown, twice or left out is refused, all at once', () => {
    const [first, ...rest] = all
    const result = markChecklist(checklist, [
      ...rest.slice(1),
      ...rest.slice(1, 2),
      { criterionId: part('fast'), marks: 1 },
    ])
    expect(first?.criterionId).toBe('explains')
    expect(result).toHaveProblem('MARK.UNKNOWN_CRITERION')
    expect(result).toHaveProblem('MARK.CRITERION_TWICE')
    expect(result).toHaveProblem('MARK.CRITERION_MISSING')
  })
})

describe('scenarios', () => {
  const levels = scenarios.scenarios.flatMap(({ id, criteria }) =>
    criteria.map((each) => ({ scenarioId: id, criterionId: each.id, levelId: part('sound') })),
  )
  test('each criterion has a level, grouped by scenario', () => {
    const marked = markScenarios(scenarios, levels)
    expect(marked.ok && marked.value.criteria.every(({ met, outOf }) => met && outOf === 3)).toBe(true)
    expect(marked.ok && new Set(marked.value.criteria.map(({ group }) => group)).size).toBe(3)
  })
  test('a level that there is not is refused', () => {
    const wrong = levels.map((each, place) => (place === 0 ? { ...each, levelId: part('superb') } : each))
    expect(markScenarios(scenarios, wrong)).toHaveProblem('MARK.OUT_OF_RANGE')
  })
})

describe('marks from elsewhere', () => {
  test('a completed form brings whole marks within its range', () => {
    for (const [marks, outOf] of [
      [1.5, 2],
      [1, 1.5],
      [-1, 2],
      [0, 0],
      [3, 2],
    ] as const)
      expect(markFromForm(form as ReportForm, { marks, outOf, criticalOmissions: [] })).toHaveProblem(
        'MARK.OUT_OF_RANGE',
      )
  })
  test('its critical omissions are criteria that are not met', () => {
    const marked = markFromForm(form as ReportForm, { marks: 99, outOf: 105, criticalOmissions: ['necessity'] })
    expect(marked.ok && marked.value.criteria).toEqual([
      { id: 'necessity', marks: 0, outOf: 0, met: false, critical: true },
    ])
    const days = safeguardingCourse.assessment?.components[0]
    const attended = days?.kind === 'attendance' ? markCount(days, 3) : undefined
    expect(attended?.ok && [attended.value.marks, attended.value.outOf]).toEqual([3, 4])
  })
  test('more pieces of a portfolio than are asked for count as all of them', () => {
    const portfolio: Portfolio = portfolioSchema.parse({
      kind: 'portfolio',
      id: 'portfolio',
      title: 'Portfolio',
      pieces: 3,
      pass: [{ kind: 'percent', atLeast: 100 }],
    })
    const marked = markCount(portfolio, 5)
    expect(marked.ok && [marked.value.marks, marked.value.outOf]).toEqual([3, 3])
    expect(markCount(portfolio, 1.5)).toHaveProblem('MARK.OUT_OF_RANGE')
  })
  test('a mark that exceeds what there was does not parse', () => {
    const bad = { componentId: 'a', marks: 3, outOf: 2, criteria: [] }
    expect(componentMarkSchema.safeParse(bad).error?.issues[0]?.message).toBe('MARK.OUT_OF_RANGE')
  })
})
