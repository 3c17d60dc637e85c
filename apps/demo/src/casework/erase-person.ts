import { civilDateInLondon } from '@casework/calendar'
import type { Context } from '@casework/kernel'
import type { Casework } from './casework.ts'
import { decisionStream } from './decisions.ts'
import { caseStream, customerStream } from './record-snapshots.ts'
import { casesOf } from './work-list-query.ts'

/** Erases every personal value of a person: in their own history, in their cases, and in decisions about them. */
export async function erasePerson(
  { store, client }: Casework,
  customerId: string,
  basis: string,
  context: Context,
): Promise<number> {
  const cases = await casesOf(client, customerId)
  const streams = [
    customerStream(customerId),
    ...cases.flatMap(({ case_id }) => [caseStream(case_id), decisionStream(case_id)]),
  ]
  let values = 0
  for (const stream of streams) {
    const erased = await store.erase(stream, { on: civilDateInLondon(context.now), basis, context })
    if (erased.ok) values += erased.value.values
  }
  return values
}
