import {
  type AssessedCourse,
  assessmentResult,
  assessmentSchema,
  type ComponentMark,
  describeResult,
  escortOfficersCourse,
  type OverallRule,
  recomputeResult,
} from '@casework/training-assessments'
import { describe, expect, test } from 'vitest'

const part = (id: string, pass: readonly object[] = [{ kind: 'percent', atLeast: 50 }]) => ({
  kind: 'reportForm',
  id,
  title: `Part ${id}`,
  pass,
})
function aCourse(decide: readonly object[], components = [part('a'), part('b'), part('c')]): AssessedCourse {
  const assessment = { version: '1', counts: 'latest', components, decide }
  return { ...escortOfficersCourse([]), assessment } as unknown as AssessedCourse
}
const mark = (componentId: string, marks: number, outOf = 100, criteria: readonly object[] = []) =>
  ({ componentId, marks, outOf, criteria }) as unknown as ComponentMark
const outcome = (decide: readonly object[], ...marks: readonly ComponentMark[]) =>
  assessmentResult(aCourse(decide), marks).outcome

describe('all parts', () => {
  const rule = [{ kind: 'allComponents' }]
  test('every part is needed', () => {
    expect(outcome(rule, mark('a', 50), mark('b', 50), mark('c', 50))).toBe('passed')
    expect(outcome(rule, mark('a', 100), mark('b', 100), mark('c', 49))).toBe('failed')
  })
  test('a part without a mark leaves the result not known, unless another has failed', () => {
    expect(outcome(rule, mark('a', 50), mark('b', 50))).toBe('notKnown')
    expect(outcome(rule, mark('a', 49))).toBe('failed')
  })
  test('a mark of a part that the assessment does not have is left out', () => {
    const result = assessmentResult(aCourse(rule), [mark('z', 1)])
    expect(result.marks).toEqual([])
  })
})

describe('so many parts', () => {
  const rule = [{ kind: 'nComponents', atLeast: 2, including: ['a'] }]
  test('two of three with the one that must be among them', () => {
    expect(outcome(rule, mark('a', 50), mark('b', 50), mark('c', 0))).toBe('passed')
    expect(outcome(rule, mark('a', 0), mark('b', 50), mark('c', 50))).toBe('failed')
    expect(outcome(rule, mark('a', 50), mark('b', 0), mark('c', 0))).toBe('failed')
    expect(outcome(rule, mark('b', 50), mark('c', 50))).toBe('notKnown')
    expect(outcome(rule, mark('a', 50), mark('b', 0))).toBe('notKnown')
  })
})

describe('compensation', () => {
  const rule = [{ kind: 'compensated', mostShort: 1, floorPercent: 40 }]
  test('one part may fall short, not under the floor', () => {
    expect(outcome(rule, mark('a', 40), mark('b', 50), mark('c', 50))).toBe('passed')
    expect(outcome(rule, mark('a', 39), mark('b', 50), mark('c', 50))).toBe('failed')
    expect(outcome(rule, mark('a', 45), mark('b', 45), mark('c', 50))).toBe('failed')
    expect(outcome(rule, mark('a', 45), mark('b', 50))).toBe('notKnown')
  })
})

describe('weights', () => {
  const weighted = (over: Partial<Extract<OverallRule, { kind: 'weighted' }>> = {}) => [
    {
      kind: 'weighted',
      weights: [
        { componentId: 'a', weight: 1 },
        { componentId: 'b', weight: 1 },
        { componentId: 'c', weight: 1 },
      ],
      atLeastPercent: 80,
      dropLowest: 0,
      rounding: 'none',
      ...over,
    },
  ]
  const marks = (a: number, b: number, c: number) => [mark('a', a), mark('b', b), mark('c', c)]
  test('79.9% fails 80% where nothing is rounded, and 79.5% passes where halves go up', () => {
    expect(outcome(weighted(), mark('a', 799, 1000), mark('b', 799, 1000), mark('c', 799, 1000))).toBe('failed')
    expect(
      outcome(weighted({ rounding: 'halfUp' }), mark('a', 795, 1000), mark('b', 795, 1000), mark('c', 795, 1000)),
    ).toBe('passed')
    expect(
      outcome(weighted({ rounding: 'halfUp' }), mark('a', 794, 1000), mark('b', 794, 1000), mark('c', 794, 1000)),
    ).toBe('failed')
    expect(
      outcome(weighted({ rounding: 'down' }), mark('a', 799, 1000), mark('b', 800, 1000), mark('c', 800, 1000)),
    ).toBe('failed')
    expect(outcome(weighted({ rounding: 'down' }), ...marks(80, 80, 80))).toBe('passed')
  })
  test('thirds are added as fractions, so that nothing is lost', () => {
    expect(outcome(weighted(), mark('a', 2, 3), mark('b', 13, 15), mark('c', 13, 15))).toBe('passed')
  })
  test('the lowest part is left out', () => {
    expect(outcome(weighted({ dropLowest: 1 }), ...marks(0, 80, 80))).toBe('passed')
    expect(outcome(weighted(), ...marks(0, 100, 100))).toBe('failed')
  })
  test('a part without a mark leaves it not known', () => {
    expect(outcome(weighted(), mark('a', 100))).toBe('notKnown')
  })
  test('what there was is told in hundredths of a per cent', () => {
    const [rule] = assessmentResult(aCourse(weighted()), marks(79, 80, 80)).rules
    expect(rule?.got).toBe(7966)
  })
})

