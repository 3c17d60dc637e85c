import { formatDateRange } from '@casework/calendar'
import type { Actor, Problem } from '@casework/kernel'
import {
  type DrawnReviewSample,
  isPermitted,
  type ReviewSample,
  selectForReview,
  selectForReviewInputSchema,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { recordsOfKind } from '../../../casework/record-snapshots.ts'
import { append, type Loaded, loadForceReport } from '../../../casework/records.ts'
import { flagContextOf } from '../../../use-of-force/certifications.ts'
import { drawnSample, incidentsOf, itemsTable, redraw, stratumWords, takeWords } from '../../../use-of-force/samples.ts'
import { notFound } from '../../not-found.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { sendCsv } from '../figure-files.ts'
import { withSample } from './samples.ts'

/** A sample: what was committed to and, once it is drawn, the seed, the strata and the incidents drawn. */
export function showSamplePage(casework: Casework) {
  return withSample(casework, (loaded, request, response) => showSample(casework, loaded, request, response))
}

/** Shows a sample, with what stands against an action on it. */
export async function showSample(
  casework: Casework,
  { record: sample }: Loaded<ReviewSample>,
  _request: Request,
  response: Response,
  problems?: readonly Problem[],
): Promise<void> {
  const drawn = drawnSample(sample)
  const chosen = drawn === undefined ? [] : await chosenReports(casework, drawn, actorOfRequest(response))
  response.render('use-of-force/sample', {
    title: 'Sample for independent review',
    caption: formatDateRange(sample.period.from, sample.period.to, 'en'),
    backText: 'Back to all samples',
    backHref: '/use-of-force/samples',
    sample,
    drawn,
    isOver: sample.period.to < casework.today(),
    chosen,
    canSelect: chosen.some(({ isOpen }) => isOpen),
    strata: drawn?.strata.map(({ stratum, take, size, chosen: ids }) => ({
      name: stratumWords(stratum),
      take: takeWords(take),
      size,
      chosen: ids.length,
    })),
    problems: problems && shownProblems(problems),
  })
}

/** Draws again from the records of now and tells whether the same incidents are drawn. */
export function showRedraw(casework: Casework) {
  return withSample(casework, async ({ record: sample }, request, response) => {
    const drawn = drawnSample(sample)
    if (drawn === undefined) return notFound(request, response)
    const { matches, matchesNow, strata } = redraw(drawn, await incidentsOf(casework, sample.period))
    response.render('use-of-force/redraw', {
      title: matches ? 'Drawn again: the same incidents' : 'Drawn again: not the same',
      caption: formatDateRange(sample.period.from, sample.period.to, 'en'),
      backText: 'Back to the sample',
      backHref: `/use-of-force/samples/${sample.id}`,
      matches,
      matchesNow,
      strata: strata.map((each) => ({
        name: stratumWords(each.drawn.stratum),
        size: each.drawn.size,
        chosen: each.drawn.chosen.join(', ') || 'None',
        gone: each.gone.join(', ') || 'None',
        come: each.come.join(', ') || 'None',
      })),
    })
  })
}

/** The ids that the sample was drawn from, with their strata, for whoever draws again elsewhere. */
export function downloadItems(casework: Casework) {
  return withSample(casework, ({ record: sample }, request, response) => {
    const drawn = drawnSample(sample)
    return drawn === undefined ? notFound(request, response) : sendCsv(response, itemsTable(drawn))
  })
}

/** Selects for review every drawn incident that can be; those that cannot stay as they are and say so on the page. */
export function select(casework: Casework) {
  return withSample(casework, async ({ record: sample }, request, response) => {
    const drawn = drawnSample(sample)
    if (drawn === undefined) return notFound(request, response)
    const known = await flagContextOf(casework)
    const context = { ...casework.context(actorOfRequest(response), String(request.id)), ...known, sample }
    let selected = 0
    for (const id of drawn.strata.flatMap(({ chosen }) => chosen)) {
      const loaded = await loadForceReport(casework.store, id)
      if (loaded === undefined) continue
      const input = selectForReviewInputSchema.parse({
        why: 'sample',
        sampleId: sample.id,
      })
      const kept = await append(casework.store, loaded, selectForReview(loaded.record, input, context))
      selected += Number(kept.ok)
    }
    request.session.message = `${selected} selected for review`
    response.redirect(`/use-of-force/samples/${sample.id}`)
  })
}

async function chosenReports({ client }: Casework, { strata }: DrawnReviewSample, actor: Actor) {
  const reports = await recordsOfKind<UseOfForceReport>('forceReport', client)
  const byId = new Map<string, UseOfForceReport>(reports.map((report) => [report.id, report]))
  return strata.flatMap(({ stratum, chosen }) =>
    chosen.map((id) => {
      const report = byId.get(id)
      const isSelected = report?.selection !== undefined
      const isOpen = report !== undefined && !isSelected && isPermitted(report, 'selectForReview', actor)
      return { id, stratum: stratumWords(stratum), stage: report?.stage, isSelected, isOpen }
    }),
  )
}
