import { andThen, type Problem, parseInput } from '@casework/kernel'
import {
  commitmentStates,
  incidentMeasures,
  type MinimisationStrategy,
  makeCommitment,
  makeCommitmentInputSchema,
  reviewCommitment,
  reviewCommitmentInputSchema,
} from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { append, type Loaded } from '../../../casework/records.ts'
import { staff } from '../../../staff.ts'
import { organisationOf } from '../../../use-of-force/providers.ts'
import { commitmentFigureWords, figureWords } from '../../../words/figure-words.ts'
import { dateField, field, given } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { isOwn, withStrategy } from './strategies.ts'

/** Gives a handler the strategy of its address if it is of the provider that whoever is signed in works for. */
function withOwnStrategy(
  casework: Casework,
  handle: (loaded: Loaded<MinimisationStrategy>, request: Request, response: Response) => Promise<void> | void,
) {
  return withStrategy(casework, (loaded, request, response) =>
    isOwn(loaded.record, response)
      ? handle(loaded, request, response)
      : response.status(403).render('not-allowed', { title: 'You cannot use this page' }),
  )
}

export function showCommitmentForm(casework: Casework) {
  return withOwnStrategy(casework, (loaded, request, response) => showMakeForm(loaded, request, response))
}

/** Makes a commitment, with an owner, its days and perhaps a figure that shows it. */
export function make(casework: Casework) {
  return withOwnStrategy(casework, async (loaded, request, response) => {
    const input = given({ commitmentId: casework.newId(), ...commitmentFields(request) })
    const context = casework.context(actorOfRequest(response), String(request.id))
    const made = andThen(parseInput(makeCommitmentInputSchema, input), (parsed) =>
      makeCommitment(loaded.record, parsed, context),
    )
    const appended = await append(casework.store, loaded, made)
    if (!appended.ok) return showMakeForm(loaded, request, response.status(400), appended.error)
    request.session.message = 'Commitment made'
    return response.redirect(`/use-of-force/strategies/${loaded.record.id}`)
  })
}

function commitmentFields({ body }: Request) {
  const figure = field(body, 'figure')
  const aim = field(body, 'aim')
  return {
    words: field(body, 'words'),
    owner: field(body, 'owner'),
    dueOn: dateField(body, 'dueOn'),
    reviewOn: dateField(body, 'reviewOn'),
    ...(figure === undefined
      ? {}
      : { measure: given({ figure, shall: field(body, 'shall'), aim: aim === undefined ? undefined : Number(aim) }) }),
  }
}

export function showReviewForm(casework: Casework) {
  return withOwnStrategy(casework, (loaded, request, response) => showReview(loaded, request, response))
}

/** Reviews a commitment, and says when it is looked at next. */
export function review(casework: Casework) {
  return withOwnStrategy(casework, async (loaded, request, response) => {
    const { body, params } = request
    const input = given({
      commitmentId: params['commitmentId'],
      state: field(body, 'state'),
      note: field(body, 'note'),
      reviewOn: dateField(body, 'reviewOn'),
    })
    const context = casework.context(actorOfRequest(response), String(request.id))
    const reviewed = andThen(parseInput(reviewCommitmentInputSchema, input), (parsed) =>
      reviewCommitment(loaded.record, parsed, context),
    )
    const appended = await append(casework.store, loaded, reviewed)
    if (!appended.ok) return showReview(loaded, request, response.status(400), appended.error)
    request.session.message = 'Review recorded'
    return response.redirect(`/use-of-force/strategies/${loaded.record.id}`)
  })
}

const fieldIds: Readonly<Record<string, string>> = {
  dueOn: 'dueOn-day',
  reviewOn: 'reviewOn-day',
  'measure.figure': 'figure',
  'measure.shall': 'shall',
  'measure.aim': 'aim',
}
const fieldId = (path: readonly (string | number)[]) => fieldIds[path.join('.')] ?? String(path[0])

function showMakeForm(
  { record: strategy }: Loaded<MinimisationStrategy>,
  request: Request,
  response: Response,
  problems?: readonly Problem[],
): void {
  const body = request.body ?? {}
  const questions = {
    words: 'What do you commit to?',
    owner: 'Who owns it?',
    dueOn: 'By which day?',
    reviewOn: 'When is it looked at first?',
    shall: 'Which way shall the figure go?',
    aim: 'The aim:',
  }
  response.render('use-of-force/make-commitment', {
    title: 'Make a commitment',
    strategy,
    owners: staff
      .filter((member) => organisationOf(member) === strategy.providerId)
      .map(({ id, name, job }) => ({ value: id, text: name, hint: { text: job }, checked: body.owner === id })),
    figures: ['incidents', ...incidentMeasures].map((each) => ({
      value: each,
      text: commitmentFigureWords(each),
      selected: body.figure === each,
    })),
    ways: ['fall', 'rise'].map((each) => ({
      value: each,
      text: figureWords('shall', each),
      checked: body.shall === each,
    })),
    body,
    problems: problems && shownProblems(problems, { fieldId, questions }),
  })
}

function showReview(
  { record: strategy }: Loaded<MinimisationStrategy>,
  request: Request,
  response: Response,
  problems?: readonly Problem[],
): void {
  const commitment = strategy.commitments.find(({ commitmentId }) => commitmentId === request.params['commitmentId'])
  if (commitment === undefined) {
    notFound(request, response)
    return
  }
  const body = request.body ?? {}
  const questions = {
    state: 'Where does it stand?',
    note: 'What did you find?',
    reviewOn: 'When is it looked at next?',
  }
  response.render('use-of-force/review-commitment', {
    title: 'Review a commitment',
    strategy,
    commitment,
    states: commitmentStates.map((each) => ({
      value: each,
      text: figureWords('commitmentState', each),
      checked: body.state === each,
    })),
    body,
    problems: problems && shownProblems(problems, { fieldId, questions }),
  })
}
