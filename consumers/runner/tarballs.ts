import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpmCommand } from '../../scripts/pnpm-command.ts'
import type { Check } from './check.ts'
import { mustRun } from './run-command.ts'

/** A package as it would be published. */
export interface Tarball {
  readonly name: string
  readonly file: string
  readonly manifest: Manifest
  readonly digest: string
}

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** Packs every package of the workspace into a folder, as publishing would. */
export async function packPackages(root: string, folder: string): Promise<readonly Tarball[]> {
  mkdirSync(folder, { recursive: true })
  const pack = [...pnpmCommand(), '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder]
  await mustRun(pack as [string, ...string[]], root)
  const files = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  const tarballs = await Promise.all(files.sort().map((file) => readTarball(join(folder, file), folder)))
  const packages = globSync('packages/*/package.json', { cwd: root })
  if (tarballs.length !== packages.length)
    throw new Error(`${tarballs.length} tarballs were packed of ${packages.length} packages`)
  return tarballs
}

async function readTarball(file: string, cwd: string): Promise<Tarball> {
  const manifest: Manifest = JSON.parse(await mustRun(['tar', '-xzOf', file, 'package/package.json'], cwd))
  return { name: manifest.name, file, manifest, digest: createHash('sha256').update(readFileSync(file)).digest('hex') }
}

/** A tarball holds every file that its manifest names, and its manifest nothing that only the workspace understands. */
export function tarballChecks(tarballs: readonly Tarball[], folder: string): readonly Check[] {
  return tarballs.map(({ name, file, manifest }) => ({
    name: `${name}: the tarball is whole and knows nothing of the workspace`,
    async run() {
      const listed = (await mustRun(['tar', '-tzf', file], folder)).split('\n')
      const paths = targetsOf(manifest.exports).map((target) => `package/${target.slice(2)}`)
      const lost = paths.filter((path) => !listed.includes(path))
      if (paths.length < 4 || lost.length > 0) throw new Error(`package.json names files that are not there: ${lost}`)
      const words = ['workspace:', 'catalog:', '@casework/source'].filter((word) =>
        JSON.stringify(manifest).includes(word),
      )
      if (words.length > 0) throw new Error(`package.json still says ${words.join(', ')}`)
      return undefined
    },
  }))
}

function targetsOf(exports: unknown): readonly string[] {
  if (typeof exports === 'string') return [exports]
  return typeof exports === 'object' && exports !== null ? Object.values(exports).flatMap(targetsOf) : []
}
