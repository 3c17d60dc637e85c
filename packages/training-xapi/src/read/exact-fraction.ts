/** A number as a fraction of whole numbers, whose lower one is a power of ten. @public */
export type ExactFraction = { readonly parts: bigint; readonly of: bigint }

const shape = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/**
 * Writes a number as it is written in decimals, as a fraction of whole numbers: 0.8 is 8 of 10, and nothing is rounded.
 *
 * @remarks
 * Shares are compared by their whole numbers, never by floating point. Source: domain.md §4.3, scoring rule.
 *
 * @returns The fraction, or `undefined` of what is no finite number.
 *
 * @example
 * exactFraction(0.8) //=> { parts: 8n, of: 10n }
 * exactFraction(0.799) //=> { parts: 799n, of: 1000n }
 * exactFraction(Number.NaN) //=> undefined
 * @public
 */
export function exactFraction(value: number): ExactFraction | undefined {
  const [, sign, whole, decimals = '', exponent = '0'] = shape.exec(String(value)) ?? []
  if (whole === undefined) return undefined
  const places = decimals.length - Number(exponent)
  const parts = BigInt(`${sign}${whole}${decimals}`)
  return { parts: parts * 10n ** BigInt(Math.max(0, -places)), of: 10n ** BigInt(Math.max(0, places)) }
}
