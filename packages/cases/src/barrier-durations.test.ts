import { barrierDurations, isOpen, removability } from '@casework/cases'
import { aBarrier, aCase } from '@casework/cases/testing'
import { civilDate, known, notKnown } from '@casework/kernel'
import { expect, test } from 'vitest'

const span = (barrierId: string, since: string, on?: string, reason = 'resolved') =>
  aBarrier({ barrierId, since, ...(on === undefined ? {} : { closed: { on, reason } }) })
const figures = (asAt: string, ...barriers: ReturnType<typeof span>[]) => {
  const { totalDays, longestDays, longestOpenDays, openCount } = barrierDurations(aCase({ barriers }), civilDate(asAt))
  return { totalDays, longestDays, longestOpenDays, openCount }
}

test('a case without barriers has no days', () => {
  expect(figures('2026-03-31')).toEqual({ totalDays: 0, longestDays: 0, longestOpenDays: 0, openCount: 0 })
})

test('days on which several barriers stand count once', () => {
  expect(
    figures(
      '2026-05-01',
      span('a', '2026-03-01', '2026-03-21'),
      span('b', '2026-03-11'),
      span('c', '2026-03-12', '2026-03-15'),
    ),
  ).toEqual({
    totalDays: 61,
    longestDays: 51,
    longestOpenDays: 51,
    openCount: 1,
  })
})

test('barriers one after the other are added up, and the gap is not counted', () => {
  expect(
    figures('2026-05-01', span('b', '2026-04-01', '2026-04-11'), span('a', '2026-03-01', '2026-03-11')),
  ).toMatchObject({ totalDays: 20, longestDays: 10, openCount: 0 })
})

test('asked about an earlier day, a barrier closed since still stood, and one raised since did not', () => {
  expect(figures('2026-03-11', span('a', '2026-03-01', '2026-03-21'), span('b', '2026-03-12'))).toEqual({
    totalDays: 10,
    longestDays: 10,
    longestOpenDays: 10,
    openCount: 1,
  })
})

test('a barrier recorded in error counts nowhere', () => {
  expect(figures('2026-05-01', span('a', '2026-03-01', '2026-03-21', 'recordedInError'))).toMatchObject({
    totalDays: 0,
    longestDays: 0,
  })
})

const told = { source: 'officer', asAt: civilDate('2026-11-22') } as const
const reviewed = { barriersReviewedOn: known(civilDate('2026-11-22'), told) }
const liable = (value: boolean) => ({ facts: { removalLiabilityEstablished: known(value, told) } })

test.each([
  ['unknown', aCase()],
  ['unknown', aCase({ facts: { removalLiabilityEstablished: notKnown('notAsked') } })],
  ['notRemovable', aCase(liable(false))],
  ['unknown', aCase(liable(true))],
  [
    'removableNow',
    aCase({ facts: { ...liable(true).facts, barriersReviewedOn: known(civilDate('2026-11-22'), told) } }),
  ],
  [
    'removableWithAction',
    aCase({ facts: { ...liable(true).facts, ...reviewed }, barriers: [aBarrier({ kind: 'travelDocument' })] }),
  ],
  [
    'barrierPresent',
    aCase({
      ...liable(true),
      barriers: [aBarrier({ kind: 'travelDocument' }), aBarrier({ barrierId: 'b', kind: 'appealPending' })],
    }),
  ],
])('removability is %s as liability and barriers have it', (expected, caseRecord) => {
  expect(removability(caseRecord)).toBe(expected)
})

test('a case is open until it is closed', () => {
  expect(isOpen(aCase())).toBe(true)
  expect(isOpen({ ...aCase(), stage: 'closed', closure: { on: civilDate('2026-11-22'), outcome: 'other' } })).toBe(
    false,
  )
})
