import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aRow, csvOf, put, rejectsIn } from '../testing/caseload-file.ts'
import { emptyDataIn, type Place, runCommand, temporaryFolder } from '../testing/command.ts'

let place: Place
let remove: () => void
beforeEach(async () => {
  const temporary = temporaryFolder()
  remove = temporary.remove
  place = { folder: temporary.folder, data: await emptyDataIn(temporary.folder) }
})
afterEach(() => remove())

const balance = (imported: number, unchanged: number, rejected: number) =>
  `Read ${imported + unchanged + rejected} = imported ${imported} + unchanged ${unchanged} + rejected ${rejected}.`

const rows = [
  aRow(1, { FullName: 'Amina Yusuf Warsame', HarmBand: 'B?' }),
  aRow(2, { CaseOpened: '31/02/2025' }),
  aRow(3, { FullName: '', Email: 'three@example.org' }),
  aRow(4, { FullName: '=HYPERLINK("http://example.org")', Barriers: 'travelDocument:2025-04-01' }),
]

test('a CSV file is imported, every row of it is accounted for, and the same rows as NDJSON change nothing', async () => {
  const file = put(place.folder, 'caseload.csv', csvOf(rows))
  const first = await runCommand(place, 'import', file)
  expect(first.out).toContain(balance(2, 0, 2))
  expect(first.out).toContain('Column HarmBand has a code that the mapping does not know: “B?”, 1 times')
  expect(first.out).toContain('listed in rejects.csv')
  expect(first.err).toBe('')
  expect(first.code).toBe(0)
  expect(rejectsIn(place.folder)).toEqual([
    ['3', 'caseOpened', 'IMPORT.NOT_A_DATE', expect.stringContaining('must be a real date')],
    ['4', 'fullName', 'IMPORT.REQUIRED', expect.stringMatching(/FullName/)],
  ])
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const again = await runCommand(place, 'import', put(place.folder, 'caseload.ndjson', lines), '--rejects', 'mine.csv')
  expect(again.out).toContain(balance(0, 2, 2))
  expect(rejectsIn(place.folder, 'mine.csv')).toHaveLength(2)
  await runCommand(place, 'export')
  const exported = readFileSync(join(place.folder, 'work-list.csv'), 'utf8')
  expect(exported).toContain('"\'=HYPERLINK(""http://example.org"")"')
})

test('a caseload goes from generated to imported, triaged, exported and verified, and progress comes in plain lines', async () => {
  expect((await runCommand(place, 'generate', '--people', '1500', '--seed', '7')).out).toContain('Nobody in it is real')
  const imported = await runCommand(place, 'import', 'caseload.csv')
  const [, read, taken] = /^Read (\d+) = imported (\d+) \+ unchanged 0 \+ rejected \d+\.$/m.exec(imported.out) ?? []
  expect(Number(read)).toBeGreaterThanOrEqual(1500)
  expect(imported.err).not.toContain('\r')
  for (const line of imported.err.trim().split('\n').filter(Boolean))
    expect(line).toMatch(/^[\d,]+ rows, [\d,]+ a second, about \d+ s left$/)
  expect((await runCommand(place, 'triage')).out).toMatch(new RegExp(`^${taken} cases triaged as at`))
  await runCommand(place, 'export')
  await runCommand(place, 'export', '--format', 'jsonl', '--out', 'work-list.jsonl')
  const csv = readFileSync(join(place.folder, 'work-list.csv'), 'utf8')
  const json = readFileSync(join(place.folder, 'work-list.jsonl'), 'utf8').trimEnd().split('\n')
  expect(json).toHaveLength(Number(taken))
  expect(csv.match(/,EXAMPLE-C\d{7},/g)).toHaveLength(Number(taken))
  expect(JSON.parse(json[0] ?? '')).toHaveProperty('reference')
  expect((await runCommand(place, 'verify')).code).toBe(0)
})

test('a missing file is told in words, with a failing exit code', async () => {
  const said = await runCommand(place, 'import', 'nowhere.csv')
  expect(said).toMatchObject({ code: 1, out: '', err: 'There is no such file (DEMO.NO_SUCH_FILE): nowhere.csv.\n' })
})
