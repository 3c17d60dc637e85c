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
  let previous = x
  let steps = 0
  do {
    const value = excess(x)
    if (value < 0) low = x
    else high = x
    const newton = x - value / slope(x)
    previous = x
    x = newton >= low && newton <= high ? newton : (low + high) / 2
    steps += 1
  } while (Math.abs(x - previous) > 1e-15 * Math.abs(x) && steps < mostSteps)
  return x
}
