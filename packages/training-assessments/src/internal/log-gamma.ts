const coefficients = [
  76.180_091_729_471_46, -86.505_320_329_416_8, 24.014_098_240_830_9, -1.231_739_572_450_155, 0.001_208_650_973_866_179,
  -0.000_005_395_239_384_953,
]

/** The logarithm of the gamma function above nought. Source: Lanczos 1964, six terms. */
export function logGamma(x: number): number {
  const shifted = x + 5.5
  const series = coefficients.reduce((sum, term, index) => sum + term / (x + index + 1), 1.000_000_000_190_015)
  return (x + 0.5) * Math.log(shifted) - shifted + Math.log((2.506_628_274_631_001 * series) / x)
}
