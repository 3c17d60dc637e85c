import { type CivilDate, civilDate } from '@casework/kernel'
import { type Holiday, type Nation, nations } from './calendar.ts'
import { holidayNames } from './internal/holiday-names.ts'

/**
 * A bank holiday appointed for one year by royal proclamation, and the day it takes the place of, where it does.
 * @public
 */
export type Proclamation = {
  readonly date: CivilDate
  readonly nations: readonly Nation[]
  readonly holiday: Holiday
  readonly inPlaceOf?: CivilDate
}

/**
 * Every one-off proclamation of a bank holiday from 2012 on.
 *
 * @remarks
 * Banking and Financial Dealings Act 1971, section 1(2) and (3). The last is in Scotland only, proclaimed in February 2026.
 * @public
 */
export const proclamations: readonly Proclamation[] = [
  appointed('2012-06-04', { name: holidayNames.spring, substitute: true }, '2012-05-28'),
  appointed('2012-06-05', { name: holidayNames.diamondJubilee, substitute: false }),
  appointed('2020-05-08', { name: holidayNames.earlyMayVictory, substitute: false }, '2020-05-04'),
  appointed('2022-06-02', { name: holidayNames.spring, substitute: false }, '2022-05-30'),
  appointed('2022-06-03', { name: holidayNames.platinumJubilee, substitute: false }),
  appointed('2022-09-19', { name: holidayNames.stateFuneral, substitute: false }),
  appointed('2023-05-08', { name: holidayNames.coronation, substitute: false }),
  {
    date: civilDate('2026-06-15'),
    nations: ['scotland'],
    holiday: { name: holidayNames.worldCup, substitute: false },
  },
]

function appointed(date: string, holiday: Holiday, inPlaceOf?: string): Proclamation {
  const place = inPlaceOf === undefined ? {} : { inPlaceOf: civilDate(inPlaceOf) }
  return { date: civilDate(date), nations, holiday, ...place }
}
