/** A weight that we chose for the example: nobody with authority has. */
export function ours(rationale: string) {
  return { basis: 'ours', rationale } as const
}
