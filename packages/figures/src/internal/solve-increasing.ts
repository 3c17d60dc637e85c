const mostSteps = 200

/**
 * Where an increasing function crosses zero between two bounds: Newton's steps, and a bisection whenever one would leave the bracket.
 */
export function solveIncreasing(
  excess: (x: number) => number,
  slope: (x: number) => number,
  from: number,
  to: number,
): number {
  let [low, high] = [from, to]
  let x = (low + high) / 2
  for (let step = 0; step < mostSteps; step += 1) {
    const value = excess(x)
    if (value === 0) return x
    if (value < 0) low = x
    else high = x
    const newton = x - value / slope(x)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= 1e-15 * Math.abs(next)) return next
    x = next
  }
  return x
}
