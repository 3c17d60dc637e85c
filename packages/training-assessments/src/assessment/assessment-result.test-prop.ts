import { frozen } from '@casework/kernel/testing'
import {
  type AssessedCourse,
  assessmentResult,
  type ComponentMark,
  componentResult,
  componentSchema,
  courseSchema,
  escortOfficersCourse,
} from '@casework/training-assessments'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const course = escortOfficersCourse([])
const ids = course.assessment.components.map(({ id }) => id)
const arbitraryMark = (componentId: (typeof ids)[number]) =>
  fc
    .tuple(
      fc.nat(1000),
      fc.nat(1000),
      fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.constantFrom('x', 'y')), { maxLength: 6 }),
    )
    .map(
      ([one, other, criteria]): ComponentMark => ({
        componentId,
        marks: Math.min(one, other),
        outOf: Math.max(one, other),
        criteria: criteria.map(([met, critical, group], place) => ({
          id: `c${place}`,
          group,
          marks: met ? 1 : 0,
          outOf: 1,
          met,
          critical,
        })),
      }),
    )
const arbitraryMarks = fc.subarray(ids).chain((chosen) => fc.tuple(...chosen.map(arbitraryMark)))

test('a share passes exactly when its fraction does, however large the numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.nat(1_000_000),
      fc.integer({ min: 0, max: 100 }),
      (outOf, raw, atLeast) => {
        const marks = raw % (outOf + 1)
        const component = componentSchema.parse({
          kind: 'reportForm',
          id: 'a',
          title: 'A',
          pass: [{ kind: 'percent', atLeast }],
        })
        const { holds } = componentResult(component, { componentId: component.id, marks, outOf, criteria: [] })
        expect(holds === 'met').toBe(BigInt(marks) * 100n >= BigInt(atLeast) * BigInt(outOf))
      },
    ),
  )
})

test('the order of marks changes nothing, and nothing given is changed', () => {
  fc.assert(
    fc.property(arbitraryMarks, (marks) => {
      const result = assessmentResult(course, frozen([...marks]))
      const reversed = assessmentResult(course, [...marks].reverse())
      expect(reversed.outcome).toBe(result.outcome)
      expect(reversed.components).toEqual(result.components)
    }),
  )
})

test('where all parts are needed, a pass is a pass of each and a failure one of any', () => {
  fc.assert(
    fc.property(arbitraryMarks, (marks) => {
      const { outcome, components } = assessmentResult(course, marks)
      const states = components.map(({ holds }) => holds)
      expect(outcome === 'passed').toBe(states.every((each) => each === 'met'))
      expect(outcome === 'failed').toBe(states.includes('notMet'))
    }),
  )
})

test('more marks for a part never turn a pass into a failure, by any rule', () => {
  const components = ['a', 'b', 'c'].map((id) => ({
    kind: 'reportForm',
    id,
    title: id,
    pass: [
      { kind: 'percent', atLeast: 60 },
      { kind: 'marks', atLeast: 30 },
    ],
  }))
  const weights = [1, 2, 3].map((weight, place) => ({ componentId: ['a', 'b', 'c'][place], weight }))
  const weighted = fc.record({
    kind: fc.constant('weighted'),
    weights: fc.constant(weights),
    atLeastPercent: fc.nat(100),
    dropLowest: fc.nat(2),
    rounding: fc.constantFrom('none', 'halfUp', 'down'),
  })
  const rule = fc.oneof(
    fc.constant({ kind: 'allComponents' }),
    fc.constant({ kind: 'nComponents', atLeast: 2, including: ['a'] }),
    fc.record({ kind: fc.constant('compensated'), mostShort: fc.nat(3), floorPercent: fc.nat(100) }),
  )
  // Dropping the lowest is left out of weights: a part that rises may change which one is dropped, and with it whose weight counts.
  const steady = weighted.map((each) => ({ ...each, dropLowest: 0 }))
  fc.assert(
    fc.property(
      fc.oneof(rule, steady),
      fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)),
      fc.nat(2),
      fc.nat(50),
      (decide, marks, which, more) => {
        const judged = courseSchema.parse({
          ...course,
          assessment: { version: '1', counts: 'best', components, decide: [decide] },
        }) as AssessedCourse
        const outcome = (given: readonly number[]) =>
          assessmentResult(
            judged,
            given.map((got, place) => ({
              componentId: judged.assessment.components[place]?.id as ComponentMark['componentId'],
              marks: got,
              outOf: 50,
              criteria: [],
            })),
          ).outcome
        const raised = marks.map((got, place) => (place === which ? Math.min(50, got + more) : got))
        if (outcome(marks) === 'passed') expect(outcome(raised)).toBe('passed')
      },
    ),
  )
})
