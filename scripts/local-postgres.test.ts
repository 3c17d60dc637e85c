import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { postgresIsHere } from './local-postgres.ts'

const start = `import { startLocalPostgres } from ${JSON.stringify(join(import.meta.dirname, 'local-postgres.ts'))}
const server = await startLocalPostgres({ settings: { fsync: 'off' } })
process.stdout.write(server.url + '\\n')
`

/** Starts a server in a process of its own, and gives the process and the port. */
async function started(then: string) {
  const owner = spawn(process.execPath, ['--input-type=module-typescript', '--eval', start + then], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve) =>
    owner.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))),
  )
  return { owner, port: Number(new URL(url.trim()).port), ended: new Promise((resolve) => owner.once('exit', resolve)) }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    }).once('error', () => resolve(false))
  })
}

async function untilSilent(port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (!(await answers(port))) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

if (postgresIsHere() && process.env['DATABASE_URL'] === undefined) {
  test('the server ends with a process that is killed', async () => {
    const { owner, port, ended } = await started('await new Promise((resolve) => setTimeout(resolve, 60_000))')
    expect(await answers(port)).toBe(true)
    owner.kill('SIGKILL')
    await ended
    expect(await untilSilent(port)).toBe(true)
  }, 60_000)

  test('the server does not keep a process alive that forgot it', async () => {
    const { port, ended } = await started('')
    expect(await ended).toBe(0)
    expect(await untilSilent(port)).toBe(true)
  }, 60_000)
} else {
  test.skip('left out: a PostgreSQL of our own, as none is installed or DATABASE_URL is set', () => undefined)
}

test('DATABASE_URL is used as it is, and never stopped', async () => {
  const given = 'postgres://example'
  const script = `process.env['DATABASE_URL'] = ${JSON.stringify(given)}\n${start}await server.stop()`
  const owner = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await new Promise((resolve) => owner.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))))
  expect(said).toBe(`${given}\n`)
})
