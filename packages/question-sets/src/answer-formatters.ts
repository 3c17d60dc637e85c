import { calendarFormatters } from '@casework/calendar'
import type { Formatters, Language } from '@casework/kernel'

const rangeWords = {
  en: { between: 'to', atLeast: 'or more', atMost: 'or less' },
  cy: { between: 'i', atLeast: 'neu fwy', atMost: 'neu lai' },
} as const

/**
 * Words the dates, moments and ranges that problems with answers name, for `describeProblem` and `toErrorSummary` of the kernel.
 *
 * @remarks A range comes as `0..240`, `0..` or `..240`. Welsh is unreviewed.
 *
 * @example
 * const tooLong = { code: 'ANSWER.OUT_OF_RANGE', params: { range: '0..240' } }
 * describeProblem(tooLong, answerProblems, 'en', answerFormatters).text //=> 'Enter a number: 0 to 240'
 * @public
 */
export const answerFormatters = {
  ...calendarFormatters,
  range(value: string | number, language: Language): string {
    const [least = '', most = ''] = String(value).split('..')
    const { between, atLeast, atMost } = rangeWords[language]
    if (least === '') return `${most} ${atMost}`
    return most === '' ? `${least} ${atLeast}` : `${least} ${between} ${most}`
  },
} as const satisfies Formatters
