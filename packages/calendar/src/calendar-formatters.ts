import { type Formatters, type Language, parseCivilDate, parseInstant } from '@casework/kernel'
import { formatCivilDate } from './format-civil-date.ts'
import { formatInstant } from './format-time.ts'
import { deadlineWords } from './internal/deadline-words.ts'

/**
 * Turns the dates, instants and units that problems name into words, for `describeProblem` and `toErrorSummary` of the kernel.
 *
 * @remarks
 * `date` writes "4 June 2017", `instant` "4 June 2017 at 5:30pm" in London, `clockUnit` and `clockUnits` "working day" and "working days".
 * What is none of these is shown as it is. Welsh is unreviewed.
 *
 * @example
 * const late = { code: 'CLOCK.TOO_LATE_TO_EXTEND', params: { dueOn: '2017-06-04' } }
 * describeProblem(late, calendarProblems, 'en', calendarFormatters).text
 * //=> 'The clock was due by 4 June 2017 and can no longer be extended'
 * @public
 */
export const calendarFormatters = {
  date(value: string | number, language: Language): string {
    const date = parseCivilDate(String(value))
    return date.ok ? formatCivilDate(date.value, language) : String(value)
  },
  instant(value: string | number, language: Language): string {
    const instant = parseInstant(String(value))
    return instant.ok ? formatInstant(instant.value, language) : String(value)
  },
  clockUnit: (value: string | number, language: Language): string => unitWords(value, language)[0],
  clockUnits: (value: string | number, language: Language): string => unitWords(value, language)[1],
} as const satisfies Formatters

function unitWords(value: string | number, language: Language): readonly [one: string, many: string] {
  const { units } = deadlineWords[language]
  return Object.hasOwn(units, value) ? units[value as keyof typeof units] : [String(value), String(value)]
}
