import { type Customer, decideErasure } from '@casework/customers'
import { type Context, map } from '@casework/kernel'
import type { Casework } from './casework.ts'
import { erasePerson } from './erase-person.ts'
import { append, type Loaded } from './records.ts'

/** Records the decision to erase and erases, in one transaction: a decision is never left without its erasure. */
export async function decideAndErase(casework: Casework, loaded: Loaded<Customer>, basis: string, context: Context) {
  return casework.client.transaction(async (client) => {
    const decided = await append(casework.storeOn(client), loaded, decideErasure(loaded.record, { basis }, context))
    if (!decided.ok) return decided
    const values = await erasePerson({ ...casework, client }, loaded.record.id, basis, context)
    return map(decided, () => values)
  })
}
