import { releaseTable, type Table } from '@casework/figures'
import { type Context, map, type Result } from '@casework/kernel'
import { countByOfficer, type IncidentFigures, type IncidentMeasure } from '@casework/use-of-force-reports'
import { staffName } from '../../staff.ts'
import { figureWords } from '../../words/figure-words.ts'
import { countColumn, textColumn } from './figure-part.ts'
import type { FigureScope } from './figure-scope.ts'

const shown: readonly IncidentMeasure[] = ['deEscalationTried', 'warned', 'prone', 'painInducing', 'personInjured']

/** Incidents by officer, for an audit: counts alone, because a share or a rank of a few incidents misleads. */
export function officersTable(scope: FigureScope, context: Context): Result<Table, 'REPORT.AUDIT_ONLY'> {
  return map(countByOfficer(scope.rows, scope.period, context), (figures) =>
    releaseTable({
      name: 'Officers',
      title: `Incidents by officer who used force, ${scope.words}`,
      frame: { kind: 'cumulative', ...scope.period },
      source: 'Reports of the use of force; all of it invented',
      notes: [],
      columns: [
        textColumn('Officer'),
        countColumn('Incidents', 'incidents'),
        ...shown.map((measure) => countColumn(figureWords('measure', measure), 'incidents')),
      ],
      rows: figures.map(rowOf),
    }),
  )
}

function rowOf({ of, incidents, measures }: IncidentFigures) {
  return [staffName(of), incidents.value, ...shown.map((measure) => measures[measure].yes.value)]
}
