import type { AnswerValue, GroupEntry } from '../answers.ts'
import { isNotKnown } from '../answers.ts'

type Held = AnswerValue | GroupEntry | undefined

/** Whether two answers say the same; the order in which options were ticked says nothing, the order of entries does. */
export function isSameAnswer(one: Held, other: Held): boolean {
  if (one === other) return true
  if (isEntries(one) || isEntries(other)) return isEntries(one) && isEntries(other) && areSameEntries(one, other)
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value: string) => other.includes(value))
  if (isNotKnown(one) || isNotKnown(other))
    return isNotKnown(one) && isNotKnown(other) && one.notKnown === other.notKnown
  return isEntry(one) && isEntry(other) && isSameEntry(one, other)
}

/** Whether an answer is a list of entries; an empty list counts where `other` is one too. */
export function isEntries(value: Held): value is readonly GroupEntry[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'object')
}

function areSameEntries(one: readonly GroupEntry[], other: readonly GroupEntry[]): boolean {
  return one.length === other.length && one.every((entry, index) => isSameAnswer(entry, other[index]))
}

function isEntry(value: Held): value is GroupEntry {
  return typeof value === 'object' && !Array.isArray(value)
}

function isSameEntry(one: GroupEntry, other: GroupEntry): boolean {
  const keys = unionOfKeys(one, other)
  return keys.every((key) => isSameAnswer(one[key], other[key]))
}

/** The keys of several records, each once, in the order in which they first appear. */
export function unionOfKeys(...records: readonly object[]): readonly string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))]
}
