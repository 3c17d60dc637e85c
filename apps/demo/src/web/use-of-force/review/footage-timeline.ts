import type { Instant } from '@casework/kernel'
import { describeAnswer, isNotKnown } from '@casework/question-sets'
import {
  type FootageCoverage,
  footageCoverage,
  incidentAnswers,
  incidentReport,
  type TimeSpan,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'

/** A bar of the drawing, as shares of its width. */
type Bar = TimeSpan & {
  readonly x: string
  readonly width: string
  readonly kind: string
  readonly note?: string
}

/** A line of the drawing: the incident, a camera or a technique. */
type Lane = { readonly label: string; readonly bars: readonly Bar[] }

/** Footage drawn over the timeline of an incident. */
export type FootageTimeline = {
  readonly from: Instant
  readonly until: Instant
  readonly lanes: readonly Lane[]
  readonly coverage: FootageCoverage
}

type Drawn = TimeSpan & { readonly kind: string; readonly note?: string | undefined }
type Undrawn = { readonly label: string; readonly spans: readonly Drawn[] }

/** Words for what the drawing shows. */
export type DrawingWords = {
  readonly camera: (camera: UseOfForceReport['footage']['cameras'][number]) => string
  readonly gap: (reason: string) => string
}

/** The drawing of an incident's footage, if its begin and end are known. */
export function footageTimeline(report: UseOfForceReport, words: DrawingWords): FootageTimeline | undefined {
  const coverage = footageCoverage(report)
  if (coverage === undefined) return undefined
  const lanes: readonly Undrawn[] = [
    { label: 'The incident', spans: [{ ...coverage.incident, kind: 'incident' }] },
    ...report.footage.cameras.map((camera) => ({
      label: words.camera(camera),
      spans: [
        ...camera.gaps.map(({ from, until, reason }) => ({ from, until, kind: 'gap', note: words.gap(reason) })),
        ...camera.recordings.map(({ from, until, audio }) => ({ from, until, kind: audio ? 'sound' : 'silent' })),
      ],
    })),
    { label: 'All cameras together', spans: coverage.combined.covered.map((span) => ({ ...span, kind: 'combined' })) },
    ...techniques(report).map(({ label, ...span }) => ({ label, spans: [{ ...span, kind: 'technique' }] })),
  ]
  return { ...drawn(lanes), coverage }
}

/** The techniques of a report whose times are known, in words. */
function techniques(report: UseOfForceReport): readonly (TimeSpan & { readonly label: string })[] {
  const { techniques: used } = incidentAnswers(report)
  if (used === undefined || isNotKnown(used)) return []
  return used.flatMap(({ entryId, technique, from, until }) => {
    if (technique === undefined || from === undefined || until === undefined || isNotKnown(from) || isNotKnown(until))
      return []
    const label = describeAnswer(incidentReport, ['techniques', entryId, 'technique'], technique, 'en')
    return [{ label: `Technique: ${label}`, from, until }]
  })
}

function drawn(lanes: readonly Undrawn[]): Omit<FootageTimeline, 'coverage'> {
  const moments = lanes.flatMap(({ spans }) => spans.flatMap(({ from, until }) => [from, until]))
  const ordered = [...moments].sort((one, other) => Date.parse(one) - Date.parse(other))
  const [first, last] = [ordered[0], ordered.at(-1)] as [Instant, Instant]
  const whole = Math.max(Date.parse(last) - Date.parse(first), 1)
  const share = (from: Instant, until: Instant) =>
    `${(((Date.parse(until) - Date.parse(from)) / whole) * 100).toFixed(2)}%`
  const bar = ({ note, ...span }: Drawn): readonly Bar[] =>
    Date.parse(span.until) < Date.parse(span.from)
      ? []
      : [
          {
            ...span,
            x: share(first, span.from),
            width: share(span.from, span.until),
            ...(note === undefined ? {} : { note }),
          },
        ]
  return { from: first, until: last, lanes: lanes.map(({ label, spans }) => ({ label, bars: spans.flatMap(bar) })) }
}
