import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withHouse } from './readme-house.ts'

/** Rewrites the part of README.md that is generated: `pnpm readme`; with `--check` it only says whether that is due. */
function main(mode: string | undefined): void {
  const root = join(import.meta.dirname, '..')
  const file = join(root, 'README.md')
  const current = readFileSync(file, 'utf8')
  const wanted = withHouse(current, root)
  if (wanted === undefined) throw new Error('README.md has no <!-- house:start --> and <!-- house:end -->')
  if (wanted === current) {
    console.log('README.md is current')
    return
  }
  if (mode === '--check') {
    console.error('README.md is out of date: run pnpm readme')
    process.exit(1)
  }
  writeFileSync(file, wanted)
  console.log('README.md is written')
}

if (import.meta.main) main(process.argv[2])
