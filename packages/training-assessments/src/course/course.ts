import {
  civilDateSchema,
  type Immutable,
  type InputProblemCode,
  parseInput,
  type Result,
  type TextProblemCode,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { assessmentSchema } from '../assessment/assessment.ts'
import { courseIdSchema, trainingPartIdSchema } from '../identifiers.ts'

const word = z.string().min(1).max(64)
const words = textSchema({ maximum: 4000 })
const title = textSchema({ maximum: 200 })

/**
 * Checks for whom a course is mandatory: everyone whom each of the lists given names.
 *
 * @remarks A rule without lists is for everyone. Source: S1 (all visas-and-immigration staff); domain.md §4.1 (grade).
 * @public
 */
export const mandatoryRuleSchema = z.object({
  roles: z.array(word).min(1).max(100).optional(),
  grades: z.array(word).min(1).max(100).optional(),
  functions: z.array(word).min(1).max(100).optional(),
  units: z.array(word).min(1).max(1000).optional(),
})

/** For whom a course is mandatory. @public */
export type MandatoryRule = Immutable<z.output<typeof mandatoryRuleSchema>>

/** How a course is delivered. @public */
export const deliveries = ['online', 'classroom', 'residential'] as const

/**
 * Checks an exercise of a course that is not marked: prompts to think or write by.
 * @public
 */
export const exerciseSchema = z.object({
  id: trainingPartIdSchema,
  title,
  kind: z.enum([
    /** The learner takes another person's seat and writes for themselves. */
    'reflection',
    /** The learner finds words that see the person. */
    'wording',
  ]),
  prompts: z.array(words).min(1).max(50),
})

const courseShape = {
  schemaVersion: z.literal(1),
  id: courseIdSchema,
  version: z.string().min(1).max(32),
  title,
  activeFrom: civilDateSchema,
  /** The last day. */
  activeTo: civilDateSchema.optional(),
  delivery: z.enum(deliveries),
  minutes: z.int().min(1).max(100_000).optional(),
  days: z.int().min(1).max(365).optional(),
  outcomes: z
    .array(z.object({ id: trainingPartIdSchema, words }))
    .min(1)
    .max(100),
  modules: z
    .array(
      z.object({
        id: trainingPartIdSchema,
        title,
        minutes: z.int().min(1).max(100_000).optional(),
        content: words.optional(),
        outcomeIds: z.array(trainingPartIdSchema).max(100),
      }),
    )
    .min(1)
    .max(200),
  exercises: z.array(exerciseSchema).max(50),
  mandatoryFor: z.array(mandatoryRuleSchema).max(50),
  /** After how many months it is done again; never, where not said. */
  refreshAfterMonths: z.int().min(1).max(600).optional(),
  /** The functions and techniques that somebody who passed may be certified for. */
  certifies: z.object({ functions: z.array(word).max(20), techniques: z.array(word).max(500) }).optional(),
  assessment: assessmentSchema.optional(),
  /** Where what is said here comes from. */
  sources: z
    .array(
      z.object({
        what: title,
        basis: z.enum([
          /** Said so in a public source. */
          'stated',
          /** Taken from one. */
          'assumed',
          /** Our own. */
          'ours',
        ]),
        note: words,
      }),
    )
    .min(1)
    .max(50),
} as const

/**
 * Checks one version of a course.
 *
 * @remarks Problems besides those of its assessment: `COURSE.ENDS_BEFORE_IT_BEGINS`, `COURSE.UNKNOWN_OUTCOME`.
 * @public
 */
export const courseSchema = z.object(courseShape).superRefine((course, check) => {
  const refuse = (message: string, path: (string | number)[]) => check.addIssue({ code: 'custom', message, path })
  if (course.activeTo !== undefined && course.activeTo < course.activeFrom)
    refuse('COURSE.ENDS_BEFORE_IT_BEGINS', ['activeTo'])
  const outcomes = new Set<string>(course.outcomes.map(({ id }) => id))
  course.modules.forEach(({ outcomeIds }, index) => {
    if (outcomeIds.some((id) => !outcomes.has(id))) refuse('COURSE.UNKNOWN_OUTCOME', ['modules', index])
  })
  course.assessment?.components.forEach((component, index) => {
    if (component.kind === 'writtenExam' && component.blueprint.some(({ outcomeId }) => !outcomes.has(outcomeId)))
      refuse('COURSE.UNKNOWN_OUTCOME', ['assessment', 'components', index])
  })
})

/** One version of a course. @public */
export type Course = Immutable<z.output<typeof courseSchema>>

/** What can be wrong with a course. @public */
export type CourseCode =
  | InputProblemCode
  | TextProblemCode
  | 'CIVIL_DATE.NOT_A_DATE'
  | 'COURSE.ENDS_BEFORE_IT_BEGINS'
  | 'COURSE.UNKNOWN_OUTCOME'
  | 'ASSESSMENT.ID_TWICE'
  | 'ASSESSMENT.UNKNOWN_COMPONENT'
  | 'ASSESSMENT.UNREACHABLE'
  | 'ASSESSMENT.ASKS_FOR_NOTHING'

/**
 * Reads one version of a course.
 *
 * @returns The course, or each `INPUT.…` | `TEXT.…` | `CIVIL_DATE.NOT_A_DATE` | `COURSE.ENDS_BEFORE_IT_BEGINS` | `COURSE.UNKNOWN_OUTCOME`
 * | `ASSESSMENT.ID_TWICE` | `ASSESSMENT.UNKNOWN_COMPONENT` | `ASSESSMENT.UNREACHABLE` |
 * `ASSESSMENT.ASKS_FOR_NOTHING` with its path.
 *
 * @example
 * parseCourse(faceBehindTheCase).ok //=> true
 * parseCourse({ ...faceBehindTheCase, activeTo: '2019-01-01' }).ok //=> false
 * @public
 */
export function parseCourse(value: unknown): Result<Course, CourseCode> {
  return parseInput(courseSchema, value) as Result<Course, CourseCode>
}
