import {
  type Immutable,
  type InputProblemCode,
  parseInput,
  type Result,
  type TextProblemCode,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { standardCodeSchema } from './standard-code.ts'

/**
 * Checks a framework of occupational standards, as whoever uses it brings it. Problem: `STANDARDS.CODE_TWICE`.
 *
 * @remarks None is shipped: no codes were found in the public record. Source: S3; domain.md §4.2, §7 row 11.
 * @public
 */
export const standardsFrameworkSchema = z.object({
  id: trainingPartIdSchema,
  version: z.string().min(1).max(32),
  title: textSchema({ maximum: 200 }),
  standards: z
    .array(
      z.object({
        code: standardCodeSchema,
        title: textSchema({ maximum: 500 }),
        kind: z.enum(['performance', 'knowledge', 'skill']),
      }),
    )
    .min(1)
    .max(5000)
    .refine(
      (standards) => new Set(standards.map(({ code }) => code)).size === standards.length,
      'STANDARDS.CODE_TWICE',
    ),
})

/** A framework of occupational standards. @public */
export type StandardsFramework = Immutable<z.output<typeof standardsFrameworkSchema>>

/**
 * Reads a framework of occupational standards.
 *
 * @returns The framework, or each `INPUT.…` | `TEXT.…` | `STANDARDS.CODE_TWICE` with its path.
 *
 * @example
 * parseStandardsFramework({ id: 'example', version: '1', title: 'Example', standards: [] }).ok //=> false
 * @public
 */
export function parseStandardsFramework(
  value: unknown,
): Result<StandardsFramework, InputProblemCode | TextProblemCode | 'STANDARDS.CODE_TWICE'> {
  return parseInput<typeof standardsFrameworkSchema, TextProblemCode | 'STANDARDS.CODE_TWICE'>(
    standardsFrameworkSchema,
    value,
  )
}
