import { monthsOf } from '@casework/calendar'
import { type CivilDate, civilDateSchema, parseInput } from '@casework/kernel'
import {
  aboutToLapse,
  capacityNeeded,
  complianceAt,
  complianceOverTime,
  trainingOverdue,
} from '@casework/training-assessments'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { staffName } from '../../../staff.ts'
import { daysAround } from '../../../synthetic/days-around.ts'
import { courseTitle, trainingPolicy as policy } from '../../../training/catalogue.ts'
import { complianceRecords } from '../../../training/compliance-records.ts'
import { complianceTable, overTimeTable } from '../../../training/training-tables.ts'
import { dateField, type Fields } from '../../form-fields.ts'
import { shownProblems } from '../../show-problems.ts'
import { sendCsv } from '../../use-of-force/figure-files.ts'
import { shownTable } from '../../use-of-force/shown-table.ts'

/** How many learners the invented classroom holds; a service gives its own. */
const placesPerRun = 12
const daysBack = 365

/** Where the workforce stands on a day: by unit and course, over the year, who is about to lapse, and the places needed. */
export function showCompliance(casework: Casework) {
  return async (request: Request, response: Response): Promise<void> => {
    const asked = dateField(request.query as Fields, 'on')
    const read = asked === undefined ? undefined : parseInput(civilDateSchema, asked)
    const asAt = (read?.ok ? read.value : casework.today()) as CivilDate
    const records = await complianceRecords(casework)
    const days = daysAround(asAt)
    const [first, last] = [days.iso(daysBack), days.iso(-policy.settings.lapsingSoonDays)] as [CivilDate, CivilDate]
    const lapses = aboutToLapse(records, asAt, last)
    const overdue = trainingOverdue(records, asAt)
    const period = { from: first, to: asAt }
    const quarterly = monthsOf(period).filter((_month, place) => place % 3 === 0)
    response.status(read?.ok === false ? 400 : 200).render('training/compliance', {
      title: 'Who is trained, and who is about to lapse',
      asAt,
      query: `on-day=${Number(asAt.slice(8))}&on-month=${Number(asAt.slice(5, 7))}&on-year=${asAt.slice(0, 4)}`,
      body: request.query,
      table: shownTable(complianceTable({ asAt, rows: complianceAt(records, asAt, policy) })),
      overTime: shownTable(
        overTimeTable(complianceOverTime(records, [...quarterly.map(({ from }) => from), asAt], policy), period),
      ),
      until: last,
      lapses: lapses.map(({ personId, unit, courseId, lastDay }) => ({
        name: staffName(personId),
        unit,
        course: courseTitle(courseId),
        lastDay,
      })),
      overdue: overdue.map(({ personId, unit, courseId }) => ({
        name: staffName(personId),
        unit,
        course: courseTitle(courseId),
      })),
      capacity: capacityNeeded([...overdue, ...lapses], placesPerRun).map((each) => ({
        ...each,
        course: courseTitle(each.courseId),
        month: { precision: 'month', value: each.month, estimated: false },
      })),
      placesPerRun,
      problems:
        read?.ok === false ? shownProblems(read.error.map((each) => ({ ...each, path: ['on-day'] }))) : undefined,
    })
  }
}

/** The same figures as CSV. */
export function downloadCompliance(casework: Casework) {
  return async (request: Request, response: Response): Promise<void> => {
    const read = parseInput(civilDateSchema, dateField(request.query as Fields, 'on') ?? casework.today())
    const asAt = (read.ok ? read.value : casework.today()) as CivilDate
    const rows = complianceAt(await complianceRecords(casework), asAt, policy)
    sendCsv(response, complianceTable({ asAt, rows }))
  }
}
