import {
  type Change,
  type Context,
  caseIdSchema,
  changed,
  civilDateSchema,
  customerIdSchema,
  factSourceSchema,
  type Immutable,
  type Succeeded,
  teamIdSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCaseEvent } from './apply-case-event.ts'
import type { Case } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'

/**
 * Checks what is needed to open a case.
 * @public
 */
export const openCaseInputSchema = z.object({
  caseId: caseIdSchema,
  reference: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9/ -]{0,39}$/),
  customerId: customerIdSchema,
  openedOn: civilDateSchema,
  team: teamIdSchema.optional(),
  /** Where this comes from; an officer, unless told. */
  source: factSourceSchema.optional(),
})

/**
 * What is needed to open a case.
 * @public
 */
export type OpenCaseInput = Immutable<z.output<typeof openCaseInputSchema>>

/**
 * Opens a case about a person.
 *
 * @remarks A case opened elsewhere and carried over keeps the day on which it was opened there.
 *
 * @returns The open case with its `CaseOpened` event; nothing stands in its way.
 *
 * @example
 * const input = openCaseInputSchema.parse({ caseId: 'case-1', reference: 'EXAMPLE-1', customerId: 'person-1', openedOn: '2026-03-01' })
 * openCase(input, aContext()).value.record.stage //=> 'open'
 * @public
 */
export function openCase(input: OpenCaseInput, context: Context): Succeeded<Change<Case, CaseEvent>> {
  return changed(undefined, applyCaseEvent, caseEvent('CaseOpened', input, context))
}
