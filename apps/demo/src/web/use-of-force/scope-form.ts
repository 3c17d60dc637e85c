import { formatQuarter, quarterLabel } from '@casework/calendar'
import { figureKinds } from '../../use-of-force/figures/figure-kinds.ts'
import type { FigureScope } from '../../use-of-force/figures/figure-scope.ts'

/** Which of the choices a page of figures offers beside the period. */
export type ShownScope = { readonly by?: true; readonly noProvider?: true }

type Item = { readonly value: string; readonly text: string; readonly selected: boolean }

const groupings = [
  { value: 'place', text: 'Places' },
  { value: 'provider', text: 'Providers' },
]

/** The choices of a page of figures as the items of its selects. */
export function scopeForm(scope: FigureScope, { by, noProvider }: ShownScope) {
  const periods = scope.quarters
    .map((each) => ({ value: quarterLabel(each), text: formatQuarter(each, 'en') }))
    .reverse()
  const providers = scope.choices.map(({ id, name }) => ({ value: id as string, text: name as string }))
  const all = providers.length > 1 ? [{ value: '', text: 'All providers' }] : []
  return {
    periods: selecting(periods, scope.label),
    ...(noProvider ? {} : { providers: selecting([...all, ...providers], scope.providerId ?? '') }),
    ...(by ? { groupings: selecting(groupings, scope.by), figures: selecting(figureItems, scope.kind.id) } : {}),
  }
}

const figureItems = figureKinds.map(({ id, words }) => ({ value: id, text: words }))

function selecting(items: readonly Omit<Item, 'selected'>[], chosen: string): readonly Item[] {
  return items.map((item) => ({ ...item, selected: item.value === chosen }))
}
