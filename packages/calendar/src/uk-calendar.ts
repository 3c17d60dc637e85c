import type { Calendar } from './calendar.ts'
import { statutoryCalendar } from './statutory-calendar.ts'

/**
 * The bank holidays of the United Kingdom as this release knows them: {@link statutoryCalendar} with nothing added.
 * @public
 */
export const ukCalendar: Calendar = /* @__PURE__ */ statutoryCalendar()
