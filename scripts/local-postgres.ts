import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL to test against: where it is, and how to be done with it. */
export interface LocalPostgres {
  readonly url: string
  readonly stop: () => Promise<void>
}

export interface LocalPostgresOptions {
  /** Settings of the server, for example `{ fsync: 'off' }` in tests that do not ask what a power cut would do. */
  readonly settings?: Readonly<Record<string, string>>
}

/** Tells whether there is a PostgreSQL to test against: one named by DATABASE_URL, or one installed here. */
export function postgresIsHere(): boolean {
  return process.env['DATABASE_URL'] !== undefined || (binaries() !== undefined && (!isRoot() || owner() !== undefined))
}

/**
 * Starts a PostgreSQL of its own on loopback: a free port, a temporary folder, a random password, never as root. It ends with this process,
 * however that ends. With DATABASE_URL it gives that back instead; with neither it gives nothing.
 */
export async function startLocalPostgres(options: LocalPostgresOptions = {}): Promise<LocalPostgres | undefined> {
  const given = process.env['DATABASE_URL']
  if (given !== undefined) return { url: given, stop: async () => undefined }
  const bin = binaries()
  const user = isRoot() ? owner() : {}
  if (bin === undefined || user === undefined) return undefined
  const home = mkdtempSync(join(tmpdir(), 'casework-postgres-'))
  const password = randomBytes(16).toString('hex')
  writeFileSync(join(home, 'password'), password, { mode: 0o600 })
  if ('uid' in user) for (const path of [home, join(home, 'password')]) chownSync(path, user.uid, user.gid)
  const data = join(home, 'data')
  const port = await freePort()
  const initdb = ['-D', data, '-U', 'casework', '-E', 'UTF8', '--locale=C.UTF-8', '-A', 'scram-sha-256', '--no-sync']
  execFileSync(join(bin, 'initdb'), [...initdb, `--pwfile=${join(home, 'password')}`], {
    ...user,
    cwd: home,
    stdio: 'pipe',
  })
  const server = startServer({ bin, data, home, port, user, settings: options.settings ?? {} })
  await ready(server)
  return { url: `postgres://casework:${password}@127.0.0.1:${port}/postgres`, stop: () => stopServer(server) }
}

type RunAs = { readonly uid: number; readonly gid: number } | Record<string, never>
type Server = {
  readonly bin: string
  readonly data: string
  readonly home: string
  readonly port: number
  readonly user: RunAs
  readonly settings: Readonly<Record<string, string>>
}

/** The shell holds our end of a pipe: when it closes, even because we were killed, it stops the server and removes the folder. */
const untilWeEnd = '"$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf "$HOME_TO_REMOVE"'

function startServer({ bin, data, home, port, user, settings }: Server): ChildProcess {
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return spawn('/bin/sh', ['-c', untilWeEnd, 'sh', join(bin, 'postgres'), '-D', data, ...flags], {
    ...user,
    cwd: home,
    detached: true,
    env: { PATH: process.env['PATH'], HOME_TO_REMOVE: home },
    stdio: ['pipe', 'ignore', 'pipe'],
  })
}

async function ready(server: ChildProcess): Promise<void> {
  let log = ''
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-10_000)
      if (log.includes('ready to accept connections')) resolve()
      if (log.includes('FATAL')) reject(new Error(`PostgreSQL did not start:\n${log}`))
    })
    server.once('exit', () => reject(new Error(`PostgreSQL ended at once:\n${log}`)))
  })
  // From here on the server must not keep this process alive; its log is still read, so that it never waits for a reader.
  for (const held of [server, server.stdin, server.stderr] as { unref?: () => void }[]) held?.unref?.()
}

async function stopServer(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.ref()
  server.stdin?.end()
  await ended
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** Root may not run a server: its package made a user for it. */
function owner(): RunAs | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

function binaries(): string | undefined {
  return candidates().find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))))
}

function candidates(): readonly string[] {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : []
  return [...versions.map((version) => join(debian, version, 'bin')), ...configured()]
}

function configured(): readonly string[] {
  try {
    return [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: 'pipe' }).trim()]
  } catch {
    return []
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
