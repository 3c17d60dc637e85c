import {
  type CivilDate,
  carryOver,
  civilDate,
  factSources,
  firstHandSources,
  isFirstHand,
  known,
  notKnown,
  unknownReasons,
} from '@casework/kernel'
import { expect, test } from 'vitest'

const [early, late] = [civilDate('2026-03-01'), civilDate('2026-11-22')]
const filedOn = (asAt: CivilDate) => known('new', { source: 'importedRecord', asAt })
const filed = filedOn(late)

test.each(firstHandSources)('what %s said stands against a file, also against one of a later day', (source) => {
  expect(isFirstHand(source)).toBe(true)
  expect(carryOver(known('old', { source, asAt: early }), filed)).toBe('conflict')
  expect(carryOver(known('old', { source, asAt: late }), filedOn(early))).toBe('conflict')
})

test('what was carried over or worked out gives way to a file of the same day or a later one', () => {
  for (const source of factSources.filter((each) => !isFirstHand(each))) {
    expect(carryOver(known('old', { source, asAt: early }), filed)).toBe('takesPlace')
    expect(carryOver(known('old', { source, asAt: late }), filed)).toBe('takesPlace')
    expect(carryOver(known('old', { source, asAt: late }), filedOn(early))).toBe('conflict')
  }
})

test('where both say the same there is nothing to take over, whoever said it', () => {
  for (const source of factSources) expect(carryOver(known('new', { source, asAt: early }), filed)).toBe('same')
  const [one, other] = [
    known({ year: 1990 }, { source: 'person', asAt: early }),
    known({ year: 1990 }, { source: 'importedRecord', asAt: late }),
  ]
  expect(carryOver(one, other)).toBe('conflict')
  expect(carryOver(one, other, (mine, theirs) => mine.year === theirs.year)).toBe('same')
})

test('what nobody knew is filled in; what was erased, or is known to be in conflict, is not', () => {
  expect(carryOver(undefined, filed)).toBe('takesPlace')
  const conflicts = unknownReasons.filter((reason) => carryOver(notKnown(reason), filed) === 'conflict')
  expect(conflicts).toEqual(['conflicting', 'erased'])
})

test('a file that does not know takes nothing away', () => {
  expect(carryOver(known('old', { source: 'importedRecord', asAt: early }), notKnown('notRecorded'))).toBe('same')
  expect(carryOver(undefined, notKnown('notRecorded'))).toBe('same')
})
