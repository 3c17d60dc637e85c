import { assignCase, assignCaseInputSchema, type Case, recordCaseFacts } from '@casework/cases'
import {
  type Customer,
  changeContact,
  changeLanguages,
  changeLanguagesInputSchema,
  changeNames,
  changeNamesInputSchema,
  mainName,
  recordDateOfBirth,
  recordFacts,
} from '@casework/customers'
import { type Change, type Context, civilDate, type DomainEvent, isErased, known, type Result } from '@casework/kernel'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Casework } from '../casework/casework.ts'
import { append, loadCase, loadCustomer } from '../casework/records.ts'
import { workListPage } from '../casework/work-list-query.ts'
import { importFile } from '../command-line/import.ts'
import { actorOf, memberOf, staff } from '../staff.ts'
import { aRow, csvOf, type GivenRow, notesIn, put, rejectsIn } from '../testing/caseload-file.ts'
import { temporaryFolder } from '../testing/command.ts'
import { memoryCasework } from '../testing/memory-casework.ts'

const { folder, remove } = temporaryFolder()
let casework: Casework
let said = ''
beforeAll(async () => {
  casework = await memoryCasework()
})
beforeEach(() => {
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text: unknown) => {
    said += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})
afterAll(remove)

/** Imports rows, and tells what is listed of them besides rejects, without the words. */
async function importing(...rows: readonly GivenRow[]) {
  const file = put(folder, 'caseload.csv', csvOf(rows))
  await importFile(casework, file, { rejects: `${folder}/rejects.csv`, notes: `${folder}/notes.csv` })
  return notesIn(folder).map(([line, column, code]) => [line, column, code].join(' '))
}

async function found(number: number) {
  const search = `example-c${String(number).padStart(7, '0')}`
  const [row] = (await workListPage(casework.client, { search }, 1)).rows
  const person = await loadCustomer(casework.store, row?.customer_id ?? '')
  const theirCase = await loadCase(casework.store, row?.case_id ?? '')
  if (person === undefined || theirCase === undefined) throw new Error(`nobody has the number ${number}`)
  return { person, theirCase }
}

const officer = (): Context => casework.context(actorOf(memberOf('tom-okafor') ?? (staff[0] as (typeof staff)[number])))

async function tellPerson(number: number, verb: (customer: Customer) => Result<Change<Customer, DomainEvent>>) {
  const { person } = await found(number)
  expect((await append(casework.store, person, verb(person.record))).ok).toBe(true)
}

async function tellCase(number: number, verb: (caseRecord: Case) => Result<Change<Case, DomainEvent>>) {
  const { theirCase } = await found(number)
  expect((await append(casework.store, theirCase, verb(theirCase.record))).ok).toBe(true)
}

const heard = { source: 'officer', asAt: civilDate('2026-11-01') } as const

test('an answer that an officer heard since stands when a changed row is imported again, and the difference is listed', async () => {
  await importing(aRow(1, { SelfHarmConcern: 'no', HarmBand: 'low', MappaLevel: '0' }))
  await tellPerson(1, (customer) => recordFacts(customer, { suicideOrSelfHarmConcern: known(true, heard) }, officer()))
  await tellCase(1, (caseRecord) => recordCaseFacts(caseRecord, { harmBand: known('high', heard) }, officer()))
  const again = aRow(1, { SelfHarmConcern: 'no', HarmBand: 'medium', MappaLevel: '1', DependentChild: 'yes' })
  expect(await importing(again)).toEqual([
    '2 SelfHarmConcern CUSTOMER.RECORD_DIFFERS',
    '2 HarmBand CASE.RECORD_DIFFERS',
  ])
  const { person, theirCase } = await found(1)
  expect(person.record.facts).toMatchObject({
    suicideOrSelfHarmConcern: known(true, heard),
    hasDependentChild: { value: true, source: 'importedRecord' },
  })
  expect(theirCase.record.facts).toMatchObject({ harmBand: known('high', heard), mappaLevel: { value: 1 } })
  expect(said).toContain('Read 1 = imported 1 + unchanged 0 + rejected 0.')
  expect(said).toContain('Differences from the record, which was left as it is: 2.')
  expect(said).toContain('notes.csv')
})

