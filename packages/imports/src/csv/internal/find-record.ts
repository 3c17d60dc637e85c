const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22]

/** Where a record ends among the bytes held, or why that cannot be told. All positions count from the beginning of the record. */
export type FoundRecord =
  /** The record's own bytes end at `end`; the next record begins at `next`, `lines` further down. */
  | { readonly kind: 'record'; readonly end: number; readonly next: number; readonly lines: number }
  /** A character stands where, after a closing quotation mark, none can. */
  | { readonly kind: 'brokenQuote' }
  /** The bytes held end before the record does. */
  | { readonly kind: 'unfinished'; readonly inQuotes: boolean }

type Place = { index: number; lines: number }

/**
 * Finds the end of the record that the bytes begin with.
 *
 * @param delimiter - The byte between cells; without one (newline-delimited JSON) quotation marks mean nothing.
 * @param isLast - Whether no bytes follow those given.
 */
export function findRecord(bytes: Uint8Array, delimiter: number | undefined, isLast: boolean): FoundRecord {
  const place: Place = { index: 0, lines: 0 }
  while (place.index < bytes.length) {
    const objection = passCell(bytes, place, delimiter, isLast)
    if (objection !== undefined) return objection
    const length = lengthOfBreak(bytes, place.index, isLast)
    if (length === 'unknown') return { kind: 'unfinished', inQuotes: false }
    if (length > 0) return { kind: 'record', end: place.index, next: place.index + length, lines: place.lines + 1 }
    place.index++
  }
  const { length } = bytes
  return isLast
    ? { kind: 'record', end: length, next: length, lines: place.lines + 1 }
    : { kind: 'unfinished', inQuotes: false }
}

/** How many bytes the line break at a place has, none where there is none; not known where a carriage return is the last byte so far. */
function lengthOfBreak(bytes: Uint8Array, index: number, isLast: boolean): number | 'unknown' {
  if (bytes[index] === lineFeed) return 1
  if (bytes[index] !== carriageReturn) return 0
  if (index + 1 === bytes.length && !isLast) return 'unknown'
  return bytes[index + 1] === lineFeed ? 2 : 1
}

function passCell(
  bytes: Uint8Array,
  place: Place,
  delimiter: number | undefined,
  isLast: boolean,
): FoundRecord | undefined {
  if (delimiter !== undefined && bytes[place.index] === quote) return passQuoted(bytes, place, delimiter, isLast)
  passPlain(bytes, place, delimiter)
  return undefined
}

/** Goes to the delimiter or line break that ends a cell without quotation marks. */
function passPlain(bytes: Uint8Array, place: Place, delimiter: number | undefined): void {
  let { index } = place
  for (let byte = bytes[index]; byte !== undefined; byte = bytes[++index]) {
    if (byte === lineFeed || byte === carriageReturn || byte === delimiter) break
  }
  place.index = index
}

/** Goes from an opening quotation mark to the byte after the closing one, which ends the cell. */
function passQuoted(bytes: Uint8Array, place: Place, delimiter: number, isLast: boolean): FoundRecord | undefined {
  const closing = closingQuote(bytes, place)
  if (closing >= bytes.length || (closing + 1 === bytes.length && !isLast))
    return { kind: 'unfinished', inQuotes: true }
  place.index = closing + 1
  const after = bytes[place.index]
  const endsCell = after === undefined || after === delimiter || after === lineFeed || after === carriageReturn
  return endsCell ? undefined : { kind: 'brokenQuote' }
}

/** The place of the quotation mark that closes, past any two in a row; counts the lines on the way. */
function closingQuote(bytes: Uint8Array, place: Place): number {
  let index = place.index + 1
  for (; index < bytes.length; index++) {
    const byte = bytes[index]
    if (byte === quote) {
      if (bytes[index + 1] !== quote) return index
      index++
    } else if (byte === lineFeed || (byte === carriageReturn && bytes[index + 1] !== lineFeed)) place.lines++
  }
  return index
}

/** Where the line that the bytes begin with ends, whatever quotation marks it has; undefined where it does not. */
export function endOfLine(bytes: Uint8Array, isLast: boolean): { readonly next: number } | undefined {
  const feed = bytes.indexOf(lineFeed)
  const before = feed < 0 ? bytes : bytes.subarray(0, feed)
  const index = before.indexOf(carriageReturn)
  const end = index < 0 ? feed : index
  if (end < 0) return isLast ? { next: bytes.length } : undefined
  const length = lengthOfBreak(bytes, end, isLast)
  return length === 'unknown' ? undefined : { next: end + length }
}
