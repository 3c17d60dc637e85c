const mask = (1n << 64n) - 1n
const rotated = (word: bigint, by: bigint) => ((word << by) | (word >> (64n - by))) & mask
const littleEndian = (bytes: Uint8Array) => bytes.reduceRight((word, byte) => (word << 8n) | BigInt(byte), 0n)

/** SipHash-2-4 straight from its paper, in 64-bit words: an oracle for the one in 32-bit halves. */
export function sipHashReference(key: Uint8Array, message: Uint8Array): bigint {
  const [k0, k1] = [littleEndian(key.slice(0, 8)), littleEndian(key.slice(8))]
  let v = [
    0x736f6d6570736575n ^ k0,
    0x646f72616e646f6dn ^ k1,
    0x6c7967656e657261n ^ k0,
    0x7465646279746573n ^ k1,
  ] as Four
  const padded = new Uint8Array(Math.floor(message.length / 8) * 8 + 8)
  padded.set(message)
  padded[padded.length - 1] = message.length & 255
  for (let from = 0; from < padded.length; from += 8) {
    const word = littleEndian(padded.slice(from, from + 8))
    v = round(round([v[0], v[1], v[2], v[3] ^ word]))
    v = [v[0] ^ word, v[1], v[2], v[3]]
  }
  v = round(round(round(round([v[0], v[1], v[2] ^ 0xffn, v[3]]))))
  return v[0] ^ v[1] ^ v[2] ^ v[3]
}

type Four = [bigint, bigint, bigint, bigint]

function round([a, b, c, d]: Four): Four {
  let [v0, v1, v2, v3] = [(a + b) & mask, rotated(b, 13n), (c + d) & mask, rotated(d, 16n)]
  v1 ^= v0
  v0 = rotated(v0, 32n)
  v3 ^= v2
  v0 = (v0 + v3) & mask
  v3 = rotated(v3, 21n) ^ v0
  v2 = (v2 + v1) & mask
  v1 = rotated(v1, 17n) ^ v2
  return [v0, v1, rotated(v2, 32n), v3]
}
