import { ukCalendar } from '@casework/calendar'
import { civilDate, instant } from '@casework/kernel'
import {
  applyReportEvent,
  completeLearning,
  countAllIncidents,
  countIncidents,
  defaultForcePolicy,
  type IncidentRow,
  identifyLearning,
  identifyLearningInputSchema,
  incidentReport,
  parseReportAnswers,
  partIdSchema,
  type ReportEvent,
  recordLanding,
  replayReport,
  reportDue,
  saveAnswers,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { anIncidentRow, aReport, asOfficer, completeAnswers } from '@casework/use-of-force-reports/testing'
import { z } from 'zod'

const now = instant('2026-11-22T09:30:00Z')

function report(what: string, figure: number, unit: string, atMost?: number): void {
  const goal = atMost === undefined ? null : `at most ${atMost}`
  const met = atMost === undefined ? null : figure <= atMost
  console.log(JSON.stringify({ what, figure: Number(figure.toPrecision(4)), unit, goal, met }))
}

/** Median time of one call over several rounds, in milliseconds. */
function timeEach(count: number, run: (index: number) => unknown): number {
  let kept: unknown
  const rounds = Array.from({ length: 7 }, () => {
    const start = performance.now()
    for (let index = 0; index < count; index += 1) kept = run(index)
    return (performance.now() - start) / count
  })
  if (kept === undefined) throw new Error('nothing was run')
  return rounds.slice(2).sort((one, other) => one - other)[2] ?? Number.NaN
}

function validation(): void {
  const long = 'She sat down, and we waited with her until the nurse came. '.repeat(20)
  const answers = completeAnswers({ leadUp: long, forceNarrative: long, whyNecessary: long })
  const byHand = z.record(
    z.string(),
    z.union([z.string().max(10_000), z.number(), z.array(z.unknown()), z.object({ notKnown: z.string() })]),
  )
  const ours = timeEach(500, () => parseReportAnswers(answers, { mode: 'complete', now }))
  const peer = timeEach(500, () => byHand.safeParse(answers))
  report('complete validation of a whole report', ours * 1000, 'µs', 300)
  report('the same as a zod record that knows no question', ours / peer, 'times')
  report('questions of the form', incidentReport.sections.flatMap(({ questions }) => questions).length, 'questions')
}

/** A history of 200 events: begun, written word by word, landed, and learning recorded and done. */
function history(): readonly ReportEvent[] {
  const writer = asOfficer('supervisingOfficer')
  const coordinator = asOfficer('reviewCoordinator')
  const answers = Object.entries(completeAnswers())
  const events: ReportEvent[] = []
  let held: UseOfForceReport = aReport()
  const keep = (
    change:
      | {
          readonly ok: true
          readonly value: { readonly record: UseOfForceReport; readonly events: readonly ReportEvent[] }
        }
      | { readonly ok: false },
  ) => {
    if (!change.ok) throw new Error('refused')
    held = change.value.record
    events.push(...change.value.events)
  }
  for (const index of answers.keys())
    keep(saveAnswers(held, { answers: Object.fromEntries(answers.slice(0, index + 1)) }, writer))
  keep(
    recordLanding(
      held,
      { at: now, place: 'Stansted', country: 'GB', zone: 'Europe/London' },
      { ...writer, policy: defaultForcePolicy },
    ),
  )
  held = { ...held, stage: 'closed' } as UseOfForceReport
  for (let number = 0; events.length < 198; number += 1) {
    const learningId = partIdSchema.parse(`learning-${number}`)
    keep(
      identifyLearning(
        held,
        identifyLearningInputSchema.parse({
          learningId,
          what: 'Charge cameras.',
          owner: 'manager-1',
          dueOn: '2027-01-31',
        }),
        coordinator,
      ),
    )
    keep(completeLearning(held, { learningId, evidence: 'Log.' }, coordinator))
  }
  return events.slice(0, 199)
}

function replaying(): void {
  const events = history()
  const begun = {
    type: 'ReportBegun',
    version: 1,
    data: {
      reportId: 'report-1',
      questionSet: { id: 'useOfForceReport', version: '1' },
      customerId: 'person-1',
      providerId: 'provider-1',
    },
    metadata: { at: now, by: asOfficer('supervisingOfficer').actor },
  } as unknown as ReportEvent
  const all = [begun, ...events]
  const text = JSON.stringify(all)
  const ours = timeEach(200, () => replayReport(all))
  report(`replay of a report of ${all.length} events`, ours, 'ms', 1)
  report('the same to reading its JSON', ours / timeEach(200, () => JSON.parse(text)), 'times')
  if (applyReportEvent.length !== 2) throw new Error('not the fold')
}

function statuses(): void {
  const reports = Array.from({ length: 100_000 }, (_, index) =>
    index % 2 === 0
      ? ({
          ...template,
          clock: {
            version: 1,
            terms: { kind: 'internal', unit: 'hours', length: 24, warnWithin: 4 },
            start: moment(index),
            happenings: [],
          },
        } as unknown as UseOfForceReport)
      : ({ ...template, answers: { setting: 'removalCentre', endedAt: moment(index) } } as UseOfForceReport),
  )
  const start = performance.now()
  const late = reports.filter(
    (each) => reportDue(each, now, ukCalendar, defaultForcePolicy).status === 'breached',
  ).length
  const took = (performance.now() - start) / 1000
  const again = performance.now()
  const byHand = reports.filter((_, index) => Date.parse(moment(index)) + 86_400_000 <= Date.parse(now)).length
  report('statuses of 100,000 open reports with deadlines', took, 's', 1)
  report('the same to adding 24 hours by hand', (took * 1000) / (performance.now() - again), 'times')
  if (late !== byHand) throw new Error('the statuses are wrong')
}

const template = aReport()
const moment = (index: number) =>
  instant(new Date(Date.parse(now) - (index % 5000) * 60_000).toISOString().replace('.000Z', 'Z'))

function figures(): void {
  const places = ['place-1', 'place-2', 'place-3', 'place-4']
  const kinds: readonly IncidentRow[] = Array.from({ length: 2000 }, (_, index) =>
    anIncidentRow({
      reportId: `report-${index}`,
      on: `2026-${String((index % 12) + 1).padStart(2, '0')}-05`,
      providerId: `provider-${index % 3}`,
      placeId: places[index % 4],
      techniques: index % 5 === 0 ? ['wristHold', 'underhook'] : ['wristHold'],
      measures: { prone: index % 50 === 0 ? 'yes' : 'no', planned: index % 4 === 0 ? 'yes' : 'no' },
    }),
  )
  const rows = Array.from({ length: 1_000_000 }, (_, index) => kinds[index % kinds.length] as IncidentRow)
  const year = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31') }
  const start = performance.now()
  const all = countAllIncidents(rows, year)
  const providers = countIncidents(rows, year, 'provider')
  const took = (performance.now() - start) / 1000
  const again = performance.now()
  const grouped = Map.groupBy(rows, ({ providerId }) => providerId)
  const measured = [...grouped.values()].map((group) => group.filter(({ measures }) => measures.prone === 'yes').length)
  report('statistics over 1,000,000 reports: all, and by provider, 19 measures each', took, 's', 3)
  report(
    'the same to grouping by provider and counting one measure',
    (took * 1000) / (performance.now() - again),
    'times',
  )
  if (all.incidents.value !== rows.length || measured.length !== providers.length)
    throw new Error('the figures are wrong')
}

validation()
replaying()
statuses()
figures()
