import { civilDate, civilDateSchema, compareCivilDates, parseCivilDate } from '@casework/kernel'
import { expect, test } from 'vitest'

test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(parseCivilDate(text)).toEqual({ ok: true, value: text })
  expect(civilDateSchema.safeParse(text).success).toBe(true)
})

test.each(['2026-02-31', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01', '2026-1-1', ''])(
  '“%s” is not a day',
  (text) => {
    expect(parseCivilDate(text)).toHaveProblem('CIVIL_DATE.NOT_A_DATE')
  },
)

test('a programmer who writes down a day that does not exist is told at once', () => {
  expect(civilDate('2026-11-22')).toBe('2026-11-22')
  expect(() => civilDate('2026-02-31')).toThrow('CIVIL_DATE.NOT_A_DATE')
})

test('days sort earliest first', () => {
  const [early, late] = [civilDate('2025-12-31'), civilDate('2026-01-01')]
  expect([compareCivilDates(early, late), compareCivilDates(late, early), compareCivilDates(late, late)]).toEqual([
    -1, 1, 0,
  ])
})