describe('the conditions of a part', () => {
  const criterion = (id: string, met: boolean, critical = false, group?: string) => ({
    id,
    marks: met ? 1 : 0,
    outOf: 1,
    met,
    critical,
    ...(group === undefined ? {} : { group }),
  })
  const holds = (pass: readonly object[], given: ComponentMark) =>
    assessmentResult(aCourse([{ kind: 'allComponents' }], [part('a', pass)]), [given]).components[0]?.conditions[0]
  const given = mark('a', 3, 4, [
    criterion('one', true, true, 'x'),
    criterion('two', true, false, 'x'),
    criterion('three', true, true, 'y'),
    criterion('four', false, true, 'y'),
    criterion('five', true),
  ])
  test('9 of 12 marks and so many criteria', () => {
    expect(holds([{ kind: 'marks', atLeast: 3 }], given)?.holds).toBe('met')
    expect(holds([{ kind: 'marks', atLeast: 4 }], given)?.holds).toBe('notMet')
    expect(holds([{ kind: 'met', atLeast: 4 }], given)?.holds).toBe('met')
    expect(holds([{ kind: 'met', atLeast: 5 }], given)?.holds).toBe('notMet')
  })
  test('one critical item missed fails, whatever the marks', () => {
    expect(holds([{ kind: 'everyCritical' }], given)).toMatchObject({ holds: 'notMet', got: 2, of: 3, short: ['four'] })
  })
  test('each scenario needs its own share', () => {
    expect(holds([{ kind: 'eachGroup', atLeastPercent: 50 }], given)?.holds).toBe('met')
    expect(holds([{ kind: 'eachGroup', atLeastPercent: 51 }], given)).toMatchObject({ holds: 'notMet', short: ['y'] })
    expect(holds([{ kind: 'eachGroup', atLeastPercent: 0 }], mark('a', 0, 0))?.holds).toBe('notMet')
  })
  test('no share of nothing is reached', () => {
    expect(holds([{ kind: 'percent', atLeast: 0 }], mark('a', 0, 0))?.holds).toBe('notMet')
  })
  test('a result is put in words, condition by condition', () => {
    const pass = [
      { kind: 'percent', atLeast: 80 },
      { kind: 'marks', atLeast: 1 },
      { kind: 'met', atLeast: 1 },
      { kind: 'everyCritical' },
      { kind: 'eachGroup', atLeastPercent: 10 },
    ]
    const course = aCourse([{ kind: 'allComponents' }], [part('a', pass), part('b')])
    const result = assessmentResult(course, [given])
    expect(describeResult(result, course)).toEqual({
      outcome: 'Not passed',
      lines: [
        'Part a: not passed. 3 of 4 marks, at least 80% needed. 3 of 4 marks, at least 1 needed. 4 of 5 criteria met, at least 1 needed. 2 of 3 critical criteria met, all needed. Not met: four. 2 of 2 sections with at least 10%, all needed.',
        'Part b: no mark yet.',
      ],
    })
    const { assessment: _none, ...bare } = course
    expect(describeResult(assessmentResult(course, [mark('b', 60)]), bare).lines[1]).toMatch(/^b: passed\./)
  })
})

describe('a result on record', () => {
  const course = aCourse([{ kind: 'allComponents' }])
  const result = assessmentResult(course, [mark('a', 50), mark('b', 50), mark('c', 50)])
  test('can be made again, also after a store wrote it', () => {
    expect(recomputeResult(course, JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, value: result })
  })
  test('is refused under another version, and where it says what its marks do not', () => {
    expect(recomputeResult({ ...course, version: '2' }, result)).toHaveProblem('RESULT.OTHER_VERSION')
    expect(recomputeResult(course, { ...result, outcome: 'failed' })).toHaveProblem('RESULT.NOT_AS_RECORDED')
  })
})

describe('an assessment that nobody could pass, or that contradicts itself, is refused', () => {
  const problems = (components: readonly object[], decide: readonly object[] = [{ kind: 'allComponents' }]) =>
    assessmentSchema
      .safeParse({ version: '1', counts: 'best', components, decide })
      .error?.issues.map(({ message }) => message)
  const escorts = escortOfficersCourse([]).assessment.components
  test('ids are used once', () => {
    expect(problems([part('a'), part('a')])).toEqual(['ASSESSMENT.ID_TWICE'])
    const [checklist] = escorts
    const twice =
      checklist?.kind === 'checklist' ? { ...checklist, criteria: [...checklist.criteria, ...checklist.criteria] } : {}
    expect(problems([twice])).toEqual(['ASSESSMENT.ID_TWICE'])
  })
  test('rules name parts that exist', () => {
    expect(problems([part('a')], [{ kind: 'nComponents', atLeast: 1, including: ['z'] }])).toEqual([
      'ASSESSMENT.UNKNOWN_COMPONENT',
    ])
  })
  test('conditions can be met', () => {
    const [checklist, , , scenarios] = escorts
    expect(problems([{ ...checklist, pass: [{ kind: 'met', atLeast: 99 }] }])).toEqual(['ASSESSMENT.UNREACHABLE'])
    expect(problems([{ ...scenarios, pass: [{ kind: 'marks', atLeast: 9999 }] }])).toEqual(['ASSESSMENT.UNREACHABLE'])
    expect(problems([part('a')], [{ kind: 'nComponents', atLeast: 2, including: [] }])).toEqual([
      'ASSESSMENT.UNREACHABLE',
    ])
    const weights = [{ componentId: 'a', weight: 1 }]
    const rule = { kind: 'weighted', weights, atLeastPercent: 1, dropLowest: 1, rounding: 'none' }
    expect(problems([part('a')], [rule])).toEqual(['ASSESSMENT.UNREACHABLE'])
  })
})
