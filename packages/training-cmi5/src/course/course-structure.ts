import type { Immutable } from '@casework/kernel'
import { z } from 'zod'

/**
 * What has to be told of an assignable unit before it counts as done.
 *
 * @remarks Source: cmi5 (Quartz) §13.1.4.
 * @public
 */
export const moveOns = [
  'Passed',
  'Completed',
  'CompletedAndPassed',
  'CompletedOrPassed',
  /** Nothing: it is done from the beginning. */
  'NotApplicable',
] as const

/** What has to be told of an assignable unit before it counts as done. @public */
export type MoveOn = (typeof moveOns)[number]

const iri = z
  .string()
  .trim()
  .max(2000)
  .regex(/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/, 'CMI.NOT_AN_IRI')
const texts = z.record(z.string().min(2).max(35), z.string().trim().max(10_000)).optional()
const titled = { id: iri, title: texts, description: texts }

/** Checks a mastery score: a share from 0 to 1, of at most four decimals. */
export const masteryScoreSchema = z
  .number()
  .refine((score) => score >= 0 && score <= 1 && /^[01](?:\.\d{1,4})?$/.test(String(score)), 'CMI.NOT_A_MASTERY_SCORE')

const assignableUnitSchema = z.strictObject({
  kind: z.literal('au'),
  ...titled,
  moveOn: z.enum(moveOns).default('NotApplicable'),
  masteryScore: masteryScoreSchema.optional(),
  launchMethod: z.enum(['OwnWindow', 'AnyWindow']).default('AnyWindow'),
  activityType: iri.optional(),
  url: z.string().trim().min(1).max(4000).optional(),
  launchParameters: z.string().max(10_000).optional(),
  entitlementKey: z.string().max(1000).optional(),
})

/** A unit that is launched and tells what came of it. @public */
export type AssignableUnit = Immutable<z.output<typeof assignableUnitSchema>>

const blockShape = { kind: z.literal('block'), ...titled } as const

/** A group of units and of other blocks. @public */
export type Block = Immutable<z.output<z.ZodObject<typeof blockShape>>> & { readonly items: readonly CourseItem[] }

/** What a course or a block is made of. @public */
export type CourseItem = AssignableUnit | Block

const itemSchema: z.ZodType<CourseItem> = z.lazy(() =>
  z.discriminatedUnion('kind', [assignableUnitSchema, z.strictObject({ ...blockShape, items: itemsSchema })]),
) as unknown as z.ZodType<CourseItem>
const itemsSchema = z.array(itemSchema).min(1)

/** The schema of a course structure, its depth bounded before. */
export const courseStructureSchema = z
  .strictObject({ ...titled, items: itemsSchema })
  .superRefine(({ id, items }, check) => {
    const ids = [id, ...idsWithin(items)]
    if (new Set(ids).size < ids.length) check.addIssue({ code: 'custom', message: 'CMI.ID_TWICE', path: ['items'] })
  })

/** A course: units in blocks, by the ids of their publisher. @public */
export type CourseStructure = Immutable<z.output<typeof courseStructureSchema>>

function idsWithin(items: readonly CourseItem[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'au' ? [item.id] : [item.id, ...idsWithin(item.items)]))
}

/** Lists the units of a course in their order, whatever block they are in. */
export function unitsOf(items: readonly CourseItem[]): readonly AssignableUnit[] {
  return items.flatMap((item) => (item.kind === 'au' ? [item] : unitsOf(item.items)))
}
