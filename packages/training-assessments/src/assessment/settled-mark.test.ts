import { actorId, civilDate } from '@casework/kernel'
import {
  assessmentResult,
  assessmentSchema,
  beginSitting,
  beginSittingInputSchema,
  type Checklist,
  type ComponentMark,
  componentMarkSchema,
  componentResult,
  describeResult,
  type Enrolment,
  escortOfficersCourse,
  handInSitting,
  markChecklist,
  markFromForm,
  markScenarios,
  markSitting,
  defaultTrainingPolicy as policy,
  type ReportForm,
  recomputeResult,
  type Scenarios,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import { anEnrolment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'

const course = escortOfficersCourse([])
const [checklist, , form, scenarios] = course.assessment.components as unknown as [
  Checklist,
  unknown,
  ReportForm,
  Scenarios,
]
const sittingId = trainingPartIdSchema.parse('sitting-1')
const coordinator = asTrainer('trainingCoordinator')
const assessor = {
  ...asTrainer('assessor', 'assessor-1'),
  course,
  policy: { ...policy, settings: { ...policy.settings, markedTwice: [] } },
  ties: [],
  qualifications: [{ personId: actorId('assessor-1'), qualification: 'AAC', from: civilDate('2020-01-01') }],
}
function give(mark: ComponentMark) {
  const begin = beginSittingInputSchema.parse({ sittingId, componentId: mark.componentId })
  const place = anEnrolment({ courseId: course.id })
  const begun = beginSitting(place, begin, { ...coordinator, course, policy, otherPlaces: [] })
  const handed = begun.ok ? handInSitting(begun.value.record, { sittingId }, coordinator) : begun
  return markSitting(handed.ok ? handed.value.record : place, { sittingId, mark }, assessor)
}
const standing = (result: ReturnType<typeof give>): ComponentMark | undefined => {
  const sitting = result.ok ? (result.value.record as Enrolment).sittings[0] : undefined
  return sitting?.stage === 'marked' ? sitting.mark : undefined
}

describe('what a criterion is worth, and whether it is met, is the part’s to say', () => {
  test('a practical with no marks is not met because the mark says so', () => {
    const criteria = checklist.criteria.map(({ id }) => ({ id, marks: 0, outOf: 1, met: true, critical: false }))
    const forged = componentMarkSchema.parse({ componentId: checklist.id, marks: 0, outOf: 8, criteria })
    const stands = standing(give(forged))
    expect(stands?.criteria.every(({ met }) => !met)).toBe(true)
    expect(stands && componentResult(checklist, stands).holds).toBe('notMet')
  })
  test('one criterion eight times is not eight criteria', () => {
    const one = { id: 'explains', marks: 1, outOf: 1, met: true, critical: false }
    const forged = { componentId: checklist.id, marks: 8, outOf: 8, criteria: checklist.criteria.map(() => one) }
    expect(give(componentMarkSchema.parse(forged))).toHaveProblem('MARK.OTHER_COMPONENT')
  })
  test('scenarios keep their groups, and marks that no level has are refused', () => {
    const levelOf = (scenario: string) => (scenario === 'unwell-in-restraint' ? 'not-seen' : 'strong')
    const given = scenarios.scenarios.flatMap(({ id, criteria }) =>
      criteria.map((each) => ({
        scenarioId: id,
        criterionId: each.id,
        levelId: trainingPartIdSchema.parse(levelOf(id)),
      })),
    )
    const told = markScenarios(scenarios, given)
    if (!told.ok) throw new Error('it is marked')
    const regrouped = told.value.criteria.map((each) => ({ ...each, group: 'all', critical: false }))
    const stands = standing(give({ ...told.value, criteria: regrouped }))
    expect(stands).toEqual(told.value)
    const odd = told.value.criteria.map((each, place) => (place === 0 ? { ...each, marks: 7, outOf: 7 } : each))
    expect(give({ ...told.value, marks: 13 + 7 - 3, criteria: odd })).toHaveProblem('MARK.OTHER_COMPONENT')
    const unknown = told.value.criteria.map((each, place) => (place === 0 ? { ...each, id: 'x/y' } : each))
    expect(give({ ...told.value, criteria: unknown })).toHaveProblem('MARK.OTHER_COMPONENT')
  })
  test('a form is a whole form, and names an omission once', () => {
    const given = (marks: number, outOf: number, criticalOmissions: readonly string[] = []) =>
      markFromForm(form, { marks, outOf, criticalOmissions })
    expect(given(1, 1)).toHaveProblem('MARK.OUT_OF_RANGE')
    expect(given(90, 100, ['necessity', 'necessity'])).toHaveProblem('MARK.CRITERION_TWICE')
    expect(give({ componentId: form.id, marks: 1, outOf: 1, criteria: [] })).toHaveProblem('MARK.OTHER_COMPONENT')
    const omission = { id: 'necessity', marks: 0, outOf: 0, met: true, critical: false }
    const omitted = standing(give({ componentId: form.id, marks: 90, outOf: 100, criteria: [omission] }))
    expect(omitted && componentResult(form, omitted).holds).toBe('notMet')
  })
})

describe('an assessment asks for something that somebody can give', () => {
  const common = { id: 'a', title: 'Part' }
  const attendance = { kind: 'attendance', ...common, sessions: 4 }
  const portfolio = { kind: 'portfolio', ...common, pieces: 5 }
  const exam = {
    kind: 'writtenExam',
    ...common,
    blueprint: [{ outcomeId: 'law', items: 20 }],
    minutes: 30,
    credit: 'allOrNothing',
  }
  const strict = {
    ...scenarios,
    scenarios: scenarios.scenarios.map((scenario) => ({
      ...scenario,
      criteria: scenario.criteria.map((each) => ({ ...each, metFrom: 9 })),
    })),
  }
  test.each([
    [{ ...attendance, pass: [{ kind: 'met', atLeast: 1 }] }, 'ASSESSMENT.UNREACHABLE'],
    [{ ...portfolio, pass: [{ kind: 'marks', atLeast: 6 }] }, 'ASSESSMENT.UNREACHABLE'],
    [{ ...checklist, pass: [{ kind: 'eachGroup', atLeastPercent: 10 }] }, 'ASSESSMENT.UNREACHABLE'],
    [strict, 'ASSESSMENT.UNREACHABLE'],
    [{ ...exam, pass: [{ kind: 'everyCritical' }] }, 'ASSESSMENT.ASKS_FOR_NOTHING'],
    [{ ...exam, pass: [{ kind: 'percent', atLeast: 0 }] }, 'ASSESSMENT.ASKS_FOR_NOTHING'],
    [{ ...attendance, pass: [{ kind: 'marks', atLeast: 4 }] }, undefined],
    [{ ...exam, pass: [{ kind: 'marks', atLeast: 20 }] }, undefined],
    [{ ...form, pass: [{ kind: 'everyCritical' }] }, undefined],
  ])('%#', (component, code) => {
    const assessment = { version: '1', components: [component], decide: [{ kind: 'allComponents' }], counts: 'best' }
    expect(assessmentSchema.safeParse(assessment).error?.issues[0]?.message).toBe(code)
  })
})

describe('a result', () => {
  const good = markChecklist(
    checklist,
    checklist.criteria.map(({ id }) => ({ criterionId: id, marks: id === 'airway' ? 0 : 1 })),
  )
  const marks = good.ok ? [good.value] : []
  const rules = [
    { kind: 'nComponents', atLeast: 2, including: [checklist.id] },
    { kind: 'compensated', mostShort: 1, floorPercent: 40 },
    {
      kind: 'weighted',
      weights: [{ componentId: checklist.id, weight: 1 }],
      atLeastPercent: 90,
      dropLowest: 0,
      rounding: 'none',
    },
  ]
  const ruled = { ...course, assessment: assessmentSchema.parse({ ...course.assessment, decide: rules }) }

  test('names what was critical and says which rule was not met', () => {
    const { lines } = describeResult(assessmentResult(ruled, marks), ruled)
    expect(lines[0]).toBe(
      'Practical techniques: not passed. 3 of 4 critical criteria met, all needed. Not met: Keeps airway and breathing free at all times. 7 of 8 criteria met, at least 6 needed.',
    )
    expect(lines.slice(4)).toEqual([
      '0 of 4 parts passed, at least 2 needed. Among them must be: Practical techniques.',
      '1 parts fell short, at most 1 may, none with under 40% of its marks.',
      'The weighted share of the marks is 87.50%, at least 90% needed.',
    ])
    const { lines: unknown } = describeResult(assessmentResult(ruled, []), ruled)
    expect(unknown.at(-1)).toBe('The weighted share of the marks is not known yet, at least 90% needed.')
    const any = { ...ruled.assessment, decide: [{ kind: 'nComponents' as const, atLeast: 1, including: [] }] }
    expect(describeResult(assessmentResult({ ...course, assessment: any }, []), course).lines.at(-1)).toBe(
      '0 of 4 parts passed, at least 1 needed.',
    )
  })
  test('names scenarios and their criteria, and has Welsh', () => {
    const given = scenarios.scenarios.flatMap(({ id, criteria }) =>
      criteria.map((each) => ({
        scenarioId: id,
        criterionId: each.id,
        levelId: trainingPartIdSchema.parse(id === 'with-a-child' ? 'not-seen' : 'strong'),
      })),
    )
    const told = markScenarios(scenarios, given)
    const result = assessmentResult(course, told.ok ? [told.value] : [])
    const [, , , line] = describeResult(result, course).lines
    expect(line).toContain('Not met: Keeps the child safe and in sight of his mother.')
    expect(line).toContain('Below that: A mother becomes distressed')
    expect(describeResult(result, course, 'cy').lines[3]).toMatch(/^Scenarios: heb basio\./)
    const strange = result.components.map((each) => ({
      ...each,
      conditions: each.conditions.map((one) => ({ ...one, short: one.short.length === 0 ? [] : ['gone'] })),
    }))
    expect(describeResult({ ...result, components: strange }, course).lines[3]).toContain('Not met: gone.')
  })
  test('nothing critical is no share of nothing', () => {
    const mark = { componentId: form.id, marks: 90, outOf: 100, criteria: [] }
    expect(describeResult(assessmentResult(course, [mark]), course).lines[2]).toBe(
      'Use-of-force report: passed. Nothing critical went wrong. 90 of 100 marks, at least 80% needed.',
    )
  })
  test('on record whose shown marks were changed is not as recorded', () => {
    const recorded = assessmentResult(course, marks)
    const changed = recorded.components.map((each) => (each.marks === undefined ? each : { ...each, marks: 8 }))
    expect(recomputeResult(course, { ...recorded, components: changed })).toHaveProblem('RESULT.NOT_AS_RECORDED')
  })
  test('of marks that are no whole numbers is not known, and throws nothing', () => {
    for (const wrong of [7.99, Number.NaN, Number.POSITIVE_INFINITY]) {
      const result = assessmentResult(ruled, [{ componentId: checklist.id, marks: wrong, outOf: 8, criteria: [] }])
      expect(result.outcome).toBe('notKnown')
    }
  })
})
