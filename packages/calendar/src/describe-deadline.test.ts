import { type Clock, type ClockTerms, deadline, describeDeadline, startClock, ukCalendar } from '@casework/calendar'
import { type ActorId, andThen, civilDate, instant, type Language } from '@casework/kernel'
import { expect, test } from 'vitest'

const by = 'officer-1' as ActorId
const month: ClockTerms = {
  kind: 'internal',
  unit: 'calendarMonths',
  length: 1,
  area: 'englandAndWales',
  onDayOff: 'movesToNextWorkingDay',
}

function described(terms: ClockTerms, start: string, happenings: Clock['happenings'], language: Language = 'en') {
  const clock = startClock(terms, start.includes('T') ? instant(start) : civilDate(start))
  if (!clock.ok) throw new Error(clock.error[0]?.code)
  const due = deadline({ ...clock.value, happenings }, ukCalendar)
  if (!due.ok) throw new Error(due.error[0]?.code)
  return describeDeadline(due.value, language, (id) => (id === by ? 'Zofia Nowak' : id))
}

test('a deadline in months tells its span, extension, pause and move', () => {
  const happenings = [
    { type: 'extended', at: instant('2026-09-02T08:00:00Z'), by, length: 2, reason: 'complex' },
    { type: 'paused', at: instant('2026-09-10T08:00:00Z'), by, reason: 'clarification' },
    { type: 'resumed', at: instant('2026-09-12T08:00:00Z'), by },
  ] as const
  expect(described(month, '2026-08-26', happenings)).toEqual([
    'Started on Wednesday 26 August 2026',
    '1 calendar month from Wednesday 26 August 2026 to Saturday 26 September 2026',
    'Extended by 2 calendar months on 2 September 2026 at 9am by Zofia Nowak: complex',
    '2 calendar months from Saturday 26 September 2026 to Thursday 26 November 2026',
    'Paused from Thursday 10 September 2026, resumed Saturday 12 September 2026, by Zofia Nowak: clarification',
    'Saturday 28 November 2026: weekend',
    'Sunday 29 November 2026: weekend',
    'Moved from Saturday 28 November 2026 to the next working day, Monday 30 November 2026',
    'Due by the end of Monday 30 November 2026',
  ])
})

test('a paused clock in hours tells what is left', () => {
  const pause = { type: 'paused', at: instant('2026-06-01T09:20:00Z'), by, reason: 'clarification' } as const
  const hours: ClockTerms = { kind: 'statutory', unit: 'hours', length: 24 }
  expect(described(hours, '2026-06-01T09:00:00Z', [pause])).toEqual([
    'Started on 1 June 2026 at 10am',
    '0.33 hours from 1 June 2026 at 10am to 1 June 2026 at 10:20am',
    'Paused since 1 June 2026 at 10:20am by Zofia Nowak: clarification',
    'Paused with 23.67 hours left',
  ])
  expect(described(hours, '2026-06-01T09:00:00Z', []).at(-1)).toBe('Due before 2 June 2026 at 10am')
})

test('whoever has no name given is told by id', () => {
  const pause = { type: 'paused', at: instant('2026-06-01T09:20:00Z'), by, reason: 'clarification' } as const
  const clock = startClock({ kind: 'statutory', unit: 'hours', length: 24 }, instant('2026-06-01T09:00:00Z'))
  const due = andThen(clock, (each) => deadline({ ...each, happenings: [pause] }, ukCalendar))
  expect(due.ok && describeDeadline(due.value, 'en')[2]).toContain('by officer-1:')
})

test('a provisional deadline says that it may change', () => {
  expect(described(month, '2028-01-03', []).at(-1)).toBe(
    'This may change, because not all its bank holidays are proclaimed',
  )
})

test('the same is told in Welsh', () => {
  const happenings = [
    { type: 'extended', at: instant('2026-12-22T09:00:00Z'), by, length: 1, reason: 'cymhleth' },
    { type: 'paused', at: instant('2026-12-23T09:00:00Z'), by, reason: 'eglurhad' },
  ] as const
  const days: ClockTerms = { kind: 'internal', unit: 'workingDays', length: 4, area: 'scotland', firstDay: 'excluded' }
  expect(described(days, '2026-12-21', happenings, 'cy')).toEqual([
    'Dechreuwyd: dydd Llun 21 Rhagfyr 2026',
    'dydd Mawrth 22 Rhagfyr 2026: diwrnod gwaith 1',
    'Wedi’i oedi ers dydd Mercher 23 Rhagfyr 2026 gan Zofia Nowak: eglurhad',
    'Estynnwyd 1 diwrnod gwaith (22 Rhagfyr 2026 am 9am) gan Zofia Nowak: cymhleth',
    'Wedi’i oedi gyda 4 diwrnod gwaith ar ôl',
  ])
  const resumed = [...happenings, { type: 'resumed', at: instant('2026-12-24T09:00:00Z'), by }] as const
  expect(described(days, '2026-12-21', resumed, 'cy').slice(2)).toEqual([
    'Wedi’i oedi o dydd Mercher 23 Rhagfyr 2026, ailddechrau dydd Iau 24 Rhagfyr 2026, gan Zofia Nowak: eglurhad',
    'dydd Iau 24 Rhagfyr 2026: diwrnod gwaith 2',
    'dydd Gwener 25 Rhagfyr 2026: gŵyl banc (Dydd Nadolig)',
    'dydd Sadwrn 26 Rhagfyr 2026: penwythnos',
    'dydd Sul 27 Rhagfyr 2026: penwythnos',
    'dydd Llun 28 Rhagfyr 2026: gŵyl banc (Dydd San Steffan)',
    'dydd Mawrth 29 Rhagfyr 2026: diwrnod gwaith 3',
    'dydd Mercher 30 Rhagfyr 2026: diwrnod gwaith 4',
    'Estynnwyd 1 diwrnod gwaith (22 Rhagfyr 2026 am 9am) gan Zofia Nowak: cymhleth',
    'dydd Iau 31 Rhagfyr 2026: diwrnod gwaith 5',
    'I’w wneud erbyn diwedd dydd Iau 31 Rhagfyr 2026',
  ])
  expect(described(month, '2026-08-29', [], 'cy').slice(1)).toEqual([
    '1 mis calendr: dydd Sadwrn 29 Awst 2026 hyd dydd Mawrth 29 Medi 2026',
    'I’w wneud erbyn diwedd dydd Mawrth 29 Medi 2026',
  ])
  expect(described(month, '2026-09-03', [], 'cy').at(-2)).toBe(
    'Symudwyd o dydd Sadwrn 3 Hydref 2026 i’r diwrnod gwaith nesaf, dydd Llun 5 Hydref 2026',
  )
  const hours: ClockTerms = { kind: 'internal', unit: 'hours', length: 1 }
  expect(described(hours, '2026-12-01T09:00:00Z', [], 'cy').at(-1)).toBe('I’w wneud cyn 1 Rhagfyr 2026 am 10am')
  expect(described(month, '2028-01-03', [], 'cy').at(-1)).toContain('Gall hyn newid')
})
