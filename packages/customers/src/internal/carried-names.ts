import { type Context, isErased, isFirstHand } from '@casework/kernel'
import type { Customer } from '../customer.ts'
import { customerEvent } from '../customer-events.ts'
import { formatPersonName, type NameUse, type PersonName } from '../person-name.ts'
import { type CarriedPart, conflictAt, isSame, nothing } from './carried-parts.ts'

/** Names: those that were carried over before give way and are kept as former names; those that somebody wrote down stand. */
export function carriedNames(
  { names: before, sources }: Customer,
  given: readonly PersonName[],
  context: Context,
): CarriedPart {
  if (given.length === 0) return nothing
  if (isErased(before)) return conflictAt('names')
  if (isFirstHand(sources.names)) {
    const conflicts = given.flatMap((name, index) =>
      before.some((each) => isWritten(each, name)) ? [] : conflictAt('names', index).conflicts,
    )
    return { events: [], conflicts }
  }
  const names = given.reduce<readonly PersonName[]>(withName, before)
  if (isSame(names, before)) return nothing
  const event = customerEvent('CustomerNamesChanged', { reason: 'carriedOver' }, context, { names: [...names] })
  return { events: [event], conflicts: [] }
}

const former: Partial<Readonly<Record<NameUse, NameUse>>> = { main: 'previous', knownAs: 'alias' }

/** The names with one more; a name whose place it takes is kept as a former one. */
function withName(names: readonly PersonName[], name: PersonName): readonly PersonName[] {
  const formerUse = former[name.use]
  if (formerUse === undefined) return names.some((each) => isWritten(each, name)) ? names : [...names, name]
  const replaced = names.find(({ use }) => use === name.use)
  const others = names.filter((each) => former[each.use] !== undefined || !isWritten(each, name))
  if (replaced === undefined) return [...others, name]
  const kept = others.map((each) => (each === replaced ? name : each))
  return isWritten(replaced, name) ? kept : [...kept, { ...replaced, use: formerUse }]
}

const isWritten = (one: PersonName, other: PersonName): boolean => formatPersonName(one) === formatPersonName(other)
