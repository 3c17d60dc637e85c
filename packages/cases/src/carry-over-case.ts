import { civilDateInLondon } from '@casework/calendar'
import {
  type CarriedOver,
  type Context,
  carryOver,
  compareCivilDates,
  type FactValue,
  type Immutable,
  isFirstHand,
  type Known,
  type Problem,
  problem,
  type Result,
  refused,
  succeeded,
  teamIdSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCaseEvent } from './apply-case-event.ts'
import type { Case } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'
import { caseFactsSchema } from './case-fact.ts'
import { factInFuture } from './record-case-facts.ts'

/**
 * Checks what another system's record says of a case we know: its team, and facts with their source and day.
 * @public
 */
export const carryOverCaseInputSchema = z.object({
  team: teamIdSchema.optional(),
  facts: caseFactsSchema.default({}),
})

/**
 * What another system's record says of a case we know.
 * @public
 */
export type CarryOverCaseInput = Immutable<z.output<typeof carryOverCaseInputSchema>>

/**
 * Takes over what another system's record says of a case, without losing what somebody recorded since.
 *
 * @remarks
 * What stands because it was carried over before gives way. What somebody recorded stands, whatever day the other record is of, and so does a
 * team that somebody gave the case to; the difference is told in `conflicts`. Ours, after `carryOver` of the kernel.
 *
 * @returns The case with the events of what was taken over, and a `CASE.RECORD_DIFFERS` with its path for each conflict; or `CASE.CLOSED`
 * where there is something to take over | `CASE.DATE_IN_FUTURE` for each fact of a day to come.
 *
 * @example
 * const told = known('high', { source: 'officer', asAt: civilDate('2026-03-01') })
 * const filed = { source: 'importedRecord', asAt: '2026-11-22' }
 * const input = carryOverCaseInputSchema.parse({
 *   team: 'northtown', facts: { harmBand: { known: true, value: 'low', ...filed }, mappaLevel: { known: true, value: 1, ...filed } },
 * })
 * const carried = carryOverCase(aCase({ facts: { harmBand: told } }), input, aContext())
 * carried.ok && carried.value.conflicts //=> [{ code: 'CASE.RECORD_DIFFERS', path: ['facts', 'harmBand'], params: {} }]
 * carried.ok && carried.value.events.map(({ type }) => type) //=> ['CaseAssigned', 'CaseFactsRecorded']
 * @public
 */
export function carryOverCase(
  caseRecord: Case,
  input: CarryOverCaseInput,
  context: Context,
): Result<CarriedOver<Case, CaseEvent, 'CASE.RECORD_DIFFERS'>, 'CASE.CLOSED' | 'CASE.DATE_IN_FUTURE'> {
  const today = civilDateInLondon(context.now)
  const told = Object.entries(input.facts) as [string, Known<FactValue>][]
  const early = told.filter(([, fact]) => fact.known && compareCivilDates(fact.asAt, today) > 0)
  if (early.length > 0) return refused(early.map(([fact]) => factInFuture(fact, today)))
  const onRecord: Readonly<Record<string, Known<FactValue> | undefined>> = caseRecord.facts
  const becomes = (wanted: string) => told.filter(([key, fact]) => carryOver(onRecord[key], fact) === wanted)
  const facts = Object.fromEntries(becomes('takesPlace'))
  const team = carriedTeam(caseRecord, input.team)
  const events = [
    ...(team === 'takesPlace'
      ? [caseEvent('CaseAssigned', { team: input.team, teamSource: 'importedRecord' }, context)]
      : []),
    ...(Object.keys(facts).length > 0 ? [caseEvent('CaseFactsRecorded', { facts }, context)] : []),
  ]
  if (events.length > 0 && caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  return succeeded({
    record: events.reduce<Case>(applyCaseEvent, caseRecord),
    events,
    conflicts: [
      ...(team === 'conflict' ? [differs('team')] : []),
      ...becomes('conflict').map(([key]) => differs('facts', key)),
    ],
  })
}

function carriedTeam({ team, teamSource }: Case, given: Case['team']) {
  if (given === undefined || given === team) return 'same'
  return team !== undefined && (teamSource === undefined || isFirstHand(teamSource)) ? 'conflict' : 'takesPlace'
}

function differs(...path: readonly string[]): Problem<'CASE.RECORD_DIFFERS'> {
  return { code: 'CASE.RECORD_DIFFERS', path: [...path], params: {} }
}
