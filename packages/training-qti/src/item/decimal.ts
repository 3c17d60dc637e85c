/** A decimal number as it is written: digits, and how many of them stand after the point. */
export type Decimal = { readonly digits: bigint; readonly places: number }

/** Reads a number without an exponent; nothing where it is none. */
export function decimalOf(text: string): Decimal | undefined {
  const [whole, sign = '', before = '', after = ''] = /^([+-]?)(\d{1,15})(?:\.(\d{1,15}))?$/.exec(text.trim()) ?? []
  if (whole === undefined) return undefined
  const digits = BigInt(before + after)
  return { digits: sign === '-' ? -digits : digits, places: after.length }
}

/** Adds two decimals exactly, where floating point would not. */
export function sumOf(one: Decimal, other: Decimal): Decimal {
  const places = Math.max(one.places, other.places)
  const scaled = ({ digits, places: own }: Decimal) => digits * 10n ** BigInt(places - own)
  return { digits: scaled(one) + scaled(other), places }
}

export const negative = ({ digits, places }: Decimal): Decimal => ({ digits: -digits, places })

/** The number that a bank holds: the one nearest to the decimal. */
export function numberOf({ digits, places }: Decimal): number {
  const text = `${digits < 0n ? -digits : digits}`.padStart(places + 1, '0')
  const magnitude = Number(`${text.slice(0, text.length - places)}.${text.slice(text.length - places)}0`)
  return digits < 0n ? -magnitude : magnitude
}
