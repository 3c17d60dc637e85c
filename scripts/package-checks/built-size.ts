import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Objection, PackageHome } from './package-home.ts'

/** What a package weighs where its manifest sets no ceiling of its own: the ES modules of all entries, uncompressed. */
const usualCeiling = 150_000

/** The built ES modules stay below the ceiling, `casework.maximumBytes` in the manifest. */
export function builtSize({ path, manifest }: PackageHome): readonly Objection[] {
  const ceiling = manifest.casework?.maximumBytes ?? usualCeiling
  const dist = join(path, 'dist')
  const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  const bytes = modules.reduce((total, file) => total + statSync(join(dist, file)).size, 0)
  return bytes <= ceiling
    ? []
    : [
        `dist weighs ${bytes} bytes, more than ${ceiling}: find what came in, or raise casework.maximumBytes and say why in the changeset.`,
      ]
}
