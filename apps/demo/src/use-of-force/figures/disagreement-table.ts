import type { Table } from '@casework/figures'
import { disagreementRates, type UseOfForceReport } from '@casework/use-of-force-reports'
import { figureWords } from '../../words/figure-words.ts'
import { countColumn, decimalColumn, figureTable, intervalCells, intervalColumns, textColumn } from './figure-part.ts'
import { type FigureScope, scopeName } from './figure-scope.ts'

/** How often two lines that looked at the same incident found differently. */
export function disagreementTable(scope: FigureScope, reports: readonly UseOfForceReport[]): Table {
  const ids: ReadonlySet<string> = new Set(scope.shown.map(({ id }) => id))
  const shown = reports.filter(({ providerId }) => ids.has(providerId))
  return figureTable('Disagreement', `Disagreement between lines, ${scopeName(scope)}, ${scope.words}`, scope.period, {
    columns: [
      textColumn('Lines'),
      countColumn('Found differently', 'incidents'),
      countColumn('Both looked at', 'incidents'),
      decimalColumn('Share that differs', '%'),
      ...intervalColumns('%'),
    ],
    rows: disagreementRates(shown, scope.period).map(({ lines, differing, interval }) => [
      lines.map((line) => figureWords('line', line)).join(' and '),
      differing.part.value,
      differing.whole.value,
      differing.value * 100,
      ...intervalCells(interval, 100),
    ]),
  })
}
