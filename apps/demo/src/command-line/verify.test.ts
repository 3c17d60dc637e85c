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

/** Changes one row as somebody with the files could, and tells the position of the event it belongs to. */
async function tamper(statement: string): Promise<string> {
  const opened = await openDatabase({ databaseUrl: undefined, dataFolder: data }, 'somebody with the files')
  if (!opened.ok) throw new Error('the folder is in use')
  const { rows } = await opened.value.client.query<{ position: string }>(`${statement} returning position::text`)
  await opened.value.close()
  expect(rows).toHaveLength(1)
  return rows[0]?.position ?? ''
}

const lastValue = '(select position, key from personal_values order by position desc, key limit 1)'

test('an event or a personal value that somebody changed is found, the first such entry is named, and the command fails', async () => {
  expect(await runCommand({ folder }, 'verify')).toMatchObject({ code: 0, err: '' })
  const last = await tamper(
    `update personal_values set value = '"changed"'::json where (position, key) in ${lastValue}`,
  )
  const later = await runCommand({ folder }, 'verify')
  expect(later).toMatchObject({ code: 1, out: '' })
  expect(later.err).toMatch(new RegExp(`\\b${last}\\b.*\\(EVENT_STORE\\.[A-Z_]+\\)`))
  expect(Number(last)).toBeGreaterThan(3)
  await tamper("update stored_events set metadata = '{}'::json where position = 3")
  const earlier = await runCommand({ folder }, 'verify')
  expect(earlier).toMatchObject({ code: 1, out: '' })
  expect(earlier.err).toMatch(/\b3\b.*\((?:EVENT_STORE|AUDIT)[A-Z_.]+\)/)
})
