import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../database/open-database.ts'
import { aRow, csvOf, put } from '../testing/caseload-file.ts'
import { emptyDataIn, runCommand, temporaryFolder } from '../testing/command.ts'

const { folder, remove } = temporaryFolder()
let data: string
beforeAll(async () => {
  data = await emptyDataIn(folder)
  put(folder, 'caseload.csv', csvOf(Array.from({ length: 5 }, (_, index) => aRow(index + 1))))
  await runCommand({ folder }, 'import', 'caseload.csv')
})
afterAll(remove)

async function tamper(statement: string): Promise<void> {
  const opened = await openDatabase({ databaseUrl: undefined, dataFolder: data }, 'somebody with the files')
  if (!opened.ok) throw new Error('the folder is in use')
  expect((await opened.value.client.query(statement)).affected).toBe(1)
  await opened.value.close()
}

test('an event or a personal value that somebody changed is found, the first such entry is named, and the command fails', async () => {
  expect(await runCommand({ folder }, 'verify')).toMatchObject({ code: 0, err: '' })
  await tamper('update personal_values set value = \'"07700 900000"\'::json where position = 7')
  const later = await runCommand({ folder }, 'verify')
  expect(later).toMatchObject({ code: 1, out: '' })
  expect(later.err).toMatch(/\b7\b.*\(EVENT_STORE\.[A-Z_]+\)/)
  await tamper("update stored_events set metadata = '{}'::json where position = 3")
  const earlier = await runCommand({ folder }, 'verify')
  expect(earlier).toMatchObject({ code: 1, out: '' })
  expect(earlier.err).toMatch(/\b3\b.*\((?:EVENT_STORE|AUDIT)[A-Z_.]+\)/)
})
