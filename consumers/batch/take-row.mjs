import { openCase, openCaseInputSchema, raiseBarrier, raiseBarrierInputSchema } from '@casework/cases'
import { registerCustomer, registerCustomerInputSchema } from '@casework/customers'
import { andThen, map, parseInput } from '@casework/kernel'

/** What a row of the file does: a person is registered, a case opened, and a barrier raised where the row has one. */
export function takeRow({ personReference, caseReference, name, opened, barrier, since }, context) {
  const person = {
    customerId: personReference,
    names: [{ use: 'main', separator: ' ', parts: [{ text: name, kind: 'other' }] }],
  }
  const casework = { caseId: caseReference, reference: caseReference, customerId: personReference, openedOn: opened }
  const standing = { barrierId: `${caseReference}-1`, kind: barrier, since: since ?? opened, source: 'importedRecord' }
  return andThen(
    andThen(parseInput(registerCustomerInputSchema, person), (input) => registerCustomer(input, context)),
    (registered) =>
      andThen(
        andThen(parseInput(openCaseInputSchema, casework), (input) => openCase(input, context)),
        (started) => map(withBarrier(started, barrier && standing, context), (change) => [registered, change]),
      ),
  )
}

function withBarrier(started, standing, context) {
  if (standing === undefined) return { ok: true, value: started }
  return andThen(parseInput(raiseBarrierInputSchema, standing), (input) =>
    map(raiseBarrier(started.record, input, context), ({ record, events }) => ({
      record,
      events: [...started.events, ...events],
    })),
  )
}
