import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly casework?: {
    readonly floor: number
    readonly serves?: string
    readonly maximumBytes?: number
  }
  readonly exports?: Readonly<Record<string, unknown>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** A package or app of the workspace. */
export interface Member {
  /** The name of its folder, `triage-scoring`. */
  readonly folder: string
  /** Its path from the root, `packages/triage-scoring`. */
  readonly path: string
  readonly manifest: Manifest
}

const skipped = new Set(['node_modules', 'dist', 'coverage', 'temp', '.turbo', '.git'])

export const packagesOf = (root: string): readonly Member[] => membersOf(root, 'packages')
export const appsOf = (root: string): readonly Member[] => membersOf(root, 'apps')

function membersOf(root: string, group: string): readonly Member[] {
  const home = join(root, group)
  if (!existsSync(home)) return []
  return readdirSync(home)
    .sort()
    .filter((folder) => existsSync(join(home, folder, 'package.json')))
    .map((folder) => ({
      folder,
      path: `${group}/${folder}`,
      manifest: JSON.parse(readFileSync(join(home, folder, 'package.json'), 'utf8')),
    }))
}

/** Every file below a folder that ends as asked, as sorted paths from the root; a folder that is not there has none. */
export function filesBelow(root: string, folder: string, ending: string): readonly string[] {
  const start = join(root, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(root, join(folder, entry.name), ending)
      return entry.name.endsWith(ending) ? [relative(root, join(start, entry.name)).split(sep).join('/')] : []
    })
    .sort()
}

export const isTest = (file: string): boolean => /\.test(-prop|-d)?\.ts$/.test(file)
export const isTesting = (file: string): boolean => file.includes('/src/testing/')

/** The source that a package publishes: neither its tests nor its builders for tests. */
export function librarySource(root: string, member: Member): readonly string[] {
  return filesBelow(root, `${member.path}/src`, '.ts').filter((file) => !isTest(file) && !isTesting(file))
}
