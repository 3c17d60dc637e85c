import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { expectedManifest } from '../package-shape.ts'

/** The files of a repository that a test lays out, by path. */
export type Files = Readonly<Record<string, string>>

/** Lays files out in a folder of their own, gone when the test ends, and gives its path. */
export function aRepository(...layers: readonly Files[]): string {
  const root = mkdtempSync(join(tmpdir(), 'casework-check-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(Object.assign({}, ...layers) as Files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

export interface WantedPackage {
  readonly floor?: number
  readonly subpaths?: readonly string[]
  /** What the manifest says besides, or instead. */
  readonly manifest?: Readonly<Record<string, unknown>>
  /** Files below the package's folder, besides or instead. */
  readonly files?: Files
}

/** A package that keeps every rule, with what a test wants otherwise. */
export function aPackage(
  folder: string,
  { floor = 1, subpaths = [], manifest = {}, files = {} }: WantedPackage = {},
): Files {
  const shape = expectedManifest({ folder, floor, description: 'An example.', subpaths })
  const readme = `# @casework/${folder}\n\n## Install\n\n## Example\n\n## The rules it implements\n\n## What it does not do\n\n## Problems\n\n## Versions\n`
  const good: Files = {
    'package.json': JSON.stringify({ ...shape, version: '1.0.0', ...manifest }),
    LICENSE: 'MIT',
    'README.md': readme,
    'tsconfig.json': '{}',
    'tsup.config.ts': '',
    'vitest.config.ts': '',
    'src/index.ts': '',
    'src/exports.test.ts': '',
    [`api/${folder}.api.md`]: '',
    ...files,
  }
  return Object.fromEntries(Object.entries(good).map(([path, text]) => [`packages/${folder}/${path}`, text]))
}

/** A package with one source file that holds the text given. */
export const aSource = (text: string, floor = 1, folder = 'example'): Files =>
  aPackage(folder, { floor, files: { 'src/rule.ts': text } })

/** An app with one source file that holds the text given. */
export const anApp = (text: string, file = 'src/page.ts', dependencies: Files = {}): Files => ({
  'apps/demo/package.json': JSON.stringify({ name: '@casework/demo', version: '0.0.0', private: true, dependencies }),
  [`apps/demo/${file}`]: text,
})
