import type { ComponentMark } from '@casework/training-assessments'

/**
 * Writes a mark as a score: marks and what there were, and their share.
 *
 * @remarks
 * The share is one division of whole numbers, so it is the nearest that can be written and keeps their order: what is below 80% is below
 * 0.8. Where there were no marks to be had, there is no score. Source: domain.md §4.3.
 *
 * @example
 * const [component] = faceBehindTheCase.assessment.components
 * scoreOfMark({ componentId: component.id, marks: 16, outOf: 20, criteria: [] }) //=> { scaled: 0.8, raw: 16, min: 0, max: 20 }
 * @public
 */
export function scoreOfMark({
  marks,
  outOf,
}: ComponentMark):
  | { readonly scaled: number; readonly raw: number; readonly min: 0; readonly max: number }
  | undefined {
  return outOf === 0 ? undefined : { scaled: marks / outOf, raw: marks, min: 0, max: outOf }
}
