import { actorId, civilDate } from '@casework/kernel'
import {
  courseInForce,
  coursesToReview,
  escortOfficersCourse,
  examplePathway,
  faceBehindTheCase,
  faceBehindTheCaseBank,
  historyOfEmpire,
  mandatoryCourses,
  parseCourse,
  parseStandardsFramework,
  proceduresFor,
  publishScenarios,
  safeguardingCourse,
  standardsCoverage,
  standardsFrameworkSchema,
} from '@casework/training-assessments'
import { describe, expect, test } from 'vitest'

const today = civilDate('2026-11-22')
const person = {
  personId: actorId('officer-1'),
  unit: 'north',
  grade: 'executiveOfficer',
  roles: ['visasAndImmigration'],
  functions: ['escort'],
}
const catalogue = [faceBehindTheCase, historyOfEmpire, safeguardingCourse, escortOfficersCourse([])]

describe('a course', () => {
  test('has one version on a day', () => {
    const next = { ...faceBehindTheCase, version: '2' }
    expect(courseInForce([faceBehindTheCase, next], faceBehindTheCase.id, today)).toHaveProblem('COURSE.SEVERAL_ACTIVE')
    const split = [
      { ...faceBehindTheCase, activeTo: today },
      { ...next, activeFrom: civilDate('2026-11-23') },
    ]
    const version = (on: string) => {
      const found = courseInForce(split, faceBehindTheCase.id, civilDate(on))
      return found.ok ? found.value.version : undefined
    }
    expect([version('2026-11-22'), version('2026-11-23'), version('2019-01-01')]).toEqual(['1', '2', undefined])
  })
  test('is mandatory by role, grade, function or unit, each list that a rule has', () => {
    expect(mandatoryCourses(catalogue, person, today).map(({ id }) => id)).toEqual([
      'face-behind-the-case',
      'safeguarding-four-days',
      'escort-officers',
    ])
    const { grade: _none, ...ungraded } = person
    expect(mandatoryCourses(catalogue, { ...ungraded, roles: [], functions: [] }, today)).toEqual([])
    const everyone = { ...historyOfEmpire, mandatoryFor: [{}] }
    const north = {
      ...historyOfEmpire,
      mandatoryFor: [{ units: ['south'] }, { roles: ['visasAndImmigration'], units: ['north'] }],
    }
    const south = { ...historyOfEmpire, mandatoryFor: [{ roles: ['visasAndImmigration'], units: ['south'] }] }
    expect([everyone, north, south].map((course) => mandatoryCourses([course], person, today).length)).toEqual([
      1, 1, 0,
    ])
  })
  test('ends after it begins and knows the outcomes it names', () => {
    expect(parseCourse({ ...faceBehindTheCase, activeTo: '2019-12-31' })).toHaveProblem('COURSE.ENDS_BEFORE_IT_BEGINS')
    expect(parseCourse({ ...faceBehindTheCase, outcomes: faceBehindTheCase.outcomes.slice(1) })).toEqual({
      ok: false,
      error: ['modules.0', 'modules.3', 'assessment.components.0'].map((path) => ({
        code: 'COURSE.UNKNOWN_OUTCOME',
        path: path.split('.').map((step) => (Number.isNaN(Number(step)) ? step : Number(step))),
        params: {},
      })),
    })
  })
  test('is taught by procedures that changed', () => {
    expect(coursesToReview(examplePathway.procedures, civilDate('2023-01-01'), civilDate('2023-12-31'))).toEqual([
      'safeguarding-four-days',
    ])
    expect(proceduresFor(examplePathway.procedures, 'helpWithQuestionnaire', civilDate('2022-01-01'))).toEqual([])
  })
})

