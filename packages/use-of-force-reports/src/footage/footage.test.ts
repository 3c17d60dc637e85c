import { lawfully } from '@casework/kernel/testing'
import {
  applyReportEvent,
  cameraRequirements,
  defaultForcePolicy,
  footageCoverage,
  holdFootage,
  holdFootageInputSchema,
  recordCamera,
  releaseFootage,
  releaseFootageInputSchema,
  type UseOfForceReport,
  viewFootage,
  viewFootageInputSchema,
} from '@casework/use-of-force-reports'
import { aCamera, aReport, asOfficer } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const minute = (at: number) => `2026-11-21T10:${String(at).padStart(2, '0')}:00Z`
const answers = { startedAt: minute(0), endedAt: minute(10) }
const recording = (from: number, until: number, audio = true) => ({ from: minute(from), until: minute(until), audio })
const filmed = (...cameras: readonly object[]) => aReport({ answers, footage: { cameras, holds: [], viewings: [] } })
const minutes = (spans: readonly { readonly from: string; readonly until: string }[] | undefined) =>
  spans?.map(({ from, until }) => `${from.slice(14, 16)}-${until.slice(14, 16)}`)

test('coverage is told by camera and combined, in stretches and in seconds', () => {
  const report = filmed(
    aCamera({ cameraId: 'one', recordings: [recording(0, 3), recording(2, 4)] }),
    aCamera({ cameraId: 'two', kind: 'vehicle', recordings: [recording(6, 30, false)] }),
  )
  const coverage = footageCoverage(report)
  expect(minutes(coverage?.combined.covered)).toEqual(['00-04', '06-10'])
  expect(minutes(coverage?.combined.uncovered)).toEqual(['04-06'])
  expect(coverage?.combined.coveredSeconds).toBe(480)
  expect(coverage?.incidentSeconds).toBe(600)
  expect(coverage?.cameras.map(({ cameraId, audio, coveredSeconds }) => [cameraId, audio, coveredSeconds])).toEqual([
    ['one', true, 240],
    ['two', false, 240],
  ])
  expect(minutes(coverage?.withAudio.covered)).toEqual(['00-04'])
})

test('a stretch that was not recorded has the reason on record for it', () => {
  const camera = aCamera({
    recordings: [recording(0, 4)],
    gaps: [{ from: minute(4), until: minute(20), reason: 'battery' }],
  })
  expect(footageCoverage(filmed(camera))?.combined.uncovered).toEqual([
    { from: minute(4), until: minute(10), reason: 'battery' },
  ])
})

test('recordings that touch are one, and one that runs backwards covers nothing', () => {
  expect(
    minutes(
      footageCoverage(filmed(aCamera({ recordings: [recording(5, 10), recording(0, 5), recording(9, 2)] })))?.combined
        .covered,
    ),
  ).toEqual(['00-10'])
})

test('without begin and end of the incident there is no coverage to tell', () => {
  expect(footageCoverage(aReport())).toBeUndefined()
  expect(
    footageCoverage(aReport({ answers: { startedAt: minute(3), endedAt: { notKnown: 'notRecorded' } } })),
  ).toBeUndefined()
  expect(footageCoverage(aReport({ answers: { startedAt: minute(3), endedAt: minute(2) } }))).toBeUndefined()
})

test('a camera is required by the part of the journey, as the policy has it', () => {
  const during = (phases: unknown, ...cameras: readonly object[]) =>
    cameraRequirements(
      aReport({ answers: { ...answers, phases }, footage: { cameras, holds: [], viewings: [] } }),
      defaultForcePolicy,
    )
  expect(during(['preBoarding', 'flight'], aCamera({ recordings: [recording(0, 10)] }))).toEqual([
    { phase: 'preBoarding', required: 'required', met: 'yes' },
    { phase: 'flight', required: 'whereAllowed', met: 'yes' },
  ])
  expect(during(['transfer'])).toEqual([{ phase: 'transfer', required: 'required', met: 'no' }])
  expect(during({ notKnown: 'notRecorded' })).toEqual([])
})

test('a camera recorded again stands as it was told last, beside the others', () => {
  const writer = asOfficer('supervisingOfficer')
  const both = filmed(aCamera({ cameraId: 'one' }), aCamera({ cameraId: 'two' }))
  const again = recordCamera(both, { camera: aCamera({ cameraId: 'one', recordings: [] }) }, writer)
  expect(
    again.ok && again.value.record.footage.cameras.map(({ cameraId, recordings }) => [cameraId, recordings.length]),
  ).toEqual([
    ['two', 1],
    ['one', 0],
  ])
})

test('footage is held for a reason until it is released, and every viewing is logged', () => {
  const coordinator = asOfficer('reviewCoordinator')
  const hold = holdFootageInputSchema.parse({ holdId: 'hold-1', reason: 'inquest' })
  const release = releaseFootageInputSchema.parse({ holdId: 'hold-1' })
  const held = holdFootage(filmed(aCamera()), hold, coordinator)
  if (!held.ok) throw new Error('refused')
  expect(holdFootage(held.value.record, hold, coordinator)).toHaveProblem('FOOTAGE.HOLD_ID_TAKEN')
  const second = holdFootage(
    held.value.record,
    holdFootageInputSchema.parse({ holdId: 'hold-2', reason: 'complaint' }),
    coordinator,
  )
  const released = lawfully(applyReportEvent, second.ok ? second.value.record : undefined, (record) =>
    releaseFootage(record as UseOfForceReport, release, coordinator),
  )
  if (!released.ok) throw new Error('refused')
  expect(released.value.record.footage.holds.map((each) => each.released !== undefined)).toEqual([true, false])
  expect(releaseFootage(released.value.record, release, coordinator)).toHaveProblem('FOOTAGE.HOLD_NOT_FOUND')
  const view = (cameras: readonly string[]) =>
    viewFootage(
      filmed(aCamera()),
      viewFootageInputSchema.parse({ cameras, purpose: 'scrutiny' }),
      asOfficer('providerManager'),
    )
  expect(view(['camera-9'])).toHaveProblem('FOOTAGE.CAMERA_NOT_FOUND')
  const viewed = view(['camera-1'])
  expect(viewed.ok && viewed.value.record.footage.viewings).toMatchObject([
    { by: 'officer-1', cameras: ['camera-1'], purpose: 'scrutiny' },
  ])
})
