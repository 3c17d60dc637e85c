import { instant } from '@casework/kernel'
import { footageCoverage } from '@casework/use-of-force-reports'
import { aCamera, aReport } from '@casework/use-of-force-reports/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const start = Date.parse('2026-11-21T10:00:00Z')
const at = (second: number) => instant(new Date(start + second * 1000).toISOString().replace('.000Z', 'Z'))
const second = fc.integer({ min: -60, max: 180 })
const cameras = fc.array(fc.array(fc.tuple(second, second), { maxLength: 6 }), { maxLength: 4 })

test('coverage agrees with looking at every second of the incident', () => {
  fc.assert(
    fc.property(cameras, fc.integer({ min: 0, max: 120 }), (recorded, length) => {
      const report = aReport({
        answers: { startedAt: at(0), endedAt: at(length) },
        footage: {
          cameras: recorded.map((spans, index) =>
            aCamera({
              cameraId: `camera-${index}`,
              recordings: spans.map(([from, until]) => ({ from: at(from), until: at(until), audio: true })),
            }),
          ),
          holds: [],
          viewings: [],
        },
      })
      const covered = Array.from({ length }, (_, each) =>
        recorded.flat().some(([from, until]) => from <= each && each < until),
      )
      const { combined, cameras: each, withAudio } = footageCoverage(report) ?? {}
      expect(combined?.coveredSeconds).toBe(covered.filter(Boolean).length)
      expect(withAudio?.coveredSeconds).toBe(combined?.coveredSeconds)
      const spans = [...(combined?.covered ?? []), ...(combined?.uncovered ?? [])].map(
        ({ from, until }) => Date.parse(until) - Date.parse(from),
      )
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(length * 1000)
      for (const camera of each ?? []) expect(camera.coveredSeconds).toBeLessThanOrEqual(combined?.coveredSeconds ?? 0)
    }),
  )
})
