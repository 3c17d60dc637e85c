import { dayNumberOf, weekdayIndex } from './day-number.ts'

const [nineteenYears, saturday] = [19, 5]

/** The day number of Easter Sunday in the Gregorian calendar: the Sunday after the church's full moon of spring. */
export function easterSunday(year: number): number {
  const goldenNumber = year % nineteenYears
  const century = Math.floor(year / 100)
  const leapDaysLeftOut = century - Math.floor(century / 4)
  const moonCorrection = Math.floor((8 * century + 13) / 25)
  const moon = (nineteenYears * goldenNumber + leapDaysLeftOut - moonCorrection + 15) % 30
  const late = moon === 29 || (moon === 28 && goldenNumber > 10) ? 1 : 0
  const fullMoon = dayNumberOf(year, 3, 21) + moon - late
  return fullMoon + 1 + ((saturday - weekdayIndex(fullMoon) + 7) % 7)
}
