import { compareInstants, type Instant } from '@casework/kernel'
import { isNotKnown } from '@casework/question-sets'
import { incidentAnswers } from '../form/incident-report.ts'
import type { UseOfForceReport } from '../report/report.ts'
import type { PartId } from '../report/report-identifiers.ts'
import type { Camera, GapReason } from './camera.ts'

/** A stretch of time, from its first moment until its end. @public */
export type TimeSpan = { readonly from: Instant; readonly until: Instant }

/** Time that no camera, or one camera, did not record, with the reason on record for it. @public */
export type Uncovered = TimeSpan & { readonly reason?: GapReason }

/** How much of an incident was recorded: in whole seconds, with every stretch. @public */
export type Coverage = {
  readonly covered: readonly TimeSpan[]
  readonly uncovered: readonly Uncovered[]
  readonly coveredSeconds: number
}

/** The coverage of an incident by each camera and by all together. @public */
export type FootageCoverage = {
  readonly incident: TimeSpan
  readonly incidentSeconds: number
  readonly cameras: readonly (Coverage & {
    readonly cameraId: PartId
    readonly kind: Camera['kind']
    readonly audio: boolean
  })[]
  readonly combined: Coverage
  /** As `combined`, of what was recorded with sound. */
  readonly withAudio: Coverage
}

/**
 * Which stretches of an incident were recorded, by each camera and by all together, and why the others were not.
 *
 * @remarks
 * A recording that ends before it begins covers nothing and is flagged as a contradiction. Source: S3 (cameras limited by battery and
 * storage; vehicle CCTV with audio); features.md A (coverage gap, reason for gap).
 *
 * @returns The coverage, or `undefined` where begin or end of the incident is not known or they run backwards.
 *
 * @example
 * const answers = { startedAt: '2026-11-21T10:00:00Z', endedAt: '2026-11-21T10:10:00Z' }
 * const camera = aCamera({ recordings: [{ from: '2026-11-21T09:50:00Z', until: '2026-11-21T10:04:00Z', audio: true }] })
 * const report = aReport({ answers, footage: { cameras: [camera], holds: [], viewings: [] } })
 * footageCoverage(report)?.combined.uncovered //=> [{ from: '2026-11-21T10:04:00Z', until: '2026-11-21T10:10:00Z' }]
 * footageCoverage(report)?.combined.coveredSeconds //=> 240
 * @public
 */
export function footageCoverage(report: UseOfForceReport): FootageCoverage | undefined {
  const { startedAt, endedAt } = incidentAnswers(report)
  if (startedAt === undefined || endedAt === undefined || isNotKnown(startedAt) || isNotKnown(endedAt)) return undefined
  if (compareInstants(endedAt, startedAt) < 0) return undefined
  const incident = { from: startedAt, until: endedAt }
  const { cameras } = report.footage
  return {
    incident,
    incidentSeconds: seconds(incident),
    cameras: cameras.map((camera) => ({
      cameraId: camera.cameraId,
      kind: camera.kind,
      audio: camera.recordings.some(({ audio }) => audio),
      ...coverage([camera], incident),
    })),
    combined: coverage(cameras, incident),
    withAudio: coverage(
      cameras.map((camera) => ({ ...camera, recordings: camera.recordings.filter(({ audio }) => audio) })),
      incident,
    ),
  }
}

function coverage(cameras: readonly Camera[], incident: TimeSpan): Coverage {
  const covered = union(cameras.flatMap(({ recordings }) => recordings).flatMap((span) => within(span, incident)))
  const gaps = cameras.flatMap(({ gaps }) => gaps)
  return {
    covered,
    uncovered: between(covered, incident).map((span) => withReason(span, gaps)),
    coveredSeconds: covered.reduce((sum, span) => sum + seconds(span), 0),
  }
}

function within({ from, until }: TimeSpan, bounds: TimeSpan): readonly TimeSpan[] {
  const span = { from: later(from, bounds.from), until: earlier(until, bounds.until) }
  return compareInstants(span.from, span.until) < 0 ? [span] : []
}

function union(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const joined: TimeSpan[] = []
  for (const { from, until } of [...spans].sort((one, other) => compareInstants(one.from, other.from))) {
    const last = joined.at(-1)
    if (last === undefined || compareInstants(last.until, from) < 0) joined.push({ from, until })
    else joined[joined.length - 1] = { from: last.from, until: later(last.until, until) }
  }
  return joined
}

function between(covered: readonly TimeSpan[], { from, until }: TimeSpan): readonly TimeSpan[] {
  const starts = [from, ...covered.map((span) => span.until)]
  const ends = [...covered.map((span) => span.from), until]
  return starts.flatMap((start, index) => within({ from: start, until: ends[index] ?? until }, { from, until }))
}

function withReason(span: TimeSpan, gaps: Camera['gaps']): Uncovered {
  const reason = gaps.find((gap) => within(gap, span).length > 0)?.reason
  return reason === undefined ? span : { ...span, reason }
}

function later(one: Instant, other: Instant): Instant {
  return compareInstants(one, other) >= 0 ? one : other
}

function earlier(one: Instant, other: Instant): Instant {
  return compareInstants(one, other) <= 0 ? one : other
}

function seconds({ from, until }: TimeSpan): number {
  return Math.floor((Date.parse(until) - Date.parse(from)) / 1000)
}
