import { readableNumber } from './internal/formatted-number.ts'

/**
 * Writes a figure for people: with so many decimal places, halves away from zero, and commas between thousands, in English and Welsh alike.
 *
 * @remarks Never `-0`, never a power of ten. Source: GOV.UK style guide, numbers.
 *
 * @param decimals - A whole number from 0.
 *
 * @example
 * formatFigure(1234.5, 0) //=> '1,235'
 * formatFigure(1.005, 2) //=> '1.01'
 * formatFigure(-0.04, 1) //=> '0.0'
 * @public
 */
export function formatFigure(value: number, decimals: number): string {
  return readableNumber(value, decimals)
}
