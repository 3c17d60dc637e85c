/** Probabilities by whole numbers alone: an oracle that shares nothing with the code it judges. */

const digits = 10n ** 60n

/** The exact fraction that a double is. */
function fractionOf(value: number): readonly [over: bigint, under: bigint] {
  let [over, under] = [value, 1n]
  while (!Number.isInteger(over)) [over, under] = [over * 2, under * 2n]
  return [BigInt(over), under]
}

function ratio(over: bigint, under: bigint): number {
  return Number((over * 10n ** 30n) / under) / 1e30
}

/** The probability that a binomial count is at least so many, summed in whole numbers. */
export function binomialAtLeast(count: number, size: number, probability: number): number {
  const [p, under] = fractionOf(probability)
  const q = under - p
  let [sum, ways] = [0n, 1n]
  for (let k = 0; k <= size; k += 1) {
    if (k >= count) sum += ways * p ** BigInt(k) * q ** BigInt(size - k)
    ways = (ways * BigInt(size - k)) / BigInt(k + 1)
  }
  return ratio(sum, under ** BigInt(size))
}

/** The probability that a Poisson count is at most so many, summed with sixty digits. */
export function poissonAtMost(count: number, mean: number): number {
  const [over, under] = fractionOf(mean)
  let [inverse, sum, term] = [0n, 0n, digits]
  for (let k = 1n; term > 0n; k += 1n) {
    inverse += term
    if (k <= BigInt(count) + 1n) sum += term
    term = (term * over) / (under * k)
  }
  return ratio(sum, inverse)
}
