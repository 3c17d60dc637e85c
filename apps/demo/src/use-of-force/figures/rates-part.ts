import { formatDateRange } from '@casework/calendar'
import type { TableCell } from '@casework/figures'
import { countAllIncidents, incidentRates } from '@casework/use-of-force-reports'
import { type Exposed, exposuresOf } from '../places.ts'
import {
  countColumn,
  decimalColumn,
  type FigurePart,
  figureTable,
  intervalCells,
  intervalColumns,
  notAvailable,
  textColumn,
} from './figure-part.ts'
import { type FigureScope, scopeExposed, scopeName } from './figure-scope.ts'

const against = [
  { words: '100 escorts', exposure: 'escorts' },
  { words: '1,000 detained-person-days', exposure: 'detainedPersonDays' },
] as const

/** How many incidents there were, and how many for so many escorts and detained-person-days. */
export function ratesPart(scope: FigureScope): FigurePart {
  const { period, rows, isOver, shown } = scope
  const total = countAllIncidents(rows, period).incidents.value
  const each =
    shown.length === 1 ? [] : shown.map((provider) => ({ name: provider.name, ids: [provider.id], exposed: provider }))
  const groups = [{ name: scopeName(scope), ids: shown.map(({ id }) => id), exposed: scopeExposed(scope) }, ...each]
  const days = formatDateRange(period.from, period.to, 'en')
  return {
    id: 'rates',
    heading: 'Incidents and rates',
    lines: [
      `${scopeName(scope)}: ${total} ${total === 1 ? 'incident' : 'incidents'} from ${days}. An incident is one report that was not withdrawn, whatever its stage.`,
      isOver
        ? 'A rate says how often force was recorded for so much work. It does not say whether the force was right.'
        : 'The period is not over, so there are no exposures and no rates yet, and more incidents may come.',
    ],
    tables: [
      figureTable('Rates', `Incidents and rates, ${scope.words}`, period, {
        columns: [
          textColumn('Provider'),
          textColumn('For every'),
          countColumn('Incidents', 'incidents'),
          countColumn('Exposure', 'escorts, or detained-person-days'),
          decimalColumn('Rate', 'incidents for that many', 2),
          ...intervalColumns('incidents for that many', 2),
        ],
        rows: groups.flatMap((group) => ratesOf(group, scope)),
      }),
    ],
  }
}

type Group = { readonly name: string; readonly ids: readonly string[]; readonly exposed: Exposed }

function ratesOf(
  { name, ids, exposed }: Group,
  { rows, period, isOver }: FigureScope,
): readonly (readonly TableCell[])[] {
  const { incidents } = countAllIncidents(
    rows.filter(({ providerId }) => ids.includes(providerId)),
    period,
  )
  const exposures = exposuresOf(exposed, period)
  return against.map(({ words, exposure }) => {
    const [found] = incidentRates(incidents, isOver ? { [exposure]: exposures[exposure] } : {})
    if (found === undefined)
      return [name, words, incidents.value, notAvailable, notAvailable, notAvailable, notAvailable]
    const { rate, interval } = found
    return [name, words, incidents.value, rate.exposure.value, rate.value, ...intervalCells(interval)]
  })
}
