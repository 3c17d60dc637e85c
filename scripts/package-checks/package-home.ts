import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../checks/workspace.ts'

/** The package under check: its folder and what its manifest says. */
export interface PackageHome {
  readonly path: string
  readonly manifest: Manifest
}

/** An entry point: `.` is `index`, `./csv` is `csv/index`. */
export interface Entry {
  readonly subpath: string
  readonly file: string
}

export function packageAt(path: string): PackageHome {
  return { path, manifest: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) }
}

export function entriesOf({ manifest }: PackageHome): readonly Entry[] {
  return Object.keys(manifest.exports ?? {})
    .filter((subpath) => subpath !== './package.json')
    .map((subpath) => ({ subpath, file: subpath === '.' ? 'index' : `${subpath.slice(2)}/index` }))
}

/** Something wrong with what would be published, in words for the terminal. */
export type Objection = string

export function unbuilt(home: PackageHome): readonly Objection[] {
  const missing = entriesOf(home).flatMap(({ file }) =>
    ['js', 'cjs', 'd.ts', 'd.cts']
      .map((ending) => `dist/${file}.${ending}`)
      .filter((built) => !existsSync(join(home.path, built))),
  )
  return missing.map((built) => `${built} is not built: run the build first.`)
}
