import type { TallyValue } from '../tally.ts'

type At = Readonly<Record<string, TallyValue>>

/** Orders two combinations by their values, one dimension after another; what is not known comes last. */
export function compareValues(names: readonly string[], one: At, other: At): number {
  const orders = names.map((name) => compareValue(one[name] as TallyValue, other[name] as TallyValue))
  return orders.find((order) => order !== 0) ?? 0
}

/** Numbers by size, words by code units, kinds of value apart. */
function compareValue(one: TallyValue, other: TallyValue): number {
  const [kind, otherKind] = [rank(one), rank(other)]
  if (kind !== otherKind) return kind - otherKind
  if (one === null || other === null || one === other) return 0
  return one < other ? -1 : 1
}

function rank(value: TallyValue): number {
  return value === null ? 3 : ['boolean', 'number', 'string'].indexOf(typeof value)
}
