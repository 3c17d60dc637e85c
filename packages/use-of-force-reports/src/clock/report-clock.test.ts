import { ukCalendar } from '@casework/calendar'
import { instant } from '@casework/kernel'
import { lawfully } from '@casework/kernel/testing'
import {
  applyReportEvent,
  correctLanding,
  correctLandingInputSchema,
  defaultForcePolicy,
  hasArrived,
  recordLanding,
  recordLandingInputSchema,
  reportDue,
  sendToMonitor,
  startReportClock,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { aReport, asOfficer } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const policy = defaultForcePolicy
const overseas = (wanted: Readonly<Record<string, unknown>> = {}) =>
  aReport({ answers: { setting: 'overseasEscort' }, ...wanted })
const due = (report: UseOfForceReport, at: string) => reportDue(report, instant(at), ukCalendar, policy)
const land = (report: UseOfForceReport, wanted: object, now = '2026-11-30T00:00:00Z') =>
  lawfully(applyReportEvent, report, (record) =>
    recordLanding(
      record ?? report,
      recordLandingInputSchema.parse({
        at: '2026-11-22T06:30:00Z',
        place: 'Stansted',
        country: 'GB',
        zone: 'Europe/London',
        ...wanted,
      }),
      { ...asOfficer('supervisingOfficer'), now: instant(now), policy },
    ),
  )
const landed = (report: UseOfForceReport, wanted: object = {}) => {
  const done = land(report, wanted)
  if (!done.ok) throw new Error(done.error[0]?.code)
  return done.value.record
}

test('the clock of an escort overseas runs 24 hours from arrival back in the United Kingdom and warns in its last four', () => {
  const report = landed(overseas())
  expect(due(overseas(), '2026-11-22T06:30:00Z')).toEqual({ status: 'awaitingArrival', since: '2026-11-21T12:00:00Z' })
  expect(due(report, '2026-11-23T02:29:59Z')).toMatchObject({ status: 'running', dueAt: '2026-11-23T06:30:00Z' })
  expect(due(report, '2026-11-23T02:30:00Z')).toMatchObject({ status: 'warning' })
  expect(due(report, '2026-11-23T06:30:00Z')).toMatchObject({ status: 'breached', unexplained: true })
})

test('24 hours are 24 hours when the clocks change, and over midnight', () => {
  expect(due(landed(overseas(), { at: '2026-03-28T23:30:00Z' }), '2026-03-29T00:00:00Z')).toMatchObject({
    dueAt: '2026-03-29T23:30:00Z',
  })
  expect(due(landed(overseas(), { at: '2026-10-24T23:59:00Z' }), '2026-10-25T00:00:00Z')).toMatchObject({
    dueAt: '2026-10-25T23:59:00Z',
  })
})

test('a diversion abroad starts nothing', () => {
  const report = landed(overseas(), { place: 'Dublin', country: 'IE', zone: 'Europe/Dublin' })
  expect(hasArrived(report)).toBe(false)
  expect(due(report, '2026-11-23T00:00:00Z')).toMatchObject({ status: 'awaitingArrival' })
  expect(due(landed(report, { at: '2026-11-22T09:00:00Z' }), '2026-11-23T00:00:00Z')).toMatchObject({
    dueAt: '2026-11-23T09:00:00Z',
  })
})

test('an arrival is only replaced with a reason, and the earlier clock stays on record', () => {
  const report = landed(overseas())
  expect(land(report, { at: '2026-11-22T08:00:00Z' })).toHaveProblem('REPORT.ALREADY_ARRIVED')
  const corrected = landed(report, { at: '2026-11-22T08:00:00Z', correction: 'timeCorrected' })
  expect(corrected.earlierClocks.map(({ start }) => start)).toEqual(['2026-11-22T06:30:00Z'])
  expect(corrected.landings.length).toBe(2)
  expect(due(corrected, '2026-11-22T09:00:00Z')).toMatchObject({ dueAt: '2026-11-23T08:00:00Z' })
})

test('an arrival recorded in error is taken back, and its clock stays on record', () => {
  const undone = landed(landed(overseas()), {
    at: '2026-11-22T08:00:00Z',
    place: 'Paris',
    country: 'FR',
    zone: 'Europe/Paris',
    correction: 'recordedInError',
  })
  expect([hasArrived(undone), undone.clock, undone.earlierClocks.length]).toEqual([false, undefined, 1])
  expect(due(undone, '2026-11-22T09:00:00Z')).toMatchObject({ status: 'awaitingArrival' })
})

test('a landing replaces no clock without saying why, whatever started it, and starts none in the United Kingdom', () => {
  const clock = landed(overseas()).clock
  const home = aReport({ answers: { setting: 'removalCentre', endedAt: '2026-11-21T10:12:00Z' }, clock })
  expect(land(home, {})).toHaveProblem('REPORT.ALREADY_ARRIVED')
  expect(landed(home, { at: '2026-11-24T06:30:00Z', correction: 'timeCorrected' }).clock).toEqual(clock)
  expect(landed(aReport({ answers: { setting: 'removalCentre' } })).clock).toBeUndefined()
})

test('UK is no country, GB is', () => {
  const at = (country: string) =>
    recordLandingInputSchema.safeParse({
      at: '2026-11-22T06:30:00Z',
      place: 'Stansted',
      country,
      zone: 'Europe/London',
    }).success
  expect([at('UK'), at('XX'), at('gb'), at('GB'), at('IE')]).toEqual([false, false, false, true, true])
})

test('once a report was sent, the Home Office corrects its landing and whoever wrote it does not', () => {
  const sent = overseas({ stage: 'withMonitor', clock: landed(overseas()).clock, sentAt: '2026-11-23T08:00:00Z' })
  const input = correctLandingInputSchema.parse({
    at: '2026-11-22T09:00:00Z',
    place: 'Stansted',
    country: 'GB',
    zone: 'Europe/London',
    correction: 'timeCorrected',
  })
  const now = instant('2026-11-30T00:00:00Z')
  expect(land(sent, input)).toHaveProblem('REPORT.ALREADY_SENT')
  expect(correctLanding(sent, input, { ...asOfficer('supervisingOfficer'), now, policy })).toHaveProblem(
    'REPORT.ROLE_REQUIRED',
  )
  const corrected = correctLanding(sent, input, { ...asOfficer('contractMonitor'), now, policy })
  expect(corrected.ok && corrected.value.record.clock?.start).toBe('2026-11-22T09:00:00Z')
  expect(
    correctLanding(
      sent,
      { ...input, at: instant('2026-12-01T00:00:00Z') },
      { ...asOfficer('contractMonitor'), now, policy },
    ),
  ).toHaveProblem('REPORT.IN_FUTURE')
})

test('nobody has arrived in the future', () => {
  expect(land(overseas(), { at: '2026-11-22T06:30:01Z' }, '2026-11-22T06:30:00Z')).toHaveProblem('REPORT.IN_FUTURE')
})

test('sending to the monitor meets the clock, and a late report is sent all the same and wants its reason', () => {
  const clock = landed(overseas()).clock
  const sent = (now: string) => {
    const done = lawfully(applyReportEvent, overseas({ stage: 'endorsed', clock }), (record) =>
      sendToMonitor(record as UseOfForceReport, { ...asOfficer('providerManager'), now: instant(now) }),
    )
    if (!done.ok) throw new Error('refused')
    return done.value.record
  }
  expect(due(sent('2026-11-23T06:29:59Z'), '2026-12-01T00:00:00Z')).toMatchObject({ status: 'met', unexplained: false })
  const late = sent('2026-11-23T06:30:00Z')
  expect(due(late, '2026-12-01T00:00:00Z')).toMatchObject({ status: 'breached', unexplained: true })
  const explained = { ...late, lateness: { at: late.begun.at, by: late.begun.by, reason: 'oversight' as const } }
  expect(due(explained, '2026-12-01T00:00:00Z')).toMatchObject({ status: 'breached', unexplained: false })
})

test('a report that was sent before the escort landed is in time', () => {
  const report = landed(overseas({ stage: 'withMonitor', sentAt: '2026-11-22T05:00:00Z' }))
  expect(due(report, '2026-12-01T00:00:00Z')).toMatchObject({ status: 'met' })
})

test('in the United Kingdom the end of the incident counts before anybody starts a clock', () => {
  const report = aReport({ answers: { setting: 'removalCentre', endedAt: '2026-11-21T10:00:00Z' } })
  expect(due(report, '2026-11-21T12:00:00Z')).toMatchObject({ status: 'running', dueAt: '2026-11-22T10:00:00Z' })
  expect(
    due(
      aReport({ answers: { setting: 'removalCentre', endedAt: { notKnown: 'notRecorded' } } }),
      '2026-11-21T12:00:00Z',
    ),
  ).toMatchObject({ dueAt: '2026-11-22T12:00:00Z' })
  expect(due(aReport({ answers: { erased: true, on: '2026-11-22', basis: 'x' } }), '2026-11-21T12:00:00Z')).toEqual({
    status: 'notStarted',
  })
  expect(due(aReport({ stage: 'withdrawn' }), '2026-11-21T12:00:00Z')).toEqual({ status: 'withdrawn' })
})

test('the end of a shift starts the clock where the policy has it so, once, and never that of an escort overseas', () => {
  const context = { ...asOfficer('supervisingOfficer'), policy }
  const started = startReportClock(aReport(), { at: instant('2026-11-22T06:00:00Z') }, context)
  if (!started.ok) throw new Error('refused')
  expect(due(started.value.record, '2026-11-22T07:00:00Z')).toMatchObject({ dueAt: '2026-11-23T06:00:00Z' })
  expect(startReportClock(started.value.record, { at: instant('2026-11-22T06:00:00Z') }, context)).toHaveProblem(
    'REPORT.CLOCK_RUNS',
  )
  expect(startReportClock(aReport(), { at: instant('2026-11-23T06:00:00Z') }, context)).toHaveProblem(
    'REPORT.IN_FUTURE',
  )
  expect(startReportClock(overseas(), { at: instant('2026-11-22T06:00:00Z') }, context)).toHaveProblem(
    'REPORT.CLOCK_WAITS_FOR_ARRIVAL',
  )
})

test('a paused clock tells no deadline', () => {
  const { clock } = landed(overseas())
  const paused = {
    ...clock,
    happenings: [{ type: 'paused', at: '2026-11-22T07:00:00Z', by: 'officer-1', reason: 'flood' }],
  }
  expect(due(overseas({ clock: paused }), '2026-11-22T08:00:00Z')).toEqual({ status: 'notStarted' })
})
