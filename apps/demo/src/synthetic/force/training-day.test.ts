import { interruptedSeriesPolicy } from '@casework/figures'
import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'
import { inventedMonths, inventedTrainingDay } from './training-day.ts'

const starts = [2026, 2027, 2028].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) =>
    ['01', '15', '28'].map((day) => civilDate(`${year}-${String(month + 1).padStart(2, '0')}-${day}`)),
  ).flat(),
)

test('whenever the demo starts there are enough whole months before and after the training to compare', () => {
  const { leastBefore, leastAfter } = interruptedSeriesPolicy.settings
  for (const today of starts) {
    const [months, day] = [inventedMonths(today), inventedTrainingDay(today)]
    const before = months.filter(({ from }) => from < day).length
    // The first month may have no report on its first days, and then is not a whole one to the figures.
    expect(before - 1, today).toBeGreaterThanOrEqual(leastBefore)
    expect(months.length - before, today).toBeGreaterThanOrEqual(leastAfter)
    expect(months.map(({ from }) => from)).toContain(day)
  }
})
