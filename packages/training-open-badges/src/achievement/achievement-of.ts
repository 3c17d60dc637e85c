import {
  type Immutable,
  type InputProblemCode,
  parseInput,
  type Result,
  type TextProblemCode,
  textSchema,
} from '@casework/kernel'
import { type AssessedCourse, certifiedFunctions } from '@casework/training-assessments'
import { z } from 'zod'
import { type Achievement, achievementSchema, alignmentSchema } from '../credential/achievement.ts'
import { uriSchema, webAddressSchema } from '../credential/uri.ts'
import { criteriaWords } from './criteria-words.ts'
import { resultDescriptions } from './result-descriptions.ts'

/**
 * Checks what an achievement says besides what its course says.
 * @public
 */
export const achievementInputSchema = z.strictObject({
  /** The name of the achievement: one for each version of a course, and for each function that it certifies for. */
  id: uriSchema,
  description: textSchema({ maximum: 4000 }),
  /** A page that says the criteria; the words of the course are in the badge either way. */
  criteriaPage: webAddressSchema.optional(),
  alignments: z
    .array(alignmentSchema.omit({ type: true }))
    .max(500)
    .optional(),
  /** For a certification: its function. */
  certifiedFunction: z.enum(certifiedFunctions).optional(),
})

/** What an achievement says besides what its course says. @public */
export type AchievementInput = Immutable<z.output<typeof achievementInputSchema>>

/**
 * Makes the achievement of one version of a course: criteria in words, and the pass mark of each part that has one in numbers.
 *
 * @remarks
 * Its name is the title of the course. A course certifies only for the functions that it names. Source: Open Badges 3.0, Achievement and ResultDescription; section 154
 * Immigration and Asylum Act 1999.
 *
 * @returns The achievement, or each `INPUT.…` | `TEXT.…` | `BADGE.FUNCTION_NOT_CERTIFIED` with its path.
 *
 * @example
 * const made = achievementOf(faceBehindTheCase, { id: 'https://training.example/face', description: 'Sees the person.' })
 * made.ok && made.value.version //=> '1'
 * made.ok && made.value.resultDescription[1].requiredValue //=> '80'
 * @public
 */
export function achievementOf(
  course: AssessedCourse,
  input: AchievementInput,
): Result<Achievement, InputProblemCode | TextProblemCode | 'BADGE.FUNCTION_NOT_CERTIFIED'> {
  const functions = course.certifies?.functions ?? []
  const schema = achievementInputSchema.refine(
    ({ certifiedFunction }) => certifiedFunction === undefined || functions.includes(certifiedFunction),
    { message: 'BADGE.FUNCTION_NOT_CERTIFIED', path: ['certifiedFunction'] },
  )
  const read = parseInput<typeof schema, TextProblemCode | 'BADGE.FUNCTION_NOT_CERTIFIED'>(schema, input)
  if (!read.ok) return read
  return parseInput<typeof achievementSchema, TextProblemCode>(achievementSchema, {
    type: ['Achievement'],
    inLanguage: 'en',
    ...ofCourse(course, read.value),
    ...ofInput(read.value),
  })
}

function ofCourse(course: AssessedCourse, { id, criteriaPage }: AchievementInput) {
  const page = criteriaPage === undefined ? {} : { id: criteriaPage }
  return {
    id,
    humanCode: course.id,
    version: course.version,
    name: course.title,
    criteria: { ...page, narrative: criteriaWords(course) },
    resultDescription: resultDescriptions(id, course),
  }
}

function ofInput({ description, alignments, certifiedFunction }: AchievementInput) {
  return {
    description,
    ...(alignments === undefined ? {} : { alignment: alignments.map((each) => ({ type: ['Alignment'], ...each })) }),
    ...(certifiedFunction === undefined
      ? { achievementType: 'Course' }
      : { achievementType: 'Certification', specialization: certifiedFunction }),
  }
}
