import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Casework } from '../casework/casework.ts'
import { workListRows } from '../casework/work-list-query.ts'
import { importFile } from '../command-line/import.ts'
import { aRow, csvOf, mappedColumns, put, rejectsIn } from '../testing/caseload-file.ts'
import { temporaryFolder } from '../testing/command.ts'
import { memoryCasework } from '../testing/memory-casework.ts'
import { failureInWords } from '../words/failure-in-words.ts'

type Given = { readonly mapping?: string; readonly rejects?: string }

const { folder, remove } = temporaryFolder()
let casework: Casework
let said = ''
beforeAll(async () => {
  casework = await memoryCasework()
})
beforeEach(() => {
  said = ''
  const listen = (text: unknown) => {
    said += String(text)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(listen)
  vi.spyOn(process.stderr, 'write').mockImplementation(listen)
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})
afterAll(remove)

/** Imports what a file has, and tells what stands in the rejects, without the words, and who is in the work-list. */
async function importing(name: string, content: string | Uint8Array) {
  await importFile(casework, put(folder, name, content), { rejects: `${folder}/rejects.csv` })
  return rejectsIn(folder).map(([line, field, code]) => [line, field, code].join(' '))
}

async function namesOf(...references: readonly string[]) {
  const names = new Map<string, string>()
  for await (const { reference, name } of workListRows(casework.client, {})) names.set(reference, name)
  return references.map((reference) => names.get(`EXAMPLE-C${reference.padStart(7, '0')}`))
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))

test('a file that breaks off in a row loses that row only, and says so', async () => {
  const whole = csvOf([aRow(101), aRow(102, { Team: 'a team, in quotes' })])
  const cut = whole.slice(0, whole.indexOf('a team') + 4)
  expect(await importing('truncated.csv', cut)).toEqual(['3  IMPORT.UNCLOSED_QUOTE'])
  expect(said).toContain('Read 2 = imported 1 + unchanged 0 + rejected 1.')
  expect(await importing('truncated.csv', csvOf([aRow(101), aRow(102)]).slice(0, -60))).toEqual([
    '3  IMPORT.WRONG_NUMBER_OF_CELLS',
  ])
  expect(await namesOf('101', '102')).toEqual(['Person Number 0000101', undefined])
})

test('a file with another delimiter is refused before its first row', async () => {
  await importFile(casework, put(folder, 'semicolons.csv', csvOf([aRow(103)], ';')), { rejects: `${folder}/none.csv` })
  expect(said).toContain('(IMPORT.WRONG_DELIMITER)')
  expect(process.exitCode).toBe(1)
  expect(await namesOf('103')).toEqual([undefined])
})

test.each([
  ['an empty file', '', 'IMPORT.EMPTY_FILE'],
  ['a file with a byte-order mark and nothing else', '\uFEFF', 'IMPORT.EMPTY_FILE'],
  ['a file of another kind', 'PK\u0003\u0004\u0000\u0000', 'IMPORT.NOT_TEXT'],
  ['a file without a column that it must have', csvOf([], ',', ['PersonRef', 'FullName']), 'IMPORT.MISSING_COLUMN'],
  ['a file with a column twice', csvOf([], ',', [...mappedColumns, 'CaseRef']), 'IMPORT.DUPLICATE_COLUMN'],
])('%s is refused in words, with a code', async (_, content, code) => {
  await importFile(casework, put(folder, 'refused.csv', content), { rejects: `${folder}/none.csv` })
  expect(said).toContain(`(${code})`)
  expect(process.exitCode).toBe(1)
})

test('sixteen-bit text is refused, because its letters would be taken for others', async () => {
  const content = new Uint8Array(Buffer.from(`\uFEFF${csvOf([aRow(104)])}`, 'utf16le'))
  await importFile(casework, put(folder, 'utf16.csv', content), { rejects: `${folder}/none.csv` })
  expect(said).toContain('(IMPORT.SIXTEEN_BIT_TEXT)')
})

test.each([
  ['a missing file', 'nowhere.csv', {}, /^There is no such file \(DEMO\.NO_SUCH_FILE\): .*nowhere\.csv\.$/],
  ['a folder in place of a file', '.', {}, /^This is a folder, not a file \(DEMO\.NOT_A_FILE\): .*\.$/],
  ['a missing mapping', 'one.csv', { mapping: 'no.json' }, /DEMO\.NO_SUCH_FILE\): .*no\.json\.$/],
  ['a mapping that is not JSON', 'one.csv', { mapping: 'one.csv' }, /\(JSON\.NOT_JSON\)/],
  ['a mapping that is no mapping', 'one.csv', { mapping: 'list.json' }, /\(INPUT\.[A-Z_]+\)/],
  ['a place for rejects that is not there', 'one.csv', { rejects: 'no/r.csv' }, /NO_SUCH_FILE\): .*no\/r\.csv\.$/],
])(
  '%s is told in words, and nothing is imported',
  async (_, file, { mapping, rejects = 'rejects.csv' }: Given, words) => {
    put(folder, 'one.csv', csvOf([aRow(170)]))
    put(folder, 'list.json', '{"provider":"x"}')
    const options = {
      rejects: `${folder}/${rejects}`,
      ...(mapping === undefined ? {} : { mapping: `${folder}/${mapping}` }),
    }
    const failure = await importFile(casework, `${folder}/${file}`, options).then(() => undefined, failureInWords)
    expect(failure ?? said.trim()).toMatch(words)
    expect(await namesOf('170')).toEqual([undefined])
  },
)

