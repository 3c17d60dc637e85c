import {
  type CivilDate,
  civilDateSchema,
  DomainError,
  type InputProblemCode,
  parseInput,
  problem,
  type Result,
  succeeded,
} from '@casework/kernel'
import { z } from 'zod'

/**
 * What a count is a count of, in time.
 * @public
 */
export const frameKinds = [
  /** How many there were on one day: 80,000 people reporting at the end of September 2016. */
  'snapshot',
  /** How many there were altogether over a period: escorts in a quarter. */
  'cumulative',
  /** How many of those who began together in a period, followed up since: released, of those detained in 2019. */
  'cohort',
  /** The mean of snapshots over a period: the average population. */
  'average',
] as const

/** Checks what a count is a count of, in time. @public */
export const frameKindSchema = z.enum(frameKinds)
/** What a count is a count of, in time. @public */
export type FrameKind = z.infer<typeof frameKindSchema>

const period = { from: civilDateSchema, to: civilDateSchema }
const inOrder = { error: 'FIGURES.PERIOD_ENDS_BEFORE_IT_BEGINS', path: ['to'] }
const beginsFirst = (span: { readonly from: string; readonly to: string }) => span.from <= span.to

/** Checks the day or the period that a count is about; both ends of a period count. Problem: `FIGURES.PERIOD_ENDS_BEFORE_IT_BEGINS`. @public */
export const frameSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('snapshot'), asAt: civilDateSchema }),
  z.object({ kind: z.literal('cumulative'), ...period }).refine(beginsFirst, inOrder),
  z.object({ kind: z.literal('cohort'), ...period }).refine(beginsFirst, inOrder),
  z.object({ kind: z.literal('average'), ...period }).refine(beginsFirst, inOrder),
])

/** The day or the period that a count is about, by kind. @public */
export type Frame<Kind extends FrameKind = FrameKind> = Kind extends 'snapshot'
  ? { readonly kind: 'snapshot'; readonly asAt: CivilDate }
  : { readonly kind: Kind; readonly from: CivilDate; readonly to: CivilDate }

/** Checks what is counted: a word or several in camel case, `detainedPersonDays`. @public */
export const unitSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-zA-Z0-9]*$/)

/** Checks a count that comes from data. @public */
export const countSchema = z
  .object({ value: z.number().nonnegative().max(Number.MAX_SAFE_INTEGER), unit: unitSchema, frame: frameSchema })
  .refine(({ value, frame }) => frame.kind === 'average' || Number.isInteger(value), {
    error: 'FIGURES.COUNT_NOT_WHOLE',
    path: ['value'],
  })

/**
 * A number that says what it counts and in which frame of time.
 *
 * @remarks
 * Two units never mix, nor do a snapshot and a cumulative count: 626 investigations and 210 allegations give no rate (domain.md §5.2,
 * "Counting trap"); 80,000 people on a day and 60,000 over years give no ratio (domain.md §1.8).
 * @public
 */
export type Count<Unit extends string = string, Kind extends FrameKind = FrameKind> = {
  readonly value: number
  readonly unit: Unit
  readonly frame: Frame<Kind>
} & z.core.$brand<'Count'>

/** What can be wrong with a count that comes from data. @public */
export type CountProblemCode =
  | InputProblemCode
  | 'CIVIL_DATE.NOT_A_DATE'
  | 'FIGURES.COUNT_NOT_WHOLE'
  | 'FIGURES.PERIOD_ENDS_BEFORE_IT_BEGINS'

/**
 * Reads a count from data.
 *
 * @returns The count, or `INPUT.…` | `CIVIL_DATE.NOT_A_DATE` | `FIGURES.COUNT_NOT_WHOLE` | `FIGURES.PERIOD_ENDS_BEFORE_IT_BEGINS`.
 *
 * @example
 * parseCount({ value: 626, unit: 'investigations', frame: { kind: 'cumulative', from: '2014-04-01', to: '2017-03-31' } }).ok //=> true
 * parseCount({ value: -1, unit: 'investigations', frame: { kind: 'snapshot', asAt: '2017-03-31' } }).ok //=> false
 * @public
 */
