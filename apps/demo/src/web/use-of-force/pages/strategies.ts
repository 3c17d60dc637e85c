import { type DaySpan, formatQuarter, quarterDays } from '@casework/calendar'
import { formatFigure } from '@casework/figures'
import { andThen, type Problem, parseInput } from '@casework/kernel'
import {
  adoptStrategy,
  adoptStrategyInputSchema,
  type CommitmentProgress,
  countAllIncidents,
  type MinimisationStrategy,
  strategyProgress,
} from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { recordsOfKind, streamOf } from '../../../casework/record-snapshots.ts'
import { append, type Loaded, loadStrategy } from '../../../casework/records.ts'
import { figureScope } from '../../../use-of-force/figures/figure-scope.ts'
import { incidentRows } from '../../../use-of-force/figures/incident-rows.ts'
import { organisationOf, providerName, providers } from '../../../use-of-force/providers.ts'
import { commitmentFigureWords, figureWords } from '../../../words/figure-words.ts'
import { field, given } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'

/** Every provider's strategy to use less force. */
export function showStrategies({ client }: Casework) {
  return async (_request: Request, response: Response) => {
    const strategies = await recordsOfKind<MinimisationStrategy>('strategy', client)
    response.render('use-of-force/strategies', {
      title: 'Strategies to use less force',
      strategies: strategies.map(({ id, title, providerId, adopted, commitments }) => ({
        id,
        title,
        provider: providerName(providerId),
        adopted,
        commitments: commitments.length,
      })),
    })
  }
}

/** Gives a handler the strategy of its address, or answers that there is none. */
export function withStrategy(
  { store }: Casework,
  handle: (loaded: Loaded<MinimisationStrategy>, request: Request, response: Response) => Promise<void> | void,
) {
  return async (request: Request, response: Response) => {
    const loaded = await loadStrategy(store, String(request.params['strategyId']))
    return loaded === undefined ? notFound(request, response) : handle(loaded, request, response)
  }
}

/** Whether a strategy is of the provider that somebody works for. */
export function isOwn({ providerId }: MinimisationStrategy, response: Response): boolean {
  return organisationOf(signedIn(response)) === providerId
}

/** A strategy: its commitments, what the figures say of each, and the reviews. */
export function showStrategy(casework: Casework) {
  return withStrategy(casework, async ({ record: strategy }, _request, response) => {
    const rows = (await incidentRows(casework)).filter(({ providerId }) => providerId === strategy.providerId)
    const { before, now } = comparedPeriods(casework, rows, response)
    const figures = [before, now].map(({ period }) => countAllIncidents(rows, period))
    const [earlier, later] = figures
    if (earlier === undefined || later === undefined) return
    const progress = strategyProgress(strategy, earlier, later, casework.today())
    response.render('use-of-force/strategy', {
      title: strategy.title,
      caption: providerName(strategy.providerId),
      backText: 'Back to all strategies',
      backHref: '/use-of-force/strategies',
      strategy,
      isOwn: isOwn(strategy, response),
      periods: [before.words, now.words],
      commitments: strategy.commitments.map((commitment, index) => ({
        ...commitment,
        figure: commitment.measure && commitmentFigureWords(commitment.measure.figure),
        shall: commitment.measure && figureWords('shall', commitment.measure.shall),
        reviews: commitment.reviews
          .map((review) => ({ ...review, state: figureWords('commitmentState', review.state) }))
          .toReversed(),
        progress: shownProgress(progress[index]),
      })),
    })
  })
}

/** The last two quarters that are over. */
function comparedPeriods(casework: Casework, rows: Awaited<ReturnType<typeof incidentRows>>, response: Response) {
  const scope = figureScope({}, rows, casework.today(), signedIn(response))
  const ended = scope.quarters.filter((each) => quarterDays(each).to < casework.today())
  const [before, now] = ended.slice(-2)
  const shown = (quarter: typeof now): { readonly words: string; readonly period: DaySpan } =>
    quarter === undefined
      ? { words: scope.words, period: scope.period }
      : { words: formatQuarter(quarter, 'en'), period: quarterDays(quarter) }
  return { before: shown(before), now: shown(now) }
}

function shownProgress(progress: CommitmentProgress | undefined) {
  if (progress === undefined) return undefined
  const written = (value: number | undefined) =>
    value === undefined ? 'Not known' : formatFigure(value, Number.isInteger(value) ? 0 : 1)
  const { before, now, interval } = progress
  return {
    before: written(before),
    now: written(now),
    interval: interval && `${written(interval.lower * 100)} to ${written(interval.upper * 100)}`,
    difference: progress.difference && changeWords(progress.difference),
    going: figureWords('going', progress.going),
    aim: figureWords('aim', progress.aim),
    isLate: progress.reviewLate,
  }
}

/** "4.2 percentage points up (95% interval 10.1 down to 18.3 up)". */
function changeWords({ value, interval }: NonNullable<CommitmentProgress['difference']>): string {
  const way = (by: number) => `${formatFigure(Math.abs(by * 100), 1)} ${by < 0 ? 'down' : 'up'}`
  return `${way(value)} in percentage points (95% interval ${way(interval.lower)} to ${way(interval.upper)})`
}

export function showAdoptForm() {
  return (request: Request, response: Response) => showForm(request, response)
}

/** Adopts a strategy of the provider that whoever is signed in works for. */
export function adopt(casework: Casework) {
  return async (request: Request, response: Response) => {
    const strategyId = casework.newId()
    const providerId = organisationOf(signedIn(response))
    const input = given({ strategyId, providerId, title: field(request.body, 'title') })
    const context = casework.context(actorOfRequest(response), String(request.id))
    const adopted = andThen(parseInput(adoptStrategyInputSchema, input), (parsed) => adoptStrategy(parsed, context))
    const stream = streamOf('strategy', strategyId)
    const appended = await append(casework.store, { stream, version: 0 }, adopted)
    if (!appended.ok) return showForm(request, response.status(400), appended.error)
    request.session.message = 'Strategy adopted'
    return response.redirect(`/use-of-force/strategies/${strategyId}`)
  }
}

function showForm(request: Request, response: Response, problems?: readonly Problem[]): void {
  response.render('use-of-force/adopt-strategy', {
    title: 'Adopt a strategy',
    provider: providers.find(({ id }) => id === organisationOf(signedIn(response)))?.name,
    body: request.body ?? {},
    problems: problems && shownProblems(problems, { questions: { title: 'What is it called?' } }),
  })
}
