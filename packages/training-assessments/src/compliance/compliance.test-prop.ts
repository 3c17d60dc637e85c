import { addDays, addMonths } from '@casework/calendar'
import { actorId } from '@casework/kernel'
import { arbitraryCivilDate } from '@casework/kernel/testing'
import { complianceAt, faceBehindTheCase, defaultTrainingPolicy as policy } from '@casework/training-assessments'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a completion holds from its day to the day before it is due again, month ends and leap years too', () => {
  const person = { personId: actorId('officer-1'), unit: 'north', roles: ['visasAndImmigration'], functions: [] }
  fc.assert(
    fc.property(
      arbitraryCivilDate('2020-01-01', '2030-01-01'),
      fc.integer({ min: 1, max: 36 }),
      fc.integer({ min: -40, max: 1200 }),
      (completedOn, months, later) => {
        const asAt = addDays(completedOn, later)
        const course = { ...faceBehindTheCase, refreshAfterMonths: months }
        const { activeFrom: _from, ...always } = course
        const records = {
          staff: [person],
          catalogue: [{ ...always, activeFrom: completedOn }],
          completions: [{ personId: person.personId, courseId: course.id, completedOn }],
          exemptions: [],
        }
        const [row] = complianceAt(records, asAt, policy)
        const holds = completedOn <= asAt && asAt < addMonths(completedOn, months)
        if (asAt < completedOn) expect(row).toBeUndefined()
        else expect((row?.current ?? 0) + (row?.lapsingSoon ?? 0)).toBe(holds ? 1 : 0)
      },
    ),
  )
})
