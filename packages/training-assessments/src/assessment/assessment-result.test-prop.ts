import { frozen } from '@casework/kernel/testing'
import {
  assessmentResult,
  type ComponentMark,
  componentResult,
  componentSchema,
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
