import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { pnpmCommand } from '../pnpm-command.ts'
import type { Objection, PackageHome } from './package-home.ts'

const run = promisify(execFile)
const rootBin = join(import.meta.dirname, '../../node_modules/.bin')

/** The tarball that would be published is sound: publint (strict), are-the-types-wrong, and nothing in it but what callers need. */
export async function tarball(home: PackageHome): Promise<readonly Objection[]> {
  const folder = mkdtempSync(join(tmpdir(), 'casework-pack-'))
  try {
    const [command, ...before] = pnpmCommand()
    await run(command, [...before, 'pack', '--pack-destination', folder], { cwd: home.path })
    const packed = readdirSync(folder).find((file) => file.endsWith('.tgz'))
    if (packed === undefined) return ['pnpm pack made no tarball.']
    const file = join(folder, packed)
    const objections = await Promise.all([publishable(file), typesResolve(file), contents(file)])
    return objections.flat()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function publishable(file: string): Promise<readonly Objection[]> {
  const bytes = readFileSync(file)
  const packed = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const { messages, pkg } = await publint({
    strict: true,
    level: 'warning',
    pack: { tarball: packed },
  })
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`)
}

/** Every module resolution that supports `exports`; the oldest, node10, knows no subpaths. */
async function typesResolve(file: string): Promise<readonly Objection[]> {
  try {
    await run(join(rootBin, 'attw'), [file, '--profile', 'node16', '--format', 'ascii', '--no-emoji', '--no-color'])
    return []
  } catch (error) {
    const { stdout = '', message } = error as { stdout?: string; message: string }
    return [`are the types wrong: ${stdout.trim() === '' ? message : stdout.trim()}`]
  }
}

async function contents(file: string): Promise<readonly Objection[]> {
  const { stdout } = await run('tar', ['-tzf', file])
  return unwanted(stdout.trim().split('\n')).map((path) => `the tarball holds ${path}, which callers do not need.`)
}

export function unwanted(paths: readonly string[]): readonly string[] {
  return paths.filter(
    (path) =>
      !/^package\/(dist\/.+\.(js|cjs|d\.ts|d\.cts|css)|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/.test(path),
  )
}