test('a changed name, date of birth, language and team are taken over where they came from a file, and the former name is kept', async () => {
  const first = { FullName: 'Amina Yusuf', DateOfBirth: '1990', Language: 'so', Email: 'amina@example.org' }
  await importing(aRow(2, first))
  const changed = {
    FullName: 'Amina Warsame',
    DateOfBirth: '1991',
    Language: 'ar',
    Email: 'a@example.org',
    Team: 'Southtown',
  }
  expect(await importing(aRow(2, changed))).toEqual([])
  const { person, theirCase } = await found(2)
  expect(mainName(person.record)).toEqual({ written: 'Amina Warsame' })
  const { names, languages, contact, dateOfBirth } = person.record
  expect(isErased(names) ? [] : names.map(({ use, parts }) => [use, parts[0]?.text])).toEqual([
    ['main', 'Amina Warsame'],
    ['previous', 'Amina Yusuf'],
  ])
  expect(languages).toMatchObject([{ tag: 'ar' }])
  expect(contact).toMatchObject({ email: 'a@example.org' })
  expect(dateOfBirth).toMatchObject({ value: { value: '1991' } })
  expect(theirCase.record.team).toBe('southtown')
  expect((await workListPage(casework.client, { search: 'warsame' }, 1)).rows).toMatchObject([{ team: 'southtown' }])
  expect((await workListPage(casework.client, { search: 'amina yusuf' }, 1)).rows).toMatchObject([
    { name: 'Amina Warsame' },
  ])
})

test('what a person has changed since is left as it is, and each difference is listed by its column and not its value', async () => {
  const row = {
    FullName: 'Nadia Karim',
    KnownAs: 'Nadi',
    DateOfBirth: '1985',
    Language: 'fa',
    Telephone: '07700 900111',
  }
  await importing(aRow(3, row))
  const written = changeNamesInputSchema.parse({
    names: [{ use: 'main', parts: [{ text: 'Nadia Rahimi', kind: 'other' }] }],
    reason: 'toldUs',
  })
  const spoken = changeLanguagesInputSchema.parse({ languages: [{ tag: 'prs', ability: 'first' }], source: 'person' })
  const born = known({ precision: 'year', value: '1986', estimated: false } as const, heard)
  await tellPerson(3, (customer) => changeNames(customer, written, officer()))
  await tellPerson(3, (customer) => changeLanguages(customer, spoken, officer()))
  await tellPerson(3, (customer) => recordDateOfBirth(customer, born, officer()))
  await tellPerson(3, (customer) => changeContact(customer, { telephone: '07700 900222' }, officer()))
  await tellCase(3, (record) => assignCase(record, assignCaseInputSchema.parse({ team: 'westtown' }), officer()))
  const before = await found(3)
  expect(await importing(aRow(3, { ...row, Team: 'Easttown' }))).toEqual([
    '2 FullName CUSTOMER.RECORD_DIFFERS',
    '2 KnownAs CUSTOMER.RECORD_DIFFERS',
    '2 DateOfBirth CUSTOMER.RECORD_DIFFERS',
    '2 Language CUSTOMER.RECORD_DIFFERS',
    '2 Telephone CUSTOMER.RECORD_DIFFERS',
    '2 Team CASE.RECORD_DIFFERS',
  ])
  const after = await found(3)
  expect(after.person.record).toEqual(before.person.record)
  expect(after.theirCase.record).toEqual(before.theirCase.record)
  expect(JSON.stringify(notesIn(folder)) + said).not.toMatch(/Nadia|Rahimi|1985|900111|Easttown/)
})

test('a row with an e-mail address or telephone number that is none is imported without it, and listed', async () => {
  const rows = [
    aRow(4, { Email: 'nobody at home', Telephone: '07700 900123' }),
    aRow(5, { Email: 'five@example.org', Telephone: '7.7009E+11' }),
    aRow(6, { Email: 'nobody', Telephone: '=44+7700900123' }),
    aRow(7, { Email: 'n/a' }),
    aRow(8, { Email: 'nobody', CaseOpened: '31/02/2025' }),
  ]
  const listed = [
    '2 Email INPUT.NOT_IN_FORMAT',
    '3 Telephone IMPORT.MANGLED_NUMBER',
    '4 Email INPUT.NOT_IN_FORMAT',
    '4 Telephone INPUT.NOT_IN_FORMAT',
  ]
  expect(await importing(...rows)).toEqual(listed)
  expect(said).toContain('Read 5 = imported 4 + unchanged 0 + rejected 1.')
  expect(said).toContain('Values left out of rows that were taken: 4.')
  expect(rejectsIn(folder).map(([line, field, code]) => [line, field, code])).toEqual([
    ['6', 'caseOpened', 'IMPORT.NOT_A_DATE'],
  ])
  expect((await found(4)).person.record.contact).toEqual({ telephone: '07700 900123' })
  expect((await found(5)).person.record.contact).toEqual({ email: 'five@example.org' })
  expect((await found(6)).person.record.contact).toBeUndefined()
  expect(JSON.stringify(notesIn(folder)) + said).not.toMatch(/at home|900123|7\.7009/)
  expect(await importing(...rows)).toEqual(listed)
  expect(said).toContain('Read 5 = imported 0 + unchanged 4 + rejected 1.')
})

test('after all that the audit chain is whole', async () => {
  expect((await casework.store.verify()).ok).toBe(true)
})
