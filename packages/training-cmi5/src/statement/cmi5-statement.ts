import { type Immutable, type Instant, parseInstant } from '@casework/kernel'
import { z } from 'zod'
import { masteryScoreSchema } from '../course/course-structure.ts'
import { type Cmi5Verb, categories, cmi5Verbs, extensionKeys, type WaivedReason, waivedReasons } from './vocabulary.ts'

/** A statement that cmi5 defines, with what bears on whether a course is done. @public */
export type Cmi5Statement = {
  readonly id: string
  readonly verb: Cmi5Verb
  readonly learner: { readonly homePage: string; readonly name: string }
  readonly objectId: string
  /** The activities that it is grouped under, the publisher's id of the unit among them. */
  readonly grouping: readonly string[]
  readonly registration: string
  readonly sessionId: string
  readonly at: Instant
  /** When a store took it in, where that was told and is a moment. */
  readonly storedAt?: Instant
  readonly score?: Immutable<z.output<typeof score>>
  readonly masteryScore?: number
  readonly launchMode?: 'Normal' | 'Browse' | 'Review'
  readonly reason?: WaivedReason
}

const text = z.string().min(1).max(2000)
const activities = z
  .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(z.object({ id: text })).max(1000))
  .optional()
const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'CMI.NOT_A_UUID')
  .toLowerCase()

/** Checks a moment in UTC, which cmi5 asks for. */
const utc = z
  .string()
  .transform(asZulu)
  .refine((value) => parseInstant(value).ok, 'CMI.NOT_UTC')

function asZulu(value: string): string {
  return value.replace(/\+00:00$/, 'Z')
}

const score = z.object({
  scaled: z.number().optional(),
  raw: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
})

const verbNames = new Map(
  Object.entries(cmi5Verbs).map(([name, id]) => [id as string, name as Cmi5Verb]),
) as ReadonlyMap<string, Cmi5Verb>

const shape = z.object({
  id: uuid,
  actor: z.object({
    objectType: z.literal('Agent').optional(),
    account: z.object({ homePage: text, name: text }),
  }),
  verb: z.object({ id: z.enum(cmi5Verbs) }),
  object: z.object({ objectType: z.literal('Activity').optional(), id: text }),
  result: z
    .object({
      score: score.optional(),
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      duration: text.optional(),
      extensions: z.object({ [extensionKeys.reason]: z.enum(waivedReasons).optional() }).optional(),
    })
    .optional(),
  context: z.object({
    registration: uuid,
    contextActivities: z.object({ category: activities, grouping: activities }),
    extensions: z.object({
      [extensionKeys.session]: text,
      [extensionKeys.masteryScore]: masteryScoreSchema.optional(),
      [extensionKeys.launchMode]: z.enum(['Normal', 'Browse', 'Review']).optional(),
    }),
  }),
  timestamp: utc,
  stored: z.string().optional().catch(undefined),
})

type Shape = Immutable<z.output<typeof shape>>
type Objection = readonly [code: string, path: readonly string[]]

const withScore: ReadonlySet<string> = new Set(['passed', 'failed'])
const withDuration: ReadonlySet<string> = new Set(['terminated', 'completed', 'passed', 'failed', 'abandoned'])
const withCompletion: ReadonlySet<string> = new Set(['completed', 'waived'])
const successOf: Readonly<Record<string, boolean>> = { passed: true, waived: true, failed: false }

/** What a statement says that its verb does not allow, or leaves out that it needs. Source: cmi5 §9.5, §9.6. */
function objectionsTo({ verb, result, context }: Shape): readonly Objection[] {
  const name = verbNames.get(verb.id) as Cmi5Verb
  const { score, success, completion, duration, extensions } = result ?? {}
  const moves = success !== undefined || completion !== undefined
  const isMarked = (context.contextActivities.category ?? []).some(({ id }) => id === categories.moveOn)
  const found: (Objection | false)[] = [
    score !== undefined && !withScore.has(name) && ['CMI.SCORE_NOT_ALLOWED', ['result', 'score']],
    score !== undefined && !isScore(score) && ['CMI.SCORE_OUT_OF_RANGE', ['result', 'score']],
    success !== successOf[name] && ['CMI.SUCCESS_MISSTATED', ['result', 'success']],
    completion !== (withCompletion.has(name) ? true : undefined) && [
      'CMI.COMPLETION_MISSTATED',
      ['result', 'completion'],
    ],
    withDuration.has(name) && duration === undefined && ['CMI.DURATION_REQUIRED', ['result', 'duration']],
    name === 'waived' &&
      extensions?.[extensionKeys.reason] === undefined && ['CMI.REASON_REQUIRED', ['result', 'extensions']],
    isMarked !== moves && ['CMI.MOVE_ON_CATEGORY', ['context', 'contextActivities', 'category']],
  ]
  return found.filter((each) => each !== false)
}

function isScore({ scaled = 0, raw, min, max }: NonNullable<NonNullable<Shape['result']>['score']>): boolean {
  if (scaled < 0 || scaled > 1) return false
  if (raw === undefined) return true
  if (min === undefined || max === undefined) return false
  return [raw, min, max].every(Number.isInteger) && min < max && min <= raw && raw <= max
}

function told({ id, actor, verb, object, result, context, timestamp, stored }: Shape): Cmi5Statement {
  const {
    [extensionKeys.session]: sessionId,
    [extensionKeys.masteryScore]: masteryScore,
    [extensionKeys.launchMode]: launchMode,
  } = context.extensions
  const storedAt = stored === undefined ? undefined : parseInstant(asZulu(stored))
  const reason = result?.extensions?.[extensionKeys.reason]
  return {
    id,
    verb: verbNames.get(verb.id) as Cmi5Verb,
    learner: { homePage: actor.account.homePage, name: actor.account.name },
    objectId: object.id,
    grouping: (context.contextActivities.grouping ?? []).map((each) => each.id),
    registration: context.registration,
    sessionId,
    at: timestamp as Instant,
    ...(storedAt?.ok === true ? { storedAt: storedAt.value } : {}),
    ...(result?.score === undefined ? {} : { score: result.score }),
    ...(masteryScore === undefined ? {} : { masteryScore }),
    ...(launchMode === undefined ? {} : { launchMode }),
    ...(reason === undefined ? {} : { reason }),
  }
}

/** All that is read of a statement but what a store adds, so that two with one id can be compared. */
function contentOf({ stored: _stored, ...read }: Shape): string {
  return JSON.stringify(read)
}

/** Reads a statement that cmi5 defines, by the rules of its verb. */
export const cmi5StatementSchema = shape
  .superRefine((statement, check) => {
    for (const [message, path] of objectionsTo(statement)) check.addIssue({ code: 'custom', message, path: [...path] })
  })
  .transform((statement) => ({ statement: told(statement), content: contentOf(statement) }))