export function parseCount(value: unknown): Result<Count, CountProblemCode> {
  return parseInput(countSchema, value) as Result<Count, CountProblemCode>
}

/**
 * Counts what there was on one day.
 *
 * @throws DomainError `FIGURES.NOT_A_COUNT` if the number is not a whole one from 0, or the unit no word in camel case.
 *
 * @example
 * snapshotCount('people', 80_000, civilDate('2016-09-30')).frame //=> { kind: 'snapshot', asAt: '2016-09-30' }
 * @public
 */
export function snapshotCount<const Unit extends string>(
  unit: Unit,
  value: number,
  asAt: CivilDate,
): Count<Unit, 'snapshot'> {
  return counted({ value, unit, frame: { kind: 'snapshot', asAt } })
}

/**
 * Counts what there was altogether over a period, both ends included.
 *
 * @throws DomainError `FIGURES.NOT_A_COUNT` if the number is not a whole one from 0, the unit no word in camel case, or the period ends first.
 *
 * @example
 * cumulativeCount('escorts', 412, civilDate('2026-01-01'), civilDate('2026-03-31')).value //=> 412
 * @public
 */
export function cumulativeCount<const Unit extends string>(
  unit: Unit,
  value: number,
  from: CivilDate,
  to: CivilDate,
): Count<Unit, 'cumulative'> {
  return counted({ value, unit, frame: { kind: 'cumulative', from, to } })
}

/**
 * Counts those who began together in a period and were followed up since.
 *
 * @remarks An attrition rate is dated by its cohort (domain.md §1.8): released, of those detained with intent to remove in the same period.
 * @throws DomainError `FIGURES.NOT_A_COUNT` if the number is not a whole one from 0, the unit no word in camel case, or the period ends first.
 *
 * @example
 * cohortCount('detentions', 24_000, civilDate('2019-01-01'), civilDate('2019-12-31')).unit //=> 'detentions'
 * @public
 */
export function cohortCount<const Unit extends string>(
  unit: Unit,
  value: number,
  from: CivilDate,
  to: CivilDate,
): Count<Unit, 'cohort'> {
  return counted({ value, unit, frame: { kind: 'cohort', from, to } })
}

/**
 * Takes a count that came from data for one of a unit and a frame, so that it can be divided.
 *
 * @returns The count, or `FIGURES.UNITS_DIFFER` | `FIGURES.FRAMES_DIFFER`.
 *
 * @example
 * const read = parseCount({ value: 80_000, unit: 'people', frame: { kind: 'snapshot', asAt: '2016-09-30' } })
 * read.ok && countOf(read.value, 'people', 'snapshot').ok //=> true
 * read.ok && countOf(read.value, 'people', 'cumulative').ok //=> false
 * @public
 */
export function countOf<const Unit extends string, const Kind extends FrameKind>(
  count: Count,
  unit: Unit,
  kind: Kind,
): Result<Count<Unit, Kind>, 'FIGURES.UNITS_DIFFER' | 'FIGURES.FRAMES_DIFFER'> {
  if (count.unit !== unit) return problem('FIGURES.UNITS_DIFFER')
  if (count.frame.kind !== kind) return problem('FIGURES.FRAMES_DIFFER')
  return succeeded(count as unknown as Count<Unit, Kind>)
}

/** Makes a count that the programmer knows to be one. */
export function counted<Made extends Count>(count: Omit<Made, keyof z.core.$brand<'Count'>>): Made {
  const checked = countSchema.safeParse(count)
  if (!checked.success) throw new DomainError('FIGURES.NOT_A_COUNT', { unit: count.unit })
  return checked.data as unknown as Made
}
