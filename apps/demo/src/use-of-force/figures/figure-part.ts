import { type DaySpan, formatPartialDate } from '@casework/calendar'
import { type Interval, releaseTable, type Table, type TableCell, type TableInput } from '@casework/figures'
import { describeProblem, type Problem } from '@casework/kernel'
import { catalogue, formatters } from '../../web/show-problems.ts'

/** A part of a page of figures: words, perhaps a drawing, and the tables that stand beside it. */
export type FigurePart = {
  readonly id: string
  readonly heading: string
  readonly lines: readonly string[]
  readonly svg?: string
  readonly tables: readonly Table[]
}

const source = 'Reports of the use of force, and exposures as the providers give them; all of it invented'

/** Makes a table of a period from the demo's own records. */
export function figureTable(
  name: string,
  title: string,
  { from, to }: DaySpan,
  rest: Pick<TableInput, 'columns' | 'rows'> & { readonly notes?: readonly string[] },
): Table {
  return releaseTable({ name, title, frame: { kind: 'cumulative', from, to }, source, notes: [], ...rest })
}

export const notAvailable: TableCell = { shorthand: 'x' }
export const notApplicable: TableCell = { shorthand: 'z' }

export const textColumn = (heading: string) => ({ kind: 'text', heading }) as const
export const countColumn = (heading: string, unit: string) => ({ kind: 'number', heading, unit }) as const
export const decimalColumn = (heading: string, unit: string, decimals = 1) =>
  ({ kind: 'number', heading, unit, decimals }) as const

/** The two columns of a 95% interval. */
export const intervalColumns = (unit: string, decimals = 1) => [
  decimalColumn('95% interval, from', unit, decimals),
  decimalColumn('95% interval, to', unit, decimals),
]

/** The two cells of an interval; 100 makes shares of a whole into percentages. */
export const intervalCells = ({ lower, upper }: Pick<Interval, 'lower' | 'upper'>, times = 1): readonly TableCell[] => [
  lower * times,
  upper * times,
]

/** Why there is no drawing, in words. */
export function whyNot(problems: readonly Problem[]): readonly string[] {
  return problems.map((each) => describeProblem(each, catalogue, 'en', formatters).text)
}

/** What a month is called: "October 2026". */
export function monthWords({ from }: DaySpan): string {
  return formatPartialDate({ precision: 'month', value: from.slice(0, 7), estimated: false }, 'en')
}
