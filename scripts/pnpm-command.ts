import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How to call the pnpm that package.json names: the one on the path where its version is right, else through npx. */
export function pnpmCommand(): readonly [string, ...string[]] {
  const wanted = pinnedPnpm()
  try {
    const found = execFileSync('pnpm', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    if (`pnpm@${found.trim()}` === wanted) return ['pnpm']
  } catch {
    // There is none on the path: npx fetches it.
  }
  return ['npx', '--yes', wanted]
}

export function pinnedPnpm(): string {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  return String(manifest.packageManager).split('+')[0] ?? ''
}
