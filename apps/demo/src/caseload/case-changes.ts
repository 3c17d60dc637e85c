import {
  type Barrier,
  barrierKindSchema,
  barriersWereReviewed,
  type Case,
  type CaseEvent,
  carryOverCase,
  carryOverCaseInputSchema,
  closeBarrier,
  closeBarrierInputSchema,
  openCase,
  openCaseInputSchema,
  openReportingCondition,
  raiseBarrier,
  raiseBarrierInputSchema,
  setReportingCondition,
  setReportingConditionInputSchema,
} from '@casework/cases'
import {
  andThen,
  type CarriedOver,
  type Change,
  type CivilDate,
  type Context,
  known,
  map,
  parseInput,
  type Result,
  unchanged,
} from '@casework/kernel'
import { given } from '../web/form-fields.ts'
import type { CaseloadRow, GivenBarrier } from './caseload-row.ts'
import { inTurn } from './in-turn.ts'
import { inOurFields } from './our-fields.ts'

/** What a row changes about a case: everything for a new one, and otherwise what may be taken over; with what differs from the record. */
export function caseChanges(
  row: CaseloadRow,
  ids: { caseId: string; customerId: string },
  before: Case | undefined,
  context: Context,
  asAt: CivilDate,
): Result<CarriedOver<Case, CaseEvent>> {
  const steps = [
    (record: Case) => takeOver(record, row, context, asAt),
    ...(row.barriers ?? []).map(
      (barrier, index) => (record: Case) => bringBarrierUpToDate(record, barrier, index, context),
    ),
    (record: Case) => setCondition(record, row, context),
  ]
  if (before !== undefined) return inTurn({ record: before, events: [] }, steps)
  const input = {
    ...ids,
    reference: row.caseReference,
    openedOn: row.caseOpened,
    ...given({ team: teamOf(row) }),
    source: 'importedRecord',
  }
  return andThen(parseInput(openCaseInputSchema, input), (parsed) =>
    andThen(openCase(parsed, context), (change) => inTurn(change, steps)),
  )
}

function takeOver(
  record: Case,
  row: CaseloadRow,
  context: Context,
  asAt: CivilDate,
): Result<CarriedOver<Case, CaseEvent>> {
  const told = Object.entries({ ...reviewOf(record, row, asAt), ...row.caseFacts })
  const facts = Object.fromEntries(told.map(([key, value]) => [key, known(value, { source: 'importedRecord', asAt })]))
  const input = { ...given({ team: teamOf(row) }), facts }
  return andThen(parseInput(carryOverCaseInputSchema, input), (parsed) =>
    map(carryOverCase(record, parsed, context), (taken) => ({
      ...taken,
      conflicts: inOurFields(taken.conflicts, { facts: 'caseFacts' }),
    })),
  )
}

/** A file that lists barriers was made by somebody who went through them; an empty cell says nothing, and is not taken for none. */
function reviewOf(record: Case, { barriers = [] }: CaseloadRow, asAt: CivilDate): CaseloadRow['caseFacts'] {
  return barriers.length === 0 || barriersWereReviewed(record) ? {} : { barriersReviewedOn: asAt }
}

/** Raises a barrier that the case does not have yet, and closes one that the file says is closed. */
function bringBarrierUpToDate(
  record: Case,
  { kind, since, closedOn }: GivenBarrier,
  index: number,
  context: Context,
): Result<Change<Case, CaseEvent>> {
  const wanted = barrierKindSchema.safeParse(kind).data ?? 'other'
  const isMeant = (barrier: Barrier) => barrier.kind === wanted && barrier.since === since
  const found = record.barriers.find(isMeant)
  const barrierId = found?.barrierId ?? `${record.id}-${record.barriers.length}-${index}`
  const input = { barrierId, kind: wanted, since, source: 'importedRecord' }
  const steps = [
    ...(found === undefined
      ? [
          (now: Case) =>
            andThen(parseInput(raiseBarrierInputSchema, input), (parsed) => raiseBarrier(now, parsed, context)),
        ]
      : []),
    ...(closedOn === undefined || found?.closed !== undefined
      ? []
      : [(now: Case) => closeFound(now, barrierId, closedOn, context)]),
  ]
  return inTurn({ record, events: [] }, steps)
}

function closeFound(record: Case, barrierId: string, on: CivilDate, context: Context): Result<Change<Case, CaseEvent>> {
  return andThen(parseInput(closeBarrierInputSchema, { barrierId, on, reason: 'resolved' }), (input) =>
    closeBarrier(record, input, context),
  )
}

/** Sets the reporting condition of the file where the case has none; a condition that is in force is varied by people, not by files. */
function setCondition(record: Case, row: CaseloadRow, context: Context): Result<Change<Case, CaseEvent>> {
  const { reportEvery, reportUnit, reportFrom, reportMethod, reportPlace } = row
  if (openReportingCondition(record) !== undefined || reportEvery === undefined || reportFrom === undefined)
    return unchanged(record)
  const input = {
    conditionId: `${record.id}-reporting`,
    grantor: 'secretaryOfState',
    managedBy: 'secretaryOfState',
    effectiveFrom: reportFrom,
    method: reportMethod,
    place: reportPlace ?? 'As the notice says',
    recurrence: { unit: reportUnit, every: reportEvery, start: reportFrom },
  }
  return andThen(parseInput(setReportingConditionInputSchema, input), (parsed) =>
    setReportingCondition(record, parsed, context),
  )
}

/** A team's id from its name in the file: letters, digits and hyphens. */
function teamOf({ team }: CaseloadRow): string | undefined {
  return team
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64)
}
