import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { put } from '../testing/caseload-file.ts'
import { emptyDataIn, ended, runCommand, startCommand, temporaryFolder } from '../testing/command.ts'
import { manyRows } from '../testing/flood.ts'

const { folder, remove } = temporaryFolder()
beforeAll(async () => {
  await emptyDataIn(folder)
  put(folder, 'caseload.csv', manyRows(1500))
})
afterAll(remove)

const holder = () => {
  try {
    return readFileSync(join(folder, 'data/casework.lock'), 'utf8')
  } catch {
    return undefined
  }
}

test('a second opener is refused at once, is told who the first is and what to do, and the first ends well', async () => {
  const first = startCommand({ folder }, 'import', 'caseload.csv')
  const done = ended(first)
  while (holder() === undefined) await new Promise((wait) => setTimeout(wait, 5))
  const second = await runCommand({ folder }, 'verify')
  expect(second.err).toMatch(
    new RegExp(`in use by casework import \\(process ${first.pid}\\).*\\(DATABASE\\.FOLDER_IN_USE\\)`),
  )
  expect(second.err).toContain('Either import from a page of the running app, or use PostgreSQL: set DATABASE_URL.')
  expect(second.code).toBe(1)
  expect(first.exitCode).toBeNull()
  expect(await done).toMatchObject({ code: 0, out: expect.stringContaining('imported 1500') })
})

test('the lock of a command that was killed is taken over', async () => {
  const first = startCommand({ folder }, 'triage')
  const done = ended(first)
  while (holder() === undefined) await new Promise((wait) => setTimeout(wait, 5))
  first.kill('SIGKILL')
  await done
  expect(holder()).toContain('casework triage')
  expect(await runCommand({ folder }, 'verify')).toMatchObject({ code: 0, err: '' })
  expect(holder()).toBeUndefined()
})
