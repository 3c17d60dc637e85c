import { formatDateRange } from '@casework/calendar'
import { commitSeed } from '@casework/figures'
import { andThen, type Problem, parseInput } from '@casework/kernel'
import {
  commitSample,
  commitSampleInputSchema,
  defaultForcePolicy,
  drawReviewSample,
  type ReviewSample,
} from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import { type Casework, sha256 } from '../../../casework/casework.ts'
import { recordsOfKind, streamOf } from '../../../casework/record-snapshots.ts'
import { append, type Loaded, loadReviewSample } from '../../../casework/records.ts'
import { forgetSeed, keepSeed, keptSeed, newSeed } from '../../../use-of-force/sample-seeds.ts'
import { drawnSample, incidentsOf } from '../../../use-of-force/samples.ts'
import { dateField, given } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { showSample } from './sample.ts'

/** Every sample, the latest period first. */
export function showSamples({ client, today }: Casework) {
  return async (_request: Request, response: Response) => {
    const samples = await recordsOfKind<ReviewSample>('reviewSample', client)
    const latestFirst = samples.toSorted((one, other) => (one.period.from < other.period.from ? 1 : -1))
    response.render('use-of-force/samples', {
      title: 'Samples for independent review',
      percent: defaultForcePolicy.settings.independentReviewPercent,
      samples: latestFirst.map((sample) => ({
        id: sample.id,
        period: formatDateRange(sample.period.from, sample.period.to, 'en'),
        hash: sample.commitment.hash,
        isDrawn: drawnSample(sample) !== undefined,
        isOver: sample.period.to < today(),
      })),
    })
  }
}

/** Gives a handler the sample of its address, or answers that there is none. */
export function withSample(
  { store }: Casework,
  handle: (loaded: Loaded<ReviewSample>, request: Request, response: Response) => Promise<void> | void,
) {
  return async (request: Request, response: Response) => {
    const loaded = await loadReviewSample(store, String(request.params['sampleId']))
    return loaded === undefined ? notFound(request, response) : handle(loaded, request, response)
  }
}

export function showCommitForm() {
  return (request: Request, response: Response) => showForm(request, response)
}

/** Makes a seed that nobody chose, keeps it secret and commits to it by its hash. */
export function commit(casework: Casework) {
  return async (request: Request, response: Response) => {
    const [sampleId, seed] = [casework.newId(), newSeed()]
    const period = given({ from: dateField(request.body, 'from'), to: dateField(request.body, 'to') })
    const input = { sampleId, period, commitment: commitSeed(seed, sha256) }
    const context = { ...casework.context(actorOfRequest(response), String(request.id)), policy: defaultForcePolicy }
    const committed = andThen(parseInput(commitSampleInputSchema, input), (parsed) => commitSample(parsed, context))
    const appended = await casework.client.transaction(async (client) => {
      const stream = streamOf('reviewSample', sampleId)
      const kept = await append(casework.storeOn(client), { stream, version: 0 }, committed)
      if (kept.ok) await keepSeed(sampleId, seed, client)
      return kept
    })
    if (!appended.ok) return showForm(request, response.status(400), appended.error)
    request.session.message = 'Committed: publish the hash now, before the period begins'
    return response.redirect(`/use-of-force/samples/${sampleId}`)
  }
}

/** Draws a sample once its period is over; the record of the draw reveals the seed. */
export function draw(casework: Casework) {
  return withSample(casework, async (loaded, request, response) => {
    const { record: sample } = loaded
    const seed = drawnSample(sample)?.seed ?? (await keptSeed(sample.id, casework.client))
    if (seed === undefined) return notFound(request, response)
    const incidents = await incidentsOf(casework, sample.period)
    const context = { ...casework.context(actorOfRequest(response), String(request.id)), sha256 }
    const change = drawReviewSample(sample, { incidents, seed }, context)
    const appended = await casework.client.transaction(async (client) => {
      const kept = await append(casework.storeOn(client), loaded, change)
      if (kept.ok) await forgetSeed(sample.id, client)
      return kept
    })
    if (!appended.ok) return showSample(casework, loaded, request, response.status(400), appended.error)
    request.session.message = 'Drawn: the seed is now public'
    return response.redirect(`/use-of-force/samples/${sample.id}`)
  })
}

const ends: Readonly<Record<string, string>> = { 'period.from': 'from-day', 'period.to': 'to-day', period: 'from-day' }

function showForm(request: Request, response: Response, problems?: readonly Problem[]): void {
  const fieldId = (path: readonly (string | number)[]) => ends[path.join('.')] ?? 'from-day'
  const questions = { from: 'First day of the period:', to: 'Last day of the period:' }
  response.render('use-of-force/commit-sample', {
    title: 'Commit to a sample',
    percent: defaultForcePolicy.settings.independentReviewPercent,
    body: request.body ?? {},
    problems: problems && shownProblems(problems, { fieldId, questions }),
  })
}
