import type {} from '@casework/kernel/testing'
import { type AssessedCourse, courseSchema } from '@casework/training-assessments'
import { achievementOf } from '@casework/training-open-badges'
import { describe, expect, test } from 'vitest'
import { anAchievement, escorts, face, facing, given } from '../../test-support/badges.ts'

const input = { id: 'https://training.example/face', description: 'Sees the person.' }

describe('an achievement says what its course asks for', () => {
  test('with the pass mark in words and in numbers', () => {
    const { criteria, resultDescription, humanCode, version } = facing()
    expect([humanCode, version]).toEqual([face.id, face.version])
    expect(criteria.narrative).toContain('at least 80% of the marks')
    expect(resultDescription).toEqual([
      { id: 'urn:example:face#outcome', type: ['ResultDescription'], name: 'Outcome', resultType: 'Status' },
      {
        id: `urn:example:face#part-${face.assessment.components[0]?.id}`,
        type: ['ResultDescription'],
        name: face.assessment.components[0]?.title,
        resultType: 'Percent',
        requiredValue: '80',
        valueMin: '0',
        valueMax: '100',
      },
    ])
  })

  test('a part without a pass mark in numbers is told in words alone', () => {
    const { criteria, resultDescription } = anAchievement()
    expect(criteria.narrative).toContain('Practical techniques: every critical criterion met; at least 6 criteria met')
    expect(criteria.narrative).toContain(
      'Scenarios: every critical criterion met; at least 60% of the marks in each group',
    )
    expect(criteria.narrative).toContain('Every part is passed')
    expect(resultDescription.map(({ id }) => id.split('#')[1])).toEqual(['outcome', 'part-written', 'part-report-form'])
  })

  test('a pass mark in marks is a raw score, the highest where there are several', () => {
    const described = anAchievement({}, withRule({ kind: 'allComponents' }, [marks(20), marks(23)]))
    expect(described.resultDescription.at(-1)).toMatchObject({ resultType: 'RawScore', requiredValue: '23' })
    expect(described.criteria.narrative).toContain('at least 20 marks; at least 23 marks')
  })
})

const marks = (atLeast: number) => ({ kind: 'marks', atLeast })
function withRule(rule: object, pass: readonly object[] = [marks(20)]): AssessedCourse {
  const form = { kind: 'reportForm', id: 'form', title: 'Form', pass }
  const other = { kind: 'reportForm', id: 'other', title: 'Other', pass: [marks(1)] }
  const assessment = { version: '1', counts: 'latest', decide: [rule], components: [other, form] }
  return courseSchema.parse({ ...escorts, assessment }) as AssessedCourse
}

test('each rule that makes the result is told in words', () => {
  const weights = [{ componentId: 'form', weight: 2 }]
  const weighted = { kind: 'weighted', weights, atLeastPercent: 70, rounding: 'none', dropLowest: 0 }
  const two = [...weights, { componentId: 'other', weight: 1 }]
  const told = (rule: object) => anAchievement({}, withRule(rule)).criteria.narrative.split('\n').at(-1)
  expect(told({ kind: 'nComponents', atLeast: 1, including: [] })).toBe('- At least 1 parts are passed')
  expect(told({ kind: 'nComponents', atLeast: 2, including: ['form'] })).toBe(
    '- At least 2 parts are passed, among them Form',
  )
  expect(told({ kind: 'compensated', mostShort: 1, floorPercent: 40 })).toBe(
    '- At most 1 parts fall short, none under 40%',
  )
  expect(told(weighted)).toBe('- At least 70% together, not rounded, weighted Form 2')
  expect(told({ ...weighted, weights: two, dropLowest: 1, rounding: 'halfUp' })).toBe(
    '- At least 70% together, rounded to the nearest per cent, weighted Form 2, Other 1, the lowest 1 left out',
  )
})

describe('what a caller says of an achievement', () => {
  test('is taken over: page and standards, and no name but that of the course', () => {
    const alignment = { targetName: 'Uses words first', targetUrl: 'https://standards.example/EX1', targetCode: 'EX1' }
    const made = anAchievement({ criteriaPage: 'https://training.example/c', alignments: [alignment] })
    expect(made).toMatchObject({ name: escorts.title, criteria: { id: 'https://training.example/c' } })
    expect(made.alignment).toEqual([{ type: ['Alignment'], ...alignment }])
  })

  test('is a certification only for a function that the course certifies for', () => {
    expect(anAchievement({ certifiedFunction: 'escort' })).toMatchObject({
      achievementType: 'Certification',
      specialization: 'escort',
    })
    expect(achievementOf(face, { ...input, certifiedFunction: 'escort' })).toHaveProblem('BADGE.FUNCTION_NOT_CERTIFIED')
    expect(given(achievementOf(face, input)).achievementType).toBe('Course')
  })

  test.each([
    ['javascript:alert(1)', 'INPUT.NOT_IN_FORMAT'],
    ['http://training.example/face', 'INPUT.NOT_IN_FORMAT'],
    ['https://someone@training.example/', 'INPUT.NOT_IN_FORMAT'],
    ['https://training.example/face#part', 'INPUT.NOT_IN_FORMAT'],
    ['https://training.example/ face', 'INPUT.NOT_IN_FORMAT'],
    [`https://training.example/${'a'.repeat(3000)}`, 'INPUT.TOO_LARGE'],
    ['', 'INPUT.NOT_IN_FORMAT'],
  ])('is refused where the name is %s', (id, code) => {
    expect(achievementOf(face, { ...input, id })).toHaveProblem(code)
  })

  test('is refused where it hides characters or holds what nobody asked for', () => {
    expect(achievementOf(face, { ...input, description: 'a\u202eb' })).toHaveProblem('TEXT.DIRECTION_CONTROL')
    for (const more of [{ image: 'x' }, { name: 'Escort' }])
      expect(achievementOf(face, { ...input, ...more })).toHaveProblem('INPUT.KEY_NOT_RECOGNISED')
  })
})
