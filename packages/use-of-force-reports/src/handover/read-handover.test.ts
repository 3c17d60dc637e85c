import { instant } from '@casework/kernel'
import {
  beginReport,
  defaultForcePolicy,
  readHandover,
  recordLanding,
  saveAnswers,
} from '@casework/use-of-force-reports'
import { asOfficer } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const now = instant('2026-11-22T09:30:00Z')
const row = { reportId: 'P-100', customerId: 'person-1', providerId: 'provider-1' }
const problems = (wanted: Readonly<Record<string, string>>) => {
  const read = readHandover({ ...row, ...wanted }, now)
  return read.ok ? [] : read.error.map(({ code, path }) => `${code} ${path?.join('.')}`)
}

test('a provider’s own system hands over what it has, and the officer goes on from there', () => {
  const read = readHandover(
    {
      ...row,
      caseId: '',
      planned: 'planned',
      reasons: 'preventSelfHarm; fight',
      minutesProne: '2',
      'staff.1.staffName': '王小明',
      'staff.1.officer': 'officer-7',
      'techniques.2.position': 'prone',
      'techniques.1.position': 'standing',
      'techniques.2.usedBy': 'officer-7',
      'landing.at': '2026-11-22T06:30:00Z',
      'landing.place': 'Stansted',
      'landing.country': 'GB',
      'landing.zone': 'Europe/London',
    },
    now,
  )
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { begin, answers, landing } = read.value
  expect(answers).toEqual({
    planned: 'planned',
    reasons: ['preventSelfHarm', 'fight'],
    minutesProne: 2,
    staff: [{ entryId: 'row-1', staffName: '王小明', officer: 'officer-7' }],
    techniques: [
      { entryId: 'row-1', position: 'standing' },
      { entryId: 'row-2', position: 'prone', usedBy: 'officer-7' },
    ],
  })
  const writer = asOfficer('supervisingOfficer')
  const begun = beginReport(begin, writer)
  const saved = begun.ok ? saveAnswers(begun.value.record, { answers }, writer) : begun
  const landed =
    saved.ok && landing !== undefined
      ? recordLanding(saved.value.record, landing, { ...writer, policy: defaultForcePolicy })
      : saved
  expect(landed.ok && landed.value.record.clock?.start).toBe('2026-11-22T06:30:00Z')
})

test('every wrong cell of a row is told with its column, and none of what it says', () => {
  expect(
    problems({
      plannned: 'x',
      'planned.1.x': 'x',
      'staff.1.nosuch': 'x',
      'staff.1.staffName.x': 'x',
      'staff.0.staffName': 'x',
      'staff.x.staffName': 'x',
      'staff.201.staffName': 'x',
    }),
  ).toEqual([
    'HANDOVER.NO_SUCH_COLUMN plannned',
    'HANDOVER.NO_SUCH_COLUMN planned.1.x',
    'HANDOVER.NO_SUCH_COLUMN staff.1.nosuch',
    'HANDOVER.NO_SUCH_COLUMN staff.1.staffName.x',
    'HANDOVER.NOT_AN_ENTRY staff.0.staffName',
    'HANDOVER.NOT_AN_ENTRY staff.x.staffName',
    'HANDOVER.NOT_AN_ENTRY staff.201.staffName',
  ])
  expect(problems({ planned: 'perhaps', minutesProne: 'two' }).length).toBe(2)
  expect(problems({ reportId: 'not an id', 'landing.at': 'noon' })).toEqual(
    expect.arrayContaining([expect.stringContaining('reportId'), expect.stringContaining('landing.at')]),
  )
  expect(problems({ __proto__: 'x', constructor: 'x' } as never)).toEqual(['HANDOVER.NO_SUCH_COLUMN constructor'])
})

test('a landing without a word is none', () => {
  const read = readHandover({ ...row, 'landing.at': '', 'landing.place': '' }, now)
  expect(read.ok && read.value.landing).toBeUndefined()
})

test('a cell invents nothing: blank is none, a number is digits, and a reason for not knowing can be told', () => {
  const answers = (wanted: Readonly<Record<string, string>>) => {
    const read = readHandover({ ...row, ...wanted }, now)
    return read.ok ? read.value.answers : read.error.map(({ code }) => code)
  }
  expect(answers({ minutesProne: ' ' })).toEqual({})
  expect(answers({ minutesProne: '0x10' })).toEqual(['ANSWER.WRONG_KIND'])
  expect(answers({ minutesProne: '?notRecorded' })).toEqual({ minutesProne: { notKnown: 'notRecorded' } })
})
