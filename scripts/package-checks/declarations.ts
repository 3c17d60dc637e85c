import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { entriesOf, type Objection, type PackageHome } from './package-home.ts'

const run = promisify(execFile)
const tsgo = join(import.meta.dirname, '../../node_modules/.bin/tsgo')

/** The built declarations compile for a caller who checks libraries too (`skipLibCheck: false`). */
export async function declarations(home: PackageHome): Promise<readonly Objection[]> {
  const folder = join(home.path, 'temp', 'declarations')
  mkdirSync(folder, { recursive: true })
  const endings = ['d.ts', 'd.cts']
  const files = entriesOf(home).flatMap(({ file }) => endings.map((ending) => `../../dist/${file}.${ending}`))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  try {
    await run(tsgo, ['-p', folder], { cwd: home.path })
    return []
  } catch (error) {
    return ownErrors((error as { stdout?: string }).stdout ?? String(error))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
  skipLibCheck: false,
  noEmit: true,
}

/** Errors in our own declarations; those inside third parties are theirs. */
export function ownErrors(output: string): readonly Objection[] {
  return output
    .split('\n')
    .filter((line) => /error TS/.test(line) && !/node_modules\/(?!\.\.)/.test(line.split('(')[0] ?? ''))
    .map((line) => `declarations: ${line}`)
}
