import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ended, startProcess, temporaryFolder } from '../testing/command.ts'
import { lockFolder } from './folder-lock.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  const temporary = temporaryFolder()
  folder = temporary.folder
  remove = temporary.remove
})
afterEach(() => remove())

const lockIn = (where: string) => join(where, 'casework.lock')
const held = (holder: object | string) =>
  writeFileSync(lockIn(folder), typeof holder === 'string' ? holder : JSON.stringify(holder))

test('a folder that is open is refused to the next, with the name of who has it', () => {
  const first = lockFolder(folder, 'the first')
  expect(first.ok).toBe(true)
  expect(lockFolder(folder, 'the second')).toMatchObject({
    error: [{ code: 'DATABASE.FOLDER_IN_USE', params: { what: 'the first', pid: process.pid, host: hostname() } }],
  })
  if (first.ok) first.value.release()
  expect(existsSync(lockIn(folder))).toBe(false)
  expect(lockFolder(folder, 'the second').ok).toBe(true)
})

test('a lock whose process is gone is taken over', async () => {
  const gone = spawn('true')
  await once(gone, 'close')
  held({ pid: gone.pid, host: hostname(), started: '1', what: 'gone' })
  expect(lockFolder(folder, 'the next').ok).toBe(true)
  expect(readFileSync(lockIn(folder), 'utf8')).toContain('the next')
})

test.runIf(existsSync('/proc/self/stat'))('a lock is stale whose process id was given out again', () => {
  held({ pid: process.pid, host: hostname(), started: '1', what: 'an earlier process of the same number' })
  expect(lockFolder(folder, 'the next').ok).toBe(true)
})

test.each([
  ['nothing', ''],
  ['half a lock', '{"pid":12,"ho'],
  ['no lock', 'null'],
  ['a process that cannot be', '{"pid":0,"host":"x","started":"1","what":"x"}'],
])('a lock that holds %s is stale', (_, content) => {
  held(content)
  expect(lockFolder(folder, 'the next').ok).toBe(true)
})

test('a process of another machine cannot be looked at, and counts as alive', () => {
  held({ pid: 1, host: 'another-machine', started: '1', what: 'the app over there' })
  expect(lockFolder(folder, 'the next')).toMatchObject({ error: [{ params: { host: 'another-machine' } }] })
})

test('a takeover that broke off does not stand in the way for ever', () => {
  held('')
  const turn = `${lockIn(folder)}.takeover`
  writeFileSync(turn, '')
  utimesSync(turn, 0, 0)
  expect(lockFolder(folder, 'the next').ok).toBe(true)
  expect(existsSync(turn)).toBe(false)
})

test('who lets go of a lock that is another’s by now leaves it', () => {
  const first = lockFolder(folder, 'the first')
  held({ pid: 1, host: 'another-machine', started: '1', what: 'another' })
  if (first.ok) first.value.release()
  expect(readFileSync(lockIn(folder), 'utf8')).toContain('another-machine')
})

const taker = `
  import { existsSync } from 'node:fs'
  import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'folder-lock.ts'))}
  while (!existsSync('go')) {}
  const taken = lockFolder('.', 'taker ' + process.pid)
  process.stdout.write(taken.ok ? 'taken' : 'refused')
  setTimeout(() => undefined, 1500)
`

test('of several that find a stale lock at once, one takes it over', async () => {
  held({ pid: 1, host: hostname(), started: 'never', what: 'gone' })
  const program = [process.execPath, '--input-type=module', '-e', taker]
  const takers = Array.from({ length: 4 }, () => ended(startProcess({ folder }, program)))
  setTimeout(() => writeFileSync(join(folder, 'go'), ''), 1500)
  const said = await Promise.all(takers)
  expect(said.map(({ out, err }) => out + err).sort()).toEqual(['refused', 'refused', 'refused', 'taken'])
})
