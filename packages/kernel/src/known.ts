import { z } from 'zod'
import { civilDateSchema } from './civil-date.ts'
import type { Problem } from './problem.ts'
import { type Result, refused, succeeded } from './result.ts'

/**
 * Where a fact can come from when somebody writes down what they heard, saw or read.
 * @public
 */
export const firstHandSources = [
  /** The person told us. */
  'person',
  /** Someone who speaks for the person told us: a lawyer, a friend, a charity. */
  'representative',
  /** A document was seen. */
  'document',
  /** An officer saw or heard it. */
  'officer',
  /** A doctor, nurse or other health professional reported it. */
  'healthProfessional',
  /** Another agency reported it: social services, police, a court. */
  'otherAgency',
] as const

/**
 * Where a fact can come from.
 * @public
 */
export const factSources = [
  ...firstHandSources,
  /** It was carried over from another system's record. */
  'importedRecord',
  /** It was worked out from other facts. */
  'derived',
] as const

/**
 * Why a fact is not known.
 * @public
 */
export const unknownReasons = [
  /** Nobody has asked yet. */
  'notAsked',
  /** The person was asked and did not say. */
  'notAnswered',
  /** The record that should hold it does not. */
  'notRecorded',
  /** What the record holds cannot be read. */
  'unreadable',
  /** Sources disagree. */
  'conflicting',
  /** It was erased. */
  'erased',
] as const

/** Checks where a fact comes from. @public */
export const factSourceSchema = z.enum(factSources)
/** Where a fact comes from. @public */
export type FactSource = z.infer<typeof factSourceSchema>

/** Checks why a fact is not known. @public */
export const unknownReasonSchema = z.enum(unknownReasons)
/** Why a fact is not known. @public */
export type UnknownReason = z.infer<typeof unknownReasonSchema>

/** Checks the source of a fact and the day it was true. @public */
export const provenanceSchema = z.object({
  source: factSourceSchema,
  asAt: civilDateSchema,
  /** A reference to the document or record, never personal data. */
  reference: z.string().min(1).max(120).optional(),
})
/** The source of a fact and the day it was true. @public */
export type Provenance = Readonly<z.infer<typeof provenanceSchema>>

/**
 * A value with its source and as-at date, or *not known* with a reason; unknown is never zero or false.
 * @public
 */
export type Known<Value> =
  | ({ readonly known: true; readonly value: Value } & Provenance)
  | { readonly known: false; readonly reason: UnknownReason }

/**
 * Makes the schema of a fact that may not be known.
 *
 * @example
 * knownSchema(z.boolean()).safeParse({ known: false, reason: 'notAsked' }).success //=> true
 * @public
 */
export function knownSchema<Schema extends z.ZodType>(value: Schema) {
  return z.discriminatedUnion('known', [
    provenanceSchema.extend({ known: z.literal(true), value }),
    z.object({ known: z.literal(false), reason: unknownReasonSchema }),
  ])
}

/**
 * States a fact with its source and the day it was true.
 *
 * @example
 * known(true, { source: 'person', asAt: civilDate('2026-11-22') })
 * //=> { known: true, value: true, source: 'person', asAt: '2026-11-22' }
 * @public
 */
export function known<Value>(value: Value, provenance: Provenance): Known<Value> {
  return { known: true, value, ...provenance }
}

/**
 * States that a fact is not known, and why.
 *
 * @example
 * notKnown('notAsked') //=> { known: false, reason: 'notAsked' }
 * @public
 */
export function notKnown(reason: UnknownReason): Known<never> {
  return { known: false, reason }
}

/**
 * What a fact can hold when facts of several packages are brought together: text, a number, yes or no, or a list of codes.
 * @public
 */
export type FactValue = string | number | boolean | readonly string[]

/**
 * Facts by key.
 * @public
 */
export type Facts = Readonly<Record<string, Known<FactValue>>>

/**
 * Joins the facts of several packages into one set, and refuses a key that two of them use.
 *
 * @returns Every fact, or `FACTS.DUPLICATE_KEY` for each key used twice.
 *
 * @example
 * joinFacts({ hasChild: notKnown('notAsked') }, { openBarriers: notKnown('notRecorded') }).ok //=> true
 * joinFacts({ hasChild: notKnown('notAsked') }, { hasChild: notKnown('notRecorded') }).ok //=> false
 * @public
 */
export function joinFacts(...sets: readonly Facts[]): Result<Facts, 'FACTS.DUPLICATE_KEY'> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const key of sets.flatMap((facts) => Object.keys(facts))) {
    if (seen.has(key)) twice.add(key)
    seen.add(key)
  }
  if (twice.size === 0) return succeeded(Object.assign({}, ...sets) as Facts)
  return refused(
    [...twice].map((key): Problem<'FACTS.DUPLICATE_KEY'> => ({ code: 'FACTS.DUPLICATE_KEY', params: { key } })),
  )
}
