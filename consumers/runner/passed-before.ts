import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Tarball } from './tarballs.ts'

/** A key of everything that the outcome rests on: the tarballs, the consumers and their runner, and the machine. */
export function keyOf(tarballs: readonly Tarball[], consumers: string): string {
  const key = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`)
  for (const { name, digest } of tarballs) key.update(`${name} ${digest}\n`)
  const files = globSync('**/*', { cwd: consumers }).filter((file) => statSync(join(consumers, file)).isFile())
  for (const file of files.sort()) key.update(`${file}\n`).update(readFileSync(join(consumers, file)))
  return key.digest('hex')
}

/** The outcome of a run in which everything passed. */
export interface Kept {
  readonly key: string
  readonly passed: number
  readonly skipped: readonly string[]
}

/** What was found the last time, where everything passed and nothing has changed since. */
export function passedBefore(file: string, key: string): Kept | undefined {
  if (!existsSync(file)) return undefined
  const kept: Kept = JSON.parse(readFileSync(file, 'utf8'))
  return kept.key === key ? kept : undefined
}

export function keepPassed(file: string, kept: Kept): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(kept))
}
