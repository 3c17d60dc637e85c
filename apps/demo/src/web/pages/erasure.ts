import type { Customer } from '@casework/customers'
import type { Problem } from '@casework/kernel'
import type { Request, Response } from 'express'
import type { Casework } from '../../casework/casework.ts'
import { decideAndErase } from '../../casework/decide-and-erase.ts'
import { field, ticked } from '../form-fields.ts'
import { withCustomer } from '../not-found.ts'
import { shownProblems } from '../show-problems.ts'
import { actorOfRequest } from '../sign-in.ts'
import { shownName } from './person.ts'

export function showErasureForm(casework: Casework) {
  return withCustomer(casework, ({ record }, request, response) => showForm(record, request, response))
}

/** Records the decision to erase, then erases every personal value of the person and of the notes about them. */
export function erase(casework: Casework) {
  return withCustomer(casework, async (loaded, request, response) => {
    const context = casework.context(actorOfRequest(response), String(request.id))
    if (ticked(request.body, 'checked').length === 0)
      return showForm(loaded.record, request, response.status(400), [
        { code: 'DEMO.CHECK_REQUIRED', path: ['checked'], params: {} },
      ])
    const erased = await decideAndErase(casework, loaded, field(request.body, 'basis') ?? '', context)
    if (!erased.ok) return showForm(loaded.record, request, response.status(400), erased.error)
    request.session.message = `${erased.value} personal values were erased`
    return response.redirect(`/people/${loaded.record.id}`)
  })
}

function showForm(customer: Customer, request: Request, response: Response, problems?: readonly Problem[]): void {
  response.render('erasure', {
    title: 'Erase personal data',
    customer,
    name: shownName(customer),
    body: request.body ?? {},
    problems: problems && shownProblems(problems),
  })
}
