import { registerCustomer, registerCustomerInputSchema } from '@casework/customers'
import { DomainError } from '@casework/kernel'
import type { Casework } from '../casework/casework.ts'
import { customerStream } from '../casework/record-snapshots.ts'
import { systemActor } from '../staff.ts'

/** The person of the exercise in which officers write a report: somebody of a story, in whom nobody real can be seen. */
export const exercisePersonId = 'person-of-the-exercise'

/** What the person of the exercise is registered with. */
export function registerExercisePerson({ context }: Casework) {
  const input = registerCustomerInputSchema.parse({
    customerId: exercisePersonId,
    names: [
      {
        use: 'main',
        separator: ' ',
        parts: [
          { text: 'Daniel', kind: 'given' },
          { text: 'Marek', kind: 'family' },
        ],
      },
    ],
  })
  const registered = registerCustomer(input, context(systemActor('seed')))
  if (!registered.ok) throw new DomainError('DEMO.SEED_CORRUPT', { code: registered.error[0]?.code ?? '' })
  return { stream: customerStream(exercisePersonId), events: registered.value.events }
}
