import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  type Immutable,
  problem,
  type Result,
  teamIdSchema,
  unchanged,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCaseEvent } from './apply-case-event.ts'
import type { Case } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'

/**
 * Checks the team or person who takes a case on.
 * @public
 */
export const assignCaseInputSchema = z.object({ team: teamIdSchema.optional(), assignedTo: actorIdSchema.optional() })

/**
 * The team or person who takes a case on.
 * @public
 */
export type AssignCaseInput = Immutable<z.output<typeof assignCaseInputSchema>>

/**
 * Gives a case to a team, a person or both.
 *
 * @returns The case with its `CaseAssigned` event, no event where it already was theirs, or `CASE.CLOSED` | `CASE.ASSIGNEE_REQUIRED`.
 *
 * @example
 * const given = assignCase(aCase(), assignCaseInputSchema.parse({ assignedTo: 'officer-2' }), aContext())
 * given.ok && given.value.record.assignedTo //=> 'officer-2'
 * @public
 */
export function assignCase(
  caseRecord: Case,
  input: AssignCaseInput,
  context: Context,
): Result<Change<Case, CaseEvent>, 'CASE.CLOSED' | 'CASE.ASSIGNEE_REQUIRED'> {
  if (caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  const { team = caseRecord.team, assignedTo = caseRecord.assignedTo } = input
  if (input.team === undefined && input.assignedTo === undefined)
    return problem('CASE.ASSIGNEE_REQUIRED', {}, ['assignedTo'])
  if (team === caseRecord.team && assignedTo === caseRecord.assignedTo) return unchanged(caseRecord)
  const teamSource = team === caseRecord.team ? caseRecord.teamSource : 'officer'
  const data = {
    ...(team === undefined ? {} : { team }),
    ...(teamSource === undefined ? {} : { teamSource }),
    ...(assignedTo === undefined ? {} : { assignedTo }),
  }
  return changed(caseRecord, applyCaseEvent, caseEvent('CaseAssigned', data, context))
}
