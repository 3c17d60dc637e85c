import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'
import type { CaseloadColumn, CaseloadRow } from './caseload-columns.ts'
import { generateCaseload } from './generate-caseload.ts'

const rows = [...generateCaseload({ people: 30_000, seed: 3, asAt: civilDate('2026-11-22') })]
const grouped = (key: (row: CaseloadRow) => string): Map<string, CaseloadRow[]> => {
  const groups = new Map<string, CaseloadRow[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}
const found = (column: CaseloadColumn, pattern: RegExp): number =>
  rows.filter((row) => pattern.test(row[column])).length

test.each<[string, CaseloadColumn, RegExp]>([
  ['one name only', 'NameParts', /^single$/],
  ['a name of one letter', 'FullName', /(^| )\p{L}$/u],
  ['a name of eighty characters and more', 'FullName', /^[^&]{80,}$/u],
  ['an apostrophe', 'FullName', /\p{L}’\p{L}/u],
  ['a hyphen', 'FullName', /\p{L}-\p{L}/u],
  ['two family names', 'NameParts', /family\|family/],
  ['a particle', 'NameParts', /particle/],
  ['a patronymic', 'NameParts', /patronymic/],
  ['no name', 'FullName', /^$/],
  ['UTF-8 taken for Windows-1252', 'FullName', /Ã.|Ð.|Ø./u],
  ['a space that does not break', 'FullName', /\u00a0/],
  ['a space at the end', 'FullName', /\S $/],
  ['a reference with a space at the end', 'PersonRef', / $/],
  ['two spaces', 'FullName', /\S {2}\S/],
  ['a byte-order mark inside', 'FullName', /^\ufeff/],
  ['a space of no width', 'FullName', /\u200b/],
  ['letters taken apart', 'FullName', /[A-Za-z]\p{Mn}/u],
  ['letters lost to question marks', 'FullName', /^\?+ \?+/],
  ['a replacement character', 'FullName', /\ufffd/],
  ['an HTML entity', 'FullName', /&#\d+;/],
  ['capitals', 'FullName', /^\p{Lu}{4,} /u],
  ['a formula that opens a link', 'FullName', /^=HYPERLINK\(/],
  ['a formula with @', 'KnownAs', /^@SUM/],
  ['a formula for a number', 'Telephone', /^-1\+1$/],
  ['a new line in a cell', 'KnownAs', /\n/],
  ['quotation marks in a cell', 'KnownAs', /^"[^"]+", /],
  ['a transliteration left out', 'Transliteration', /^$/],
  ['a month of birth', 'DateOfBirth', /^\d\d\/\d{4}$/],
  ['a year of birth', 'DateOfBirth', /^\d{4}$/],
  ['an estimated birth', 'DateOfBirth', /^c\. \d{4}$/],
  ['a birth as a spreadsheet’s number', 'DateOfBirth', /^\d{5}$/],
  ['a birth on a day that never was', 'DateOfBirth', /^31\/02\/\d{4}$/],
  ['a birth with the month first', 'DateOfBirth', /^\d\d\/(1[3-9]|2\d|3[01])\/\d{4}$/],
  ['a birth in a year of two digits', 'DateOfBirth', /^\d\d\/\d\d\/\d\d$/],
  ['a birth on 1 January', 'DateOfBirth', /^01\/01\/\d{4}$/],
  ['no birth', 'DateOfBirth', /^$/],
  ['a birth that says unknown', 'DateOfBirth', /^(unknown|N\/A|not known)$/],
  ['another date as a spreadsheet’s number', 'LastReported', /^\d{5}$/],
  ['another date in another order', 'CaseOpened', /^\d{4}-\d\d-\d\d$/],
  ['a yes in other words', 'LiabilityEstablished', /^(yes|TRUE)$/],
  ['a no in other words', 'LiabilityEstablished', /^No $/],
  ['an answer not known', 'Pregnant', /^Unknown$/],
  ['an answer left out', 'Pregnant', /^$/],
  ['an unknown band of harm', 'HarmBand', /^C2$/],
  ['a band of harm left out', 'HarmBand', /^$/],
  ['an unknown kind of barrier', 'Barriers', /OTHER \(see notes\)/],
  ['a nationality in small letters', 'Nationality', /^[a-z]{2}$/],
  ['a nationality that is no code', 'Nationality', /^UNK$/],
  ['nobody’s nationality', 'Nationality', /^stateless$/],
  ['a language by name', 'Language', /^[A-Z]/],
  ['no address for email', 'Email', /^n\/a$/],
  ['a telephone number without its zero', 'Telephone', /^77/],
  ['a telephone number as a spreadsheet shows it', 'Telephone', /E\+11$/],
])('there is %s', (_name, column, pattern) => {
  expect(found(column, pattern)).toBeGreaterThan(2)
})

const byReference = grouped((row) => row.PersonRef.trim())
const repeated = [...byReference.values()].filter((same) => same.length > 1)
const differs = ([one, other]: readonly CaseloadRow[]): boolean => JSON.stringify(one) !== JSON.stringify(other)

test('some rows stand in the file twice: to the letter, and with something changed', () => {
  expect(repeated.filter(differs).length).toBeGreaterThan(20)
  expect(repeated.filter((same) => !differs(same)).length).toBeGreaterThan(20)
})

test('some people are in the file under two references, spelt otherwise', () => {
  const sameLife = grouped((row) =>
    [row.Telephone, row.CaseOpened, row.LastReported, row.ReportFrom, row.ReportPlace, row.Barriers].join(),
  )
  const twice = [...sameLife.values()].filter(
    ([one, other]) => other !== undefined && one !== undefined && one.PersonRef !== other.PersonRef,
  )
  expect(twice.length).toBeGreaterThan(80)
  expect(twice.filter(([one, other]) => one?.FullName !== other?.FullName).length).toBeGreaterThan(80)
})

test('a barrier was now and then closed before it was opened', () => {
  const spans = rows.flatMap((row) => row.Barriers.split(';')).map((one) => one.split(':'))
  expect(spans.some(([, opened = '', closed]) => closed !== undefined && closed < opened)).toBe(true)
})
