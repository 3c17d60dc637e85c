import { cpSync, existsSync, globSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { mustRun } from './run-command.ts'
import type { Tarball } from './tarballs.ts'

/** A consumer in a clean folder of its own, with the tarballs installed. */
export interface Consumer {
  readonly name: string
  readonly folder: string
  /** The file that Node runs, where it is one to run. */
  readonly main: string | undefined
}

/** Lists the consumers: the folders here that have a package.json. */
export function consumerNames(home: string): readonly string[] {
  return readdirSync(home).filter((name) => existsSync(join(home, name, 'package.json')))
}

/** Copies a consumer to a clean folder and installs its own dependencies and every tarball there, with npm and no scripts. */
export async function installConsumer(
  name: string,
  { home, clean, tarballs }: { readonly home: string; readonly clean: string; readonly tarballs: readonly Tarball[] },
): Promise<Consumer> {
  const folder = join(clean, name)
  cpSync(join(home, name), folder, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const packed = Object.fromEntries(tarballs.map((tarball) => [tarball.name, `file:${tarball.file}`]))
  const dependencies = { ...manifest.dependencies, ...packed }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies }, undefined, 2))
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline']
  await mustRun(['npm', 'install', ...flags, '--loglevel=error'], folder)
  return { name, folder, main: manifest.main }
}

/** Says where packages allow an older version of a peer than any that a consumer has: what nobody tries, nobody knows. */
export function untriedPeers(home: string, tarballs: readonly Tarball[]): readonly string[] {
  const manifests = consumerNames(home).map((name) =>
    JSON.parse(readFileSync(join(home, name, 'package.json'), 'utf8')),
  )
  const tried = new Set(
    manifests.flatMap(({ dependencies }) => Object.entries(dependencies).map(([name, at]) => `${name} ${at}`)),
  )
  const oldest = new Set(tarballs.flatMap(({ manifest }) => neededPeers(manifest)))
  return [...oldest]
    .filter((peer) => !tried.has(peer))
    .map((peer) => `${peer}: packages allow it as their peer, and no consumer has it`)
}

/** The peers that nobody can leave out, each in the oldest version allowed. */
function neededPeers({ peerDependencies = {}, peerDependenciesMeta = {} }: Tarball['manifest']): readonly string[] {
  return Object.entries(peerDependencies)
    .filter(([name]) => peerDependenciesMeta[name]?.optional !== true)
    .map(([name, range]) => `${name} ${range.replace(/^(\^|>=)/, '')}`)
}

/** What was installed is the tarballs, each once, and no link leads back into the workspace. */
export function isolationCheck({ name, folder }: Consumer, tarballs: readonly Tarball[]): Check {
  return {
    name: `${name}: every package is there once, and no link leads out`,
    run() {
      const found = globSync('**/node_modules/@casework/*', { cwd: folder })
      const expected = tarballs.map((tarball) => join('node_modules', tarball.name))
      if (found.sort().join() !== expected.sort().join()) throw new Error(`installed: ${found.join(', ')}`)
      const links = found.filter((path) => lstatSync(join(folder, path)).isSymbolicLink())
      if (links.length > 0) throw new Error(`linked, not installed: ${links.join(', ')}`)
      return undefined
    },
  }
}
