/** Tells whether data are nested deeper than allowed; data that hold themselves are. */
export function isDeeperThan(data: unknown, most: number): boolean {
  let level: ReadonlySet<object> = new Set(objectsAmong([data]))
  for (let depth = 0; level.size > 0; depth++) {
    if (depth >= most) return true
    level = new Set([...level].flatMap((one) => objectsAmong(Object.values(one))))
  }
  return false
}

function objectsAmong(values: readonly unknown[]): readonly object[] {
  return values.filter((value): value is object => typeof value === 'object' && value !== null)
}
