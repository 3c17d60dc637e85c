/** Writes a text as UTF-8 into a list of bytes and tells how many; what is no character becomes U+FFFD, as in the Encoding Standard. */
export function writeUtf8(text: string, bytes: Uint8Array): number {
  let length = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      bytes[length++] = unit
      continue
    }
    const point = codePoint(text, index)
    if (point > 0xffff) index += 1
    length = writeLong(point, bytes, length)
  }
  return length
}

function codePoint(text: string, index: number): number {
  const point = text.codePointAt(index) as number
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
}

function writeLong(point: number, bytes: Uint8Array, from: number): number {
  let length = from
  if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6)
  else {
    if (point < 0x10000) bytes[length++] = 0xe0 | (point >> 12)
    else {
      bytes[length++] = 0xf0 | (point >> 18)
      bytes[length++] = 0x80 | ((point >> 12) & 0x3f)
    }
    bytes[length++] = 0x80 | ((point >> 6) & 0x3f)
  }
  bytes[length++] = 0x80 | (point & 0x3f)
  return length
}
