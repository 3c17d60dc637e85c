import { z } from 'zod'
import { problem } from './problem.ts'
import { type Result, succeeded } from './result.ts'

/**
 * What can be wrong with text, before anyone reads it.
 * @public
 */
export type TextProblemCode =
  | 'TEXT.LONE_SURROGATE'
  | 'TEXT.DIRECTION_CONTROL'
  | 'TEXT.CONTROL_CHARACTER'
  | 'TEXT.TOO_LONG'

const hygiene: readonly (readonly [RegExp, TextProblemCode])[] = [
  [/\p{Surrogate}/u, 'TEXT.LONE_SURROGATE'],
  [/\p{Bidi_Control}/u, 'TEXT.DIRECTION_CONTROL'],
  [/[^\P{Control}\t\n\r]/u, 'TEXT.CONTROL_CHARACTER'],
]

/**
 * Reads text as people write it: in normal form C, without hidden direction controls, control characters or broken pairs.
 *
 * @remarks
 * Any script is welcome; joiners that Persian and Indic names need are kept. Hidden direction controls are refused because they
 * make text show as something other than it is. Ours; source: docs/guidelines/problems.md.
 *
 * @param maximum - The most characters (code points) allowed.
 * @returns The text in normal form C, or `TEXT.LONE_SURROGATE` | `TEXT.DIRECTION_CONTROL` | `TEXT.CONTROL_CHARACTER` | `TEXT.TOO_LONG`.
 *
 * @example
 * parseText('Ame\u0301lie', 100) //=> { ok: true, value: 'Am\u00e9lie' }
 * parseText('\u202eevil', 100).ok //=> false
 * @public
 */
export function parseText(text: string, maximum: number): Result<string, TextProblemCode> {
  const found = hygiene.find(([pattern]) => pattern.test(text))
  if (found) return problem(found[1])
  const normal = text.normalize('NFC')
  return isLongerThan(normal, maximum) ? problem('TEXT.TOO_LONG', { maximum }) : succeeded(normal)
}

/**
 * Makes the schema of text with the hygiene of {@link parseText}; empty text needs `minimum: 0`.
 *
 * @example
 * textSchema({ maximum: 100 }).safeParse('Zofia').success //=> true
 * @public
 */
export function textSchema({ maximum, minimum = 1 }: { readonly maximum: number; readonly minimum?: number }) {
  return z
    .string()
    .min(minimum)
    .normalize('NFC')
    .superRefine((text, check) => {
      const parsed = parseText(text, maximum)
      if (parsed.ok) return
      for (const { code, params } of parsed.error) check.addIssue({ code: 'custom', message: code, params })
    })
}

function isLongerThan(text: string, maximum: number): boolean {
  if (text.length <= maximum) return false
  return text.length > 2 * maximum || [...text].length > maximum
}
