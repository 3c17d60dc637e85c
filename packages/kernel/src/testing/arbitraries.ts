import fc from 'fast-check'
import { type CivilDate, civilDate } from '../civil-date.ts'
import { type Instant, instant } from '../instant.ts'

/** Any civil date of the years given, 2012 to 2035 unless told. @public */
export function arbitraryCivilDate(from = '2012-01-01', to = '2035-12-31'): fc.Arbitrary<CivilDate> {
  return fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((date) => civilDate(date.toISOString().slice(0, 10)))
}

/** Any instant of the years 2012 to 2035, to the millisecond. @public */
export function arbitraryInstant(from = '2012-01-01', to = '2035-12-31'): fc.Arbitrary<Instant> {
  return fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((date) => instant(date.toISOString()))
}
