import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './run-command.ts'

/** A Node to run consumers with, or the reason why there is none here. */
export type NodeBinary =
  | { readonly version: string; readonly path: string }
  | { readonly version: string; readonly missing: string }

/** The Nodes that services run, newest of each kind, as npm has them. */
export function nodeVersions(consumers: string): readonly string[] {
  return JSON.parse(readFileSync(join(consumers, 'node-versions.json'), 'utf8'))
}

/** Gives a Node of a version: the one that runs this, one installed before, or one installed now into the cache. */
export async function nodeBinary(version: string, cache: string): Promise<NodeBinary> {
  if (process.versions.node === version) return { version, path: process.execPath }
  const name = binaryPackage(process.platform, process.arch)
  const home = join(cache, `${name}-${version}`)
  if (!existsSync(home)) {
    const missing = await install(`${name}@${version}`, home, cache)
    if (missing !== undefined) return { version, missing }
  }
  const path = join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const { ok, output } = await runCommand([path, '--version'], home)
  if (!ok || output.trim() !== `v${version}`) throw new Error(`${path} is not Node ${version}: ${output.trim()}`)
  return { version, path }
}

/** The package that holds the binary; `node` itself is only a script that fetches it, and this way no script runs. */
export function binaryPackage(platform: string, architecture: string): string {
  const prefix = platform === 'darwin' && architecture === 'arm64' ? 'node-bin' : 'node'
  return `${prefix}-${platform === 'win32' ? 'win' : platform}-${architecture}`
}

async function install(wanted: string, home: string, cache: string): Promise<string | undefined> {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'new-'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
  const { ok, output } = await runCommand(['npm', 'install', ...flags, wanted], folder)
  if (ok) renameSync(folder, home)
  else rmSync(folder, { recursive: true, force: true })
  if (ok) return undefined
  if (/E404|ETARGET|EBADPLATFORM/.test(output)) return `${wanted} is not on npm for this kind of machine`
  throw new Error(`npm install ${wanted} failed:\n${output.trim()}`)
}
