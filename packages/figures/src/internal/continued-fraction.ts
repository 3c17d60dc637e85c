const tiny = 1e-300

/** `b(0) + a(1)/(b(1) + a(2)/(b(2) + …))` by Lentz's method as Thompson and Barnett changed it. */
export function continuedFraction(a: (n: number) => number, b: (n: number) => number): number {
  let value = b(0) || tiny
  let [c, d] = [value, 0]
  for (let n = 1; ; n += 1) {
    d = 1 / (b(n) + a(n) * d || tiny)
    c = b(n) + a(n) / c || tiny
    const factor = c * d
    value *= factor
    if (!(Math.abs(factor - 1) > 3e-16)) return value
  }
}
