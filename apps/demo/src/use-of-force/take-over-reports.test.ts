import { registerCustomer, registerCustomerInputSchema } from '@casework/customers'
import { chunksOf, openCsv } from '@casework/imports/csv'
import { type Problem, parseInput } from '@casework/kernel'
import { incidentAnswers } from '@casework/use-of-force-reports'
import { expect, test } from 'vitest'
import { customerStream } from '../casework/record-snapshots.ts'
import { append, loadForceReport } from '../casework/records.ts'
import { actorOf, memberOf } from '../staff.ts'
import { memoryCasework } from '../testing/memory-casework.ts'
import { takeOverReports } from './take-over-reports.ts'

const officer = memberOf('adaeze-obi')
const header =
  'reportId,customerId,providerId,planned,techniques.1.position,landing.at,landing.place,landing.country,landing.zone'
const lines = (...rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`
const landed = '2026-11-22T06:30:00Z,Stansted,GB,Europe/London'

async function casework() {
  const made = await memoryCasework()
  const names = [{ use: 'main', parts: [{ text: 'Ngozi', kind: 'single' }] }]
  const input = parseInput(registerCustomerInputSchema, { customerId: 'person-1', names })
  if (officer === undefined || !input.ok) throw new Error('no officer')
  const context = made.context(actorOf(officer))
  await append(made.store, { stream: customerStream('person-1'), version: 0 }, registerCustomer(input.value, context))
  const take = async (text: string, from = context) => {
    const rejected: { line: number; problems: readonly Problem[] }[] = []
    const opened = await openCsv(chunksOf(text), {})
    if (!opened.ok) throw new Error('not opened')
    return { balance: await takeOverReports(made, opened.value.rows, from, (row) => rejected.push(row)), rejected }
  }
  return { made, context, take }
}

test('a provider’s reports become drafts with their landing, once, and every other row is told with its line and column', async () => {
  const { made, take } = await casework()
  const text = lines(
    `P-1,person-1,northgate,planned,prone,${landed}`,
    `P-2,person-1,northgate,perhaps,prone,,,,`,
    `P-3,nobody,northgate,planned,prone,,,,`,
    `P-4,person-1,northgate,planned,prone,${landed.replace('06:30', '23:30')}`,
    'P-5,person-1',
  )
  const { balance, rejected } = await take(text)
  expect(balance).toEqual({ read: 5, imported: 1, unchanged: 0, rejected: 4 })
  expect(rejected.map(({ line, problems }) => [line, problems[0]?.code, problems[0]?.path?.join('.')])).toEqual([
    [3, 'ANSWER.NOT_AN_OPTION', 'planned'],
    [4, 'DEMO.PERSON_NOT_FOUND', 'customerId'],
    [5, 'REPORT.IN_FUTURE', 'at'],
    [6, expect.stringMatching(/^IMPORT\./), undefined],
  ])
  const report = (await loadForceReport(made.store, 'P-1'))?.record
  expect(report).toMatchObject({ stage: 'draft', clock: { start: '2026-11-22T06:30:00Z' } })
  expect(report && incidentAnswers(report).techniques).toEqual([{ entryId: 'row-1', position: 'prone' }])
  expect((await take(text)).balance).toMatchObject({ imported: 0, unchanged: 1, rejected: 4 })
})

test('nobody but an officer who writes reports hands them over', async () => {
  const { made, take } = await casework()
  const manager = memberOf('chloe-grant')
  if (manager === undefined) throw new Error('no manager')
  const { rejected } = await take(lines(`P-1,person-1,northgate,planned,prone,,,,`), made.context(actorOf(manager)))
  expect(rejected.map(({ problems }) => problems[0]?.code)).toEqual(['REPORT.ROLE_REQUIRED'])
  expect(await loadForceReport(made.store, 'P-1')).toBeUndefined()
})
