import { join } from 'node:path'
import { everyCheck } from './checks/every-check.ts'
import { type Finding, readable } from './checks/finding.ts'

/** Runs every check over a repository and gives what each found. */
export function checkRepository(root: string): ReadonlyMap<string, readonly Finding[]> {
  return new Map(Object.entries(everyCheck).map(([name, check]) => [name, check(root)]))
}

function main(): void {
  let failed = 0
  for (const [name, findings] of checkRepository(join(import.meta.dirname, '..'))) {
    console.log(`${findings.length === 0 ? 'ok     ' : 'FAILED '} ${name}`)
    for (const finding of findings) console.log(`        ${readable(finding)}`)
    if (findings.length > 0) failed++
  }
  console.log(`repository checks: ${Object.keys(everyCheck).length - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

if (import.meta.main) main()
