type Estimate = { readonly value: number; readonly lower: number; readonly upper: number }

/** Limits of a difference from the limits of each side: what each adds is its distance to the limit that is nearer to the other. */
export function recoveredLimits(one: Estimate, other: Estimate): { readonly lower: number; readonly upper: number } {
  const difference = one.value - other.value
  return {
    lower: difference - Math.hypot(one.value - one.lower, other.upper - other.value),
    upper: difference + Math.hypot(one.upper - one.value, other.value - other.lower),
  }
}
