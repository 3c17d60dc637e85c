import { writeUtf8 } from './utf8.ts'

/** The state's beginning: "somepseudorandomlygeneratedbytes", as SipHash is specified, low half before high half. */
const beginning = [
  0x70736575, 0x736f6d65, 0x6e646f6d, 0x646f7261, 0x6e657261, 0x6c796765, 0x79746573, 0x74656462,
] as const

/**
 * SipHash-2-4 (Aumasson and Bernstein 2012) of texts as UTF-8, with a key of 32 hexadecimal digits.
 *
 * The result's low half comes first; it is overwritten by the next call.
 */
export function sipHasher(key: string): (text: string) => Uint32Array {
  const halves = [0, 8, 16, 24].map((from) => reversed(key.slice(from, from + 8)))
  const keyed = Int32Array.from(beginning, (word, index) => word ^ (halves[index % 4] as number))
  const state = new Int32Array(8)
  const result = new Uint32Array(2)
  let bytes = new Uint8Array(256)
  return (text) => {
    if (bytes.length < text.length * 3 + 8) bytes = new Uint8Array(text.length * 6 + 8)
    state.set(keyed)
    const length = writeUtf8(text, bytes)
    const whole = length & ~7
    for (let at = length; at < whole + 7; at += 1) bytes[at] = 0
    bytes[whole + 7] = length
    for (let at = 0; at <= whole; at += 8) absorb(state, word(bytes, at), word(bytes, at + 4))
    state[4] = (state[4] as number) ^ 0xff
    rounds(state, 4)
    result[0] = (state[0] as number) ^ (state[2] as number) ^ (state[4] as number) ^ (state[6] as number)
    result[1] = (state[1] as number) ^ (state[3] as number) ^ (state[5] as number) ^ (state[7] as number)
    return result
  }
}

function reversed(hexadecimal: string): number {
  return [6, 4, 2, 0].reduce(
    (number, from) => (number << 8) | Number.parseInt(hexadecimal.slice(from, from + 2), 16),
    0,
  )
}

function word(bytes: Uint8Array, at: number): number {
  const [low, high] = [(bytes[at] as number) | ((bytes[at + 1] as number) << 8), bytes[at + 2] as number]
  return low | (high << 16) | ((bytes[at + 3] as number) << 24)
}

function absorb(state: Int32Array, low: number, high: number): void {
  state[6] = (state[6] as number) ^ low
  state[7] = (state[7] as number) ^ high
  rounds(state, 2)
  state[0] = (state[0] as number) ^ low
  state[1] = (state[1] as number) ^ high
}

/** Whether the sum of two low halves, already cut to 32 bits, carried into the high half. */
function carried(sum: number, addend: number): number {
  return Number(sum >>> 0 < addend >>> 0)
}

/** So many SipRounds; each 64-bit word is two halves of 32 bits: a0 is the low half of v0, a1 its high half. */
function rounds(state: Int32Array, count: number): void {
  let a0 = state[0] as number
  let a1 = state[1] as number
  let b0 = state[2] as number
  let b1 = state[3] as number
  let c0 = state[4] as number
  let c1 = state[5] as number
  let d0 = state[6] as number
  let d1 = state[7] as number
  let kept = 0
  for (let round = 0; round < count; round += 1) {
    a0 = (a0 + b0) | 0
    a1 = (a1 + b1 + carried(a0, b0)) | 0
    kept = ((b0 << 13) | (b1 >>> 19)) ^ a0
    b1 = ((b1 << 13) | (b0 >>> 19)) ^ a1
    b0 = kept
    kept = a0
    a0 = a1
    a1 = kept
    c0 = (c0 + d0) | 0
    c1 = (c1 + d1 + carried(c0, d0)) | 0
    kept = ((d0 << 16) | (d1 >>> 16)) ^ c0
    d1 = ((d1 << 16) | (d0 >>> 16)) ^ c1
    d0 = kept
    a0 = (a0 + d0) | 0
    a1 = (a1 + d1 + carried(a0, d0)) | 0
    kept = ((d0 << 21) | (d1 >>> 11)) ^ a0
    d1 = ((d1 << 21) | (d0 >>> 11)) ^ a1
    d0 = kept
    c0 = (c0 + b0) | 0
    c1 = (c1 + b1 + carried(c0, b0)) | 0
    kept = ((b0 << 17) | (b1 >>> 15)) ^ c0
    b1 = ((b1 << 17) | (b0 >>> 15)) ^ c1
    b0 = kept
    kept = c0
    c0 = c1
    c1 = kept
  }
  state[0] = a0
  state[1] = a1
  state[2] = b0
  state[3] = b1
  state[4] = c0
  state[5] = c1
  state[6] = d0
  state[7] = d1
}
