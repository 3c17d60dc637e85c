import { aCamera, aReport } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'
import { footageTimeline } from './footage-timeline.ts'
import { editsOf, sectionsOf, setAsideOf, vulnerabilityOf } from './shown-report.ts'

const words = { camera: () => 'A camera', gap: (reason: string) => reason }
const incident = { startedAt: '2026-11-21T10:00:00Z', endedAt: '2026-11-21T10:10:00Z' }
const at = '2026-11-21T12:00:00Z'
const edit = { at, by: 'manager-1', reason: 'errorInReport', note: 'A slip.' }

test('an edit shows what stood before and what stood after it, though edits followed', () => {
  const report = aReport({
    answers: { location: 'Seat 32A' },
    edits: [
      { ...edit, questions: ['location'], before: { location: 'Seat 30A' } },
      { ...edit, questions: ['location'], before: { location: 'Seat 31A' } },
    ],
  })
  expect(editsOf(report).map(({ changes }) => changes.map(({ old, new: now }) => [old, now]))).toEqual([
    [['Seat 31A', 'Seat 32A']],
    [['Seat 30A', 'Seat 31A']],
  ])
})

test('an edit of a group names the entry that changed, and one whose words were erased says so', () => {
  const staff = (staffName: string) => [{ entryId: 'staff-1', staffName }]
  const report = aReport({
    answers: { staff: staff('Bryn Pugh') },
    edits: [
      { ...edit, questions: ['staff'], before: { staff: staff('Bryn Hugh') } },
      { ...edit, questions: ['staff'], before: { erased: true, on: '2026-11-22', basis: 'A request' } },
    ],
  })
  const [erased, named] = editsOf(report)
  expect(erased).toMatchObject({ wasErased: true, changes: [] })
  expect(named?.changes).toEqual([{ question: 'What is their name?', old: 'Bryn Hugh', new: 'Bryn Pugh' }])
})

test('what is not known of a vulnerability is said, and never taken for no', () => {
  const report = aReport({ answers: { pregnant: { notKnown: 'notAsked' }, disabled: 'no' } })
  const told = vulnerabilityOf(report)
  expect(told.find(({ question }) => question.includes('pregnant'))).toMatchObject({
    answer: 'Cannot say: not asked',
    isKnown: false,
  })
  expect(told.find(({ question }) => question.includes('adult at risk'))).toMatchObject({
    answer: 'Not answered',
    isKnown: false,
  })
})

test('answers that were set aside are shown apart', () => {
  const setAside = [{ path: ['authorisedBy'], value: 'Morgan Bell' }]
  const rows = setAsideOf(aReport({ answers: { planned: 'spontaneous' }, setAside }))
  expect(rows.map(({ value }) => value.text)).toEqual(['Morgan Bell'])
})

test('each entry of a group is read by itself, under its number', () => {
  const staff = ['Adaeze Obi', 'Bryn Pugh'].map((staffName, index) => ({ entryId: `staff-${index}`, staffName }))
  const [section] = sectionsOf({ staff }).filter(({ id }) => id === 'peoplePresent')
  expect(section?.parts.map(({ title }) => title)).toEqual(['Member of staff 1', 'Member of staff 2', undefined])
  expect(section?.parts[1]?.rows[0]).toEqual({ question: 'What is their name?', answer: 'Bryn Pugh', isKnown: true })
})

test('footage is drawn over the incident as shares of the time from first to last', () => {
  const camera = aCamera({
    recordings: [
      { from: '2026-11-21T09:50:00Z', until: '2026-11-21T10:05:00Z', audio: true },
      { from: '2026-11-21T10:08:00Z', until: '2026-11-21T10:10:00Z', audio: false },
    ],
    gaps: [{ from: '2026-11-21T10:05:00Z', until: '2026-11-21T10:08:00Z', reason: 'battery' }],
  })
  const report = aReport({ answers: incident, footage: { cameras: [camera], holds: [], viewings: [] } })
  const drawing = footageTimeline(report, words)
  const bars = drawing?.lanes.map(({ label, bars }) => [
    label,
    bars.map(({ kind, x, width, note }) => [kind, x, width, note]),
  ])
  expect(bars).toEqual([
    ['The incident', [['incident', '50.00%', '50.00%', undefined]]],
    [
      'A camera',
      [
        ['gap', '75.00%', '15.00%', 'battery'],
        ['sound', '0.00%', '75.00%', undefined],
        ['silent', '90.00%', '10.00%', undefined],
      ],
    ],
    [
      'All cameras together',
      [
        ['combined', '50.00%', '25.00%', undefined],
        ['combined', '90.00%', '10.00%', undefined],
      ],
    ],
  ])
})

test('a recording that ends before it begins is not drawn, and an incident without times is not drawn at all', () => {
  const camera = aCamera({
    recordings: [{ from: '2026-11-21T10:05:00Z', until: '2026-11-21T10:01:00Z', audio: true }],
  })
  const footage = { cameras: [camera], holds: [], viewings: [] }
  expect(footageTimeline(aReport({ answers: incident, footage }), words)?.lanes[1]?.bars).toEqual([])
  expect(footageTimeline(aReport({ answers: {}, footage }), words)).toBeUndefined()
})