test('a byte-order mark is no part of the first column', async () => {
  expect(await importing('mark.csv', `\uFEFF${csvOf([aRow(105)])}`)).toEqual([])
  expect(await namesOf('105')).toEqual(['Person Number 0000105'])
})

test('a row in Windows-1252 among rows in UTF-8 keeps its letters', async () => {
  const mixed = [bytes(csvOf([aRow(106, { FullName: 'Łukasz Żak' })])), Buffer.from('P107,', 'latin1')]
  const row = aRow(107, { FullName: 'Jos\xe9 O\x92Neill \x80' })
  const line = csvOf([row]).split('\r\n')[1] ?? ''
  const content = Buffer.concat([mixed[0] ?? new Uint8Array(), Buffer.from(`${line}\r\n`, 'latin1')])
  expect(await importing('windows.csv', content)).toEqual([])
  expect(await namesOf('106', '107')).toEqual(['Łukasz Żak', 'José O’Neill €'])
})

test('a line of 50 MB costs that line and no other', async () => {
  const [header = '', one = '', two = ''] = csvOf([aRow(108), aRow(109)]).split('\r\n')
  const long = 'x'.repeat(50 * 1024 * 1024)
  expect(await importing('long.csv', `${header}\r\n${one}\r\n${long}\r\n${two}\r\n`)).toEqual([
    '3  IMPORT.LINE_TOO_LONG',
  ])
  expect(await namesOf('108', '109')).not.toContain(undefined)
  expect(await importing('long.ndjson', `{"a":"${long}"}\n${JSON.stringify(aRow(110))}\n`)).toEqual([
    '1  IMPORT.LINE_TOO_LONG',
  ])
  expect(await namesOf('110')).not.toContain(undefined)
})

test('a reference that comes twice is rejected at its second line, and the first stays', async () => {
  const rows = [aRow(111), aRow(111, { FullName: 'Somebody Else' })]
  expect(await importing('twice.csv', csvOf(rows))).toEqual(['3 caseReference IMPORT.DUPLICATE_REFERENCE'])
  expect(await namesOf('111')).toEqual(['Person Number 0000111'])
})

test('a reference that comes twice, far apart, is rejected at its second line too', async () => {
  const rows = [...Array.from({ length: 1100 }, (_, index) => aRow(2000 + index)), aRow(2000, { FullName: 'Late' })]
  expect(await importing('apart.csv', csvOf(rows))).toEqual(['1102 caseReference IMPORT.DUPLICATE_REFERENCE'])
  expect(await namesOf('2000')).toEqual(['Person Number 0002000'])
})

test('31 February is no date, however it is written', async () => {
  const rows = ['31/02/2025', '2025-02-31', '29/02/2025', '02/13/2025', '31/2/25'].map((CaseOpened, index) =>
    aRow(120 + index, { CaseOpened }),
  )
  expect(await importing('dates.csv', csvOf(rows))).toEqual([
    '2 caseOpened IMPORT.NOT_A_DATE',
    '3 caseOpened IMPORT.NOT_A_DATE',
    '4 caseOpened IMPORT.NOT_A_DATE',
    '5 caseOpened IMPORT.MONTH_FIRST_DATE',
    '6 caseOpened IMPORT.TWO_DIGIT_YEAR',
  ])
  const birth = aRow(130, { DateOfBirth: '31/02/1990', Barriers: 'travelDocument:2025-02-31' })
  expect(await importing('birth.csv', csvOf([birth]))).toEqual([
    '2 dateOfBirth CALENDAR.NOT_A_PARTIAL_DATE',
    '2 barriers CIVIL_DATE.NOT_A_DATE',
  ])
})

test('JSON that is nested too deeply, or nested where a value is wanted, costs its line only', async () => {
  const bomb = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
  const lines = [bomb, `${'['.repeat(50_000)}`, '[1]', '{"a":[{"b":1}]}', '{"a":', JSON.stringify(aRow(140))]
  expect(await importing('bomb.ndjson', `${lines.join('\n')}\n`)).toEqual([
    '1  JSON.TOO_DEEP',
    '2  JSON.TOO_DEEP',
    '3  IMPORT.NOT_AN_OBJECT',
    '4  IMPORT.NESTED_VALUE',
    '5  JSON.NOT_JSON',
  ])
  expect(await namesOf('140')).not.toContain(undefined)
})

test('keys of the prototype change nothing, neither as columns nor as members', async () => {
  const header = [...mappedColumns, '__proto__', 'constructor']
  const rows = [{ ...aRow(150), constructor: 'evil', ['__proto__']: 'polluted' }]
  expect(await importing('columns.csv', csvOf(rows, ',', header))).toEqual([])
  expect(said).toContain('(IMPORT.UNKNOWN_COLUMN)')
  const line = `${JSON.stringify(aRow(151)).slice(0, -1)},"__proto__":{"polluted":true}}`
  expect(await importing('members.ndjson', `${line}\n`)).toEqual([expect.stringMatching(/^1 .*JSON\./)])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(await namesOf('150', '151')).toEqual(['Person Number 0000150', undefined])
})

test('a rejected row says nothing of the person in it', async () => {
  const row = aRow(160, { FullName: 'Secret Person', Email: 'not an address', CaseOpened: 'Secret day' })
  await importing('private.csv', csvOf([row, aRow(161, { FullName: 'Secret Person', Email: 'not an address' })]))
  expect(JSON.stringify(rejectsIn(folder))).not.toContain('Secret')
  expect(said).not.toContain('Secret')
})

test('after all that the audit chain is whole', async () => {
  expect((await casework.store.verify()).ok).toBe(true)
})
