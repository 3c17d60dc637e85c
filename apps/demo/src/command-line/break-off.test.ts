import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { put } from '../testing/caseload-file.ts'
import { emptyDataIn, ended, type Place, runCommand, startCommand, temporaryFolder } from '../testing/command.ts'
import { manyRows } from '../testing/flood.ts'

let place: Place
let remove: () => void
beforeEach(() => {
  const temporary = temporaryFolder()
  remove = temporary.remove
  place = { folder: temporary.folder }
})
afterEach(() => remove())

test('an import that is killed loses nothing that was reported, and the next run accounts for every row', async () => {
  await emptyDataIn(place.folder)
  const rows = 8000
  put(place.folder, 'caseload.csv', manyRows(rows))
  const child = startCommand(place, 'import', 'caseload.csv')
  let reported = 0
  child.stderr?.on('data', (chunk: Buffer) => {
    const [, count = ''] = /^([\d,]+) rows/.exec(chunk.toString()) ?? []
    reported = Number(count.replaceAll(',', ''))
    child.kill('SIGKILL')
  })
  expect(await ended(child)).toMatchObject({ code: null })
  expect(reported).toBeGreaterThanOrEqual(1000)
  expect(reported).toBeLessThan(rows)
  const again = await runCommand(place, 'import', 'caseload.csv')
  const [, imported = '', unchanged = ''] =
    /^Read 8000 = imported (\d+) \+ unchanged (\d+) \+ rejected 0\.$/m.exec(again.out) ?? []
  expect(Number(unchanged)).toBeGreaterThanOrEqual(reported)
  expect(Number(imported) + Number(unchanged)).toBe(rows)
  expect(await runCommand(place, 'verify')).toMatchObject({ code: 0 })
  expect((await runCommand(place, 'triage')).out).toMatch(/^8000 cases triaged/)
})

test('a first start that is killed while it makes its database does not stand in the way of the next', async () => {
  const child = startCommand(place, 'verify')
  const broken = ended(child)
  while (!existsSync(join(place.folder, 'data/pglite.unfinished'))) await setTimeout(5)
  await setTimeout(400)
  child.kill('SIGKILL')
  expect(await broken).toMatchObject({ code: null })
  expect(await runCommand(place, 'verify')).toMatchObject({ code: 0, err: '' })
})