describe('what is shipped', () => {
  test('parses, and says where each thing comes from', () => {
    for (const course of catalogue) {
      expect(parseCourse(JSON.parse(JSON.stringify(course))).ok).toBe(true)
      expect(course.sources.some(({ basis }) => basis === 'stated')).toBe(true)
    }
  })
  test('Face Behind the Case takes 55 minutes online and 80% to pass', () => {
    expect(faceBehindTheCase).toMatchObject({ minutes: 55, delivery: 'online' })
    expect(faceBehindTheCase.modules.reduce((sum, { minutes = 0 }) => sum + minutes, 0)).toBe(55)
    expect(faceBehindTheCase.assessment.components[0].pass).toEqual([{ kind: 'percent', atLeast: 80 }])
    expect(faceBehindTheCase.exercises.map(({ kind }) => kind)).toEqual(['reflection', 'wording'])
  })
  test('its bank has more than forty questions of five kinds, and their ids do not tell the key', () => {
    const { items } = faceBehindTheCaseBank
    expect(items.length).toBeGreaterThan(40)
    expect(new Set(items.map(({ kind }) => kind))).toEqual(
      new Set(['single', 'multiple', 'ordering', 'matching', 'numeric']),
    )
    const keys = items.flatMap((item) => (item.kind === 'single' ? [item.key] : []))
    expect(new Set(keys)).toEqual(new Set(['o1', 'o2', 'o3', 'o4']))
    const outcomes = new Set(faceBehindTheCase.outcomes.map(({ id }) => id))
    expect(items.every(({ outcomeId }) => outcomes.has(outcomeId))).toBe(true)
  })
})

describe('standards', () => {
  const standards = ['EX1', 'EX2', 'EX3', 'EX4'].map((code) => ({ code, title: code, kind: 'performance' }))
  const framework = standardsFrameworkSchema.parse({ id: 'example', version: '1', title: 'Example', standards })
  const three = { 'will-not-board': ['EX1'], 'with-a-child': ['EX2'], 'unwell-in-restraint': ['EX3'] }
  test('that no scenario covers keep a course from being published', () => {
    expect(publishScenarios(escortOfficersCourse(three), framework)).toEqual({
      ok: false,
      error: [{ code: 'STANDARDS.NOT_COVERED', params: { standard: 'EX4' } }],
    })
    expect(
      publishScenarios(escortOfficersCourse({ ...three, 'with-a-child': ['EX2', 'EX4', 'ZZ'] }), framework),
    ).toHaveProblem('STANDARDS.UNKNOWN_CODE')
  })
  test('are mapped by a service and never dealt out, and codes that are none are a programmer’s error', () => {
    expect(publishScenarios(escortOfficersCourse(), framework)).toHaveProblem('STANDARDS.NOT_COVERED')
    const many = Array.from({ length: 700 }, (_each, place) => `EX${place}`)
    expect(() => escortOfficersCourse({ 'will-not-board': many })).toThrow('COURSE.NOT_VALID')
  })
  test('are shown with every place that assesses them', () => {
    const { assessment } = escortOfficersCourse(three)
    const [first, ...others] = faceBehindTheCaseBank.items
    const bank = {
      ...faceBehindTheCaseBank,
      items: [
        { ...first, standards: framework.standards.map(({ code }) => code) } as typeof first,
        ...others,
      ] as typeof faceBehindTheCaseBank.items,
    }
    const { matrix, gaps } = standardsCoverage(framework, assessment, bank)
    expect(matrix.map(({ by }) => by)).toEqual([
      ['scenarios/will-not-board', 'person-1'],
      ['scenarios/with-a-child', 'person-1'],
      ['scenarios/unwell-in-restraint', 'person-1'],
      ['person-1'],
    ])
    expect(gaps).toEqual([])
  })
  test('are named once in a framework', () => {
    const twice = { id: 'example', version: '1', title: 'Example', standards: [...standards, ...standards] }
    expect(parseStandardsFramework(twice)).toHaveProblem('STANDARDS.CODE_TWICE')
    expect(parseStandardsFramework({ ...twice, standards }).ok).toBe(true)
  })
})
