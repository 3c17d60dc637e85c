import {
  type DaySpan,
  formatQuarter,
  monthsOf,
  parseQuarter,
  type Quarter,
  quarterDays,
  quarterLabel,
  quarterOf,
} from '@casework/calendar'
import { type CivilDate, compareCivilDates } from '@casework/kernel'
import type { IncidentRow } from '@casework/use-of-force-reports'
import type { Member } from '../../staff.ts'
import { exposedTogether } from '../places.ts'
import { organisationOf, providers } from '../providers.ts'
import { type FigureKind, figureKind } from './figure-kinds.ts'

type Provider = (typeof providers)[number]

/** What a page of figures was asked for, and what it can be asked for. */
export type FigureScope = {
  readonly today: CivilDate
  readonly quarter: Quarter
  readonly label: string
  readonly words: string
  readonly period: DaySpan
  /** Whether the period is over, so that exposures are given for it. */
  readonly isOver: boolean
  readonly quarters: readonly Quarter[]
  /** The providers whose figures are shown. */
  readonly shown: readonly Provider[]
  readonly providerId: string | undefined
  readonly choices: readonly Provider[]
  readonly by: 'place' | 'provider'
  readonly kind: FigureKind
  /** Rows of everybody, and those of the providers shown. */
  readonly all: readonly IncidentRow[]
  readonly rows: readonly IncidentRow[]
  /** The whole months since the first report that are over. */
  readonly months: readonly DaySpan[]
}

type Query = Readonly<Record<string, unknown>>

/** Reads what a page of figures was asked for; what cannot be read falls back to the last quarter that is over and all providers. */
export function figureScope(query: Query, all: readonly IncidentRow[], today: CivilDate, member: Member): FigureScope {
  const since = all.map(({ on }) => on).sort()[0] ?? today
  const quarters = quartersSince(since, today)
  const asked = typeof query['period'] === 'string' ? parseQuarter(query['period']) : undefined
  const askedLabel = asked?.ok ? quarterLabel(asked.value) : undefined
  const isOver = (each: Quarter) => compareCivilDates(quarterDays(each).to, today) < 0
  const found = quarters.find((each) => quarterLabel(each) === askedLabel)
  const quarter = found ?? quarters.findLast(isOver) ?? quarterOf(today, 'calendar')
  const choices = providersFor(member)
  const chosen = choices.find(({ id }) => id === query['provider']) ?? (choices.length === 1 ? choices[0] : undefined)
  const shown = chosen === undefined ? choices : [chosen]
  const ids: ReadonlySet<string> = new Set(shown.map(({ id }) => id))
  return {
    today,
    quarter,
    label: quarterLabel(quarter),
    words: formatQuarter(quarter, 'en'),
    period: quarterDays(quarter),
    isOver: isOver(quarter),
    quarters,
    shown,
    providerId: chosen?.id,
    choices,
    // own word: how the page groups what it compares
    by: query['by'] === 'provider' ? 'provider' : 'place',
    kind: figureKind(typeof query['of'] === 'string' ? query['of'] : undefined),
    all,
    rows: all.filter(({ providerId }) => ids.has(providerId)),
    months: monthsOf({ from: since, to: today }).filter(({ to }) => compareCivilDates(to, today) < 0),
  }
}

/** What the shown providers are called together. */
export function scopeName({ providerId, shown }: FigureScope): string {
  return providerId === undefined ? 'All providers' : (shown[0]?.name ?? '')
}

/** What the shown providers are exposed to in a month together. */
export function scopeExposed({ shown }: FigureScope) {
  return exposedTogether(shown)
}

/** The address of a page of figures with the same choices. */
export function scopeQuery({ label, providerId, by, kind }: FigureScope): string {
  return new URLSearchParams({ period: label, provider: providerId ?? '', by, of: kind.id }).toString()
}

/** A provider's own manager reads the figures of that provider; whoever scrutinises reads all. */
function providersFor(member: Member): readonly Provider[] {
  const own = providers.filter(({ id }) => id === organisationOf(member))
  return own.length > 0 ? own : providers
}

function quartersSince(since: CivilDate, today: CivilDate): readonly Quarter[] {
  const [first, last] = [quarterOf(since, 'calendar'), quarterOf(today, 'calendar')]
  const index = ({ year, quarter }: Quarter) => Number(year) * 4 + quarter - 1
  const every = Array.from({ length: index(last) - index(first) + 1 }, (_, step) => {
    const at = index(first) + step
    return { kind: 'calendar', year: Math.floor(at / 4), quarter: ((at % 4) + 1) as Quarter['quarter'] } as const
  })
  return every.length > 1 && quarterDays(first).from < since ? every.slice(1) : every
}
