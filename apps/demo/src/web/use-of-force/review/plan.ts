import type { Customer } from '@casework/customers'
import { andThen, compareInstants, isErased, type Problem, parseInput } from '@casework/kernel'
import { defaultCatalogue, type ForcePlan, planForce, planForceInputSchema } from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { readSnapshots, recordsOfKind, streamOf } from '../../../casework/record-snapshots.ts'
import { append } from '../../../casework/records.ts'
import { memberOf, useOfForceStaff } from '../../../staff.ts'
import { organisationOf } from '../../../use-of-force/providers.ts'
import { mayReadOf } from '../../../use-of-force/who-may-read.ts'
import { type Fields, field, given, ticked } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { shownName } from '../../pages/person.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { optionOf } from './shown-report.ts'

const questions = {
  reference: 'Reference of the person:',
  pregnant: 'Is the person pregnant?',
  child: 'Is the person under 18?',
  toPreventHarm: 'Is it to prevent harm?',
  authorisedBy: 'Who authorises it?',
  reasons: 'Why may force be necessary?',
}

/** The page on which a provider's manager plans force, should talking fail. */
export function showPlanForm(_casework: Casework) {
  return (request: Request, response: Response) => showForm(request, response)
}

/** Plans force, or shows everything that stands against the plan. */
export function plan(casework: Casework) {
  return async (request: Request, response: Response) => {
    const { body } = request
    const planId = casework.newId()
    const customer = await personOf(field(body, 'reference'), casework)
    if (customer === undefined) return showForm(request, response.status(400), [unknownPerson])
    const context = casework.context(actorOfRequest(response), String(request.id))
    const planned = andThen(parseInput(planForceInputSchema, inputOf(body, planId, customer.id)), (input) =>
      planForce(input, { ...context, catalogue: defaultCatalogue }),
    )
    const appended = await append(casework.store, { stream: streamOf('forcePlan', planId), version: 0 }, planned)
    if (!appended.ok) return showForm(request, response.status(400), appended.error)
    request.session.message = 'The plan is recorded'
    return response.redirect(`/use-of-force/plans/${planId}`)
  }
}

/** The plans that whoever is signed in may read, the latest first. */
export function showPlans({ client }: Casework) {
  return async (_request: Request, response: Response) => {
    const plans = (await recordsOfKind<ForcePlan>('forcePlan', client)).filter((each) => isTheirs(each, response))
    const people = await readSnapshots<Customer>(
      plans.map(({ customerId }) => streamOf('customer', customerId)),
      client,
    )
    const names = new Map(people.map(({ record }) => [record.id, shownName(record)]))
    const latestFirst = [...plans].sort((one, other) => compareInstants(other.made.at, one.made.at))
    response.render('use-of-force/review/plans', {
      title: 'Plans for the use of force',
      plans: latestFirst.map((each) => ({ ...each, name: names.get(each.customerId) })),
    })
  }
}

/** A plan to read. */
export function showPlan({ client }: Casework) {
  return async (request: Request, response: Response) => {
    const stream = streamOf('forcePlan', String(request.params['planId']))
    const [found] = await readSnapshots<ForcePlan>([stream], client)
    if (found === undefined || !isTheirs(found.record, response)) return notFound(request, response)
    const { record } = found
    const [person] = await readSnapshots<Customer>([streamOf('customer', record.customerId)], client)
    return response.render('use-of-force/review/plan', {
      title: 'Plan for the use of force',
      name: person && shownName(person.record),
      plan: record,
      needs: isErased(record.needs) ? undefined : record.needs,
      reasons: isErased(record.reasons) ? 'Erased' : record.reasons,
      techniques: record.techniques.map((id) => optionOf('technique', id)),
      equipment: record.equipment.map((id) => optionOf('item', id)),
    })
  }
}

/** A provider's people read the plans of their own provider, everybody else all. */
function isTheirs({ made }: ForcePlan, response: Response): boolean {
  const planner = memberOf(made.by)
  const member = signedIn(response)
  return planner !== undefined && mayReadOf(organisationOf(planner), member)
}

const unknownPerson: Problem = { code: 'DEMO.PERSON_NOT_FOUND', path: ['reference'], params: {} }

function inputOf(body: Fields, planId: string, customerId: string): object {
  const toPreventHarm = field(body, 'toPreventHarm')
  return given({
    planId,
    customerId,
    techniques: ticked(body, 'techniques'),
    equipment: ticked(body, 'equipment'),
    // own word: the answer of this form's own question
    toPreventHarm: toPreventHarm === undefined ? undefined : toPreventHarm === 'yes',
    authorisedBy: field(body, 'authorisedBy'),
    pregnant: field(body, 'pregnant'),
    child: field(body, 'child'),
    reasons: field(body, 'reasons'),
  })
}

async function personOf(reference: string | undefined, { client }: Casework): Promise<Customer | undefined> {
  if (reference === undefined) return undefined
  const people = await recordsOfKind<Customer>('customer', client)
  return people.find(
    ({ references }) => !isErased(references) && references.some(({ value }) => value === reference.toUpperCase()),
  )
}

function showForm(request: Request, response: Response, problems?: readonly Problem[]): void {
  const body: Fields = request.body ?? {}
  const { techniques, equipment } = defaultCatalogue
  const team = signedIn(response).team
  response.render('use-of-force/review/plan-form', {
    title: 'Plan the use of force',
    techniques: techniques.map(({ id, painInducing, prohibited }) => ({
      value: id,
      text: optionOf('technique', id),
      hint: prohibited !== undefined ? 'Nobody may use it' : painInducing ? 'It causes pain' : undefined,
    })),
    equipment: equipment.map(({ id, approval }) => ({
      value: id,
      text: optionOf('item', id),
      hint: approval === undefined ? 'Its approval is not known here' : undefined,
    })),
    needs: planForceInputSchema.shape.pregnant.options,
    authorisers: useOfForceStaff.filter((member) => member.team === team),
    body,
    ticked: { techniques: ticked(body, 'techniques'), equipment: ticked(body, 'equipment') },
    problems: problems && shownProblems(problems, placesOf(body)),
  })
}

/** Problems lead to the box that they are about, and name it. */
function placesOf(body: Fields) {
  const chosen = (group: 'techniques' | 'equipment') => ticked(body, group)
  const boxes = [
    ...chosen('techniques').map((id) => [`techniques-${id}`, `${optionOf('technique', id)}:`]),
    ...chosen('equipment').map((id) => [`equipment-${id}`, `${optionOf('item', id)}:`]),
  ]
  return {
    fieldId: ([group, index]: readonly (string | number)[]) =>
      index === undefined ? String(group) : `${group}-${chosen(group as 'techniques' | 'equipment')[Number(index)]}`,
    questions: { ...questions, ...Object.fromEntries(boxes) },
  }
}
