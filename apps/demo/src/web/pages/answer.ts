import type { Customer } from '@casework/customers'
import { customerFactSchemas, recordFacts, recordFactsInputSchema } from '@casework/customers'
import { andThen, firstHandSources, parseInput } from '@casework/kernel'
import type { Request, Response } from 'express'
import type { Casework } from '../../casework/casework.ts'
import { append, type Loaded } from '../../casework/records.ts'
import { wordsFor } from '../../words/words.ts'
import { type Fields, field } from '../form-fields.ts'
import { notFound, withCustomer } from '../not-found.ts'
import { shownProblems } from '../show-problems.ts'
import { actorOfRequest } from '../sign-in.ts'
import { shownName } from './person.ts'

export function showAnswerForm(casework: Casework) {
  return withCustomer(casework, ({ record }, request, response) => showForm(record, request, response))
}

/** Records one answer about a person, with where it comes from and its day. */
export function recordAnswer(casework: Casework) {
  return withCustomer(casework, async (loaded: Loaded<Customer>, request, response) => {
    const fact = String(request.params['fact'])
    const answer = answerOf(request.body, casework.today())
    const context = casework.context(actorOfRequest(response), String(request.id))
    const recorded = andThen(parseInput(recordFactsInputSchema, { [fact]: answer }), (input) =>
      recordFacts(loaded.record, input, context),
    )
    const appended = await append(casework.store, loaded, recorded)
    if (!appended.ok)
      return showForm(
        loaded.record,
        request,
        response.status(400),
        shownProblems(appended.error, {
          fieldId: ([, member]) => (member === 'source' ? 'source' : 'answer'),
          questions: { source: 'Where does it come from?' },
        }),
      )
    request.session.message = `Answer recorded: ${wordsFor('fact', fact)}`
    return response.redirect(`/people/${loaded.record.id}`)
  })
}

/** What was answered; choosing why it is not known is an answer too. */
function answerOf(body: Fields, asAt: string): unknown {
  const answer = field(body, 'answer')
  if (answer === undefined) return undefined
  if (answer.startsWith('unknown-')) return { known: false, reason: answer.slice('unknown-'.length) }
  const value = { yes: true, no: false }[answer] ?? (/^\d$/.test(answer) ? Number(answer) : answer)
  return { known: true, value, source: field(body, 'source'), asAt }
}

function showForm(
  customer: Customer,
  request: Request,
  response: Response,
  problems?: ReturnType<typeof shownProblems>,
): void {
  const fact = String(request.params['fact'])
  if (!Object.hasOwn(customerFactSchemas, fact)) {
    notFound(request, response)
    return
  }
  const schema = customerFactSchemas[fact as keyof typeof customerFactSchemas]
  const kind = schema.type
  response.render('answer', {
    title: wordsFor('question', fact),
    customer,
    name: shownName(customer),
    fact,
    kind,
    firstHandSources,
    problems,
    body: request.body ?? {},
  })
}
