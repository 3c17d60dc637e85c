import {
  awaitsOutcome,
  canBeExcused,
  missedInARow,
  nextAppointment,
  nextReportingDay,
  openReportingCondition,
} from '@casework/cases'
import { aCase, anAppointment, aReportingCondition } from '@casework/cases/testing'
import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'

const day = (on: string, kind?: string) =>
  anAppointment({
    appointmentId: `on-${on}`,
    on,
    ...(kind === undefined
      ? {}
      : {
          outcome: {
            kind,
            on,
            ...(kind === 'attended' ? { results: ['noFurtherAction'] } : {}),
            ...(kind === 'excused' ? { reason: 'illness' } : {}),
          },
        }),
  })

test('the next day to report follows the recurrence of the condition in force', () => {
  const caseRecord = aCase({ reportingConditions: [aReportingCondition()] })
  expect(nextReportingDay(caseRecord, civilDate('2026-11-22'))).toBe('2026-11-30')
  expect(nextReportingDay(aCase(), civilDate('2026-11-22'))).toBeUndefined()
})

test('a condition that ended asks for nothing', () => {
  const ended = aReportingCondition({ ended: { on: '2026-11-01', reason: 'leaveGranted' } })
  expect(openReportingCondition(aCase({ reportingConditions: [ended] }))).toBeUndefined()
})

test('the next appointment is the earliest that is still to come', () => {
  const caseRecord = aCase({
    appointments: [day('2026-12-14'), day('2026-11-30'), day('2026-11-23', 'cancelledByUs'), day('2026-11-01')],
  })
  expect(nextAppointment(caseRecord, civilDate('2026-11-22'))?.on).toBe('2026-11-30')
  expect(nextAppointment(aCase(), civilDate('2026-11-22'))).toBeUndefined()
})

test('what came of an appointment can be recorded from its day on, once; a miss can be excused', () => {
  const asAt = civilDate('2026-11-22')
  expect([
    awaitsOutcome(day('2026-11-22'), asAt),
    awaitsOutcome(day('2026-11-23'), asAt),
    awaitsOutcome(day('2026-11-01', 'missed'), asAt),
  ]).toEqual([true, false, false])
  expect([
    canBeExcused(day('2026-11-01', 'missed')),
    canBeExcused(day('2026-11-01', 'attended')),
    canBeExcused(day('2026-11-23')),
  ]).toEqual([true, false, false])
})

test('two appointments on one day are in order of their time', () => {
  const early = anAppointment({ appointmentId: 'early', time: '09:00' })
  const caseRecord = aCase({ appointments: [anAppointment({ time: '14:00' }), early, early] })
  expect(nextAppointment(caseRecord, civilDate('2026-11-22'))?.appointmentId).toBe('early')
})

test('misses in a row are counted from the last report that was kept; excuses are passed over', () => {
  const missed = (...appointments: ReturnType<typeof day>[]) => missedInARow(aCase({ appointments }))
  expect(missed()).toBe(0)
  expect(missed(day('2026-10-01', 'missed'))).toBe(1)
  expect(
    missed(
      day('2026-10-01', 'missed'),
      day('2026-10-15', 'attended'),
      day('2026-10-29', 'missed'),
      day('2026-11-12', 'excused'),
      day('2026-11-19', 'missed'),
    ),
  ).toBe(2)
  expect(missed(day('2026-10-01', 'missed'), day('2026-10-15', 'attended'))).toBe(0)
})
