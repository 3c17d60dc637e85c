import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { chainEntry, genesis, verifyChain } from '@casework/audit-trail'
import { deadline, startClock, ukCalendar } from '@casework/calendar'
import { caseFacts, openCase, openCaseInputSchema, replayCase } from '@casework/cases'
import { aCase } from '@casework/cases/testing'
import { customerFacts, mainName, registerCustomer, registerCustomerInputSchema } from '@casework/customers'
import { cumulativeCount, rate, releaseTable } from '@casework/figures'
import { tablesToOds } from '@casework/figures/ods'
import { andThen, civilDate, instant, joinFacts, kernelProblems, parseInput, toErrorSummary } from '@casework/kernel'
import { sectionStatuses } from '@casework/question-sets'
import { taskList } from '@casework/question-sets/govuk'
import { exampleReportingRuleSet, triage } from '@casework/triage-scoring'
import {
  beginReport,
  beginReportInputSchema,
  defaultCatalogue,
  defaultForcePolicy,
  flagReport,
  incidentReport,
  replayReport,
  saveAnswers,
  submitReport,
} from '@casework/use-of-force-reports'
import { completeAnswers } from '@casework/use-of-force-reports/testing'

const context = { now: instant('2026-11-22T09:30:00Z'), actor: { id: 'officer-1', kind: 'person', roles: [] } }
const scope = join(import.meta.dirname, 'node_modules/@casework')

test('every entry of every package can be imported and gives names', async () => {
  const entries = readdirSync(scope).flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(join(scope, folder, 'package.json'), 'utf8'))
    return Object.keys(exports).map((subpath) => `${name}${subpath.slice(1)}`)
  })
  const modules = entries.filter((entry) => !entry.endsWith('.json'))
  assert.ok(modules.length >= readdirSync(scope).length)
  for (const entry of modules) {
    assert.match(import.meta.resolve(entry), /\.js$/, entry)
    assert.ok(Object.keys(await import(entry)).length > 0, entry)
  }
})

test('what a package does not export cannot be reached', async () => {
  await assert.rejects(import('@casework/kernel/dist/index.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' })
})

test('what was typed wrongly comes back as the error summary of a page', () => {
  const opened = parseInput(openCaseInputSchema, { caseId: 'case-1', reference: '', customerId: 'person-1' })
  assert.equal(opened.ok, false)
  const { errorSummary, fieldErrors } = toErrorSummary(opened.error, { catalogue: kernelProblems, language: 'en' })
  assert.equal(errorSummary.titleText, 'There is a problem')
  assert.ok(errorSummary.errorList.some(({ href }) => href === '#openedOn'))
  assert.ok('reference' in fieldErrors)
})

test('a person is registered, a case is opened, and triage says why', () => {
  const asAt = civilDate('2026-11-22')
  const names = [{ use: 'main', parts: [{ text: 'Amina', kind: 'single' }] }]
  const person = andThen(parseInput(registerCustomerInputSchema, { customerId: 'person-1', names }), (input) =>
    registerCustomer(input, context),
  )
  assert.ok(person.ok)
  assert.equal(mainName(person.value.record).written, 'Amina')
  const input = { caseId: 'case-1', reference: 'EXAMPLE-1', customerId: 'person-1', openedOn: '2026-03-01' }
  const { record, events } = openCase(openCaseInputSchema.parse(input), context).value
  assert.deepEqual(replayCase(events), record)
  const facts = joinFacts(caseFacts(record, asAt), customerFacts(person.value.record, asAt))
  assert.ok(facts.ok)
  const result = triage(exampleReportingRuleSet, facts.value, asAt)
  assert.equal(result.simulation, true)
  assert.ok(result.questions.length > 0)
})

test('a deadline counts working days of the calendar that comes with the package', () => {
  const terms = { kind: 'statutory', unit: 'workingDays', length: 20, area: 'anyNation', firstDay: 'excluded' }
  const due = andThen(startClock(terms, civilDate('2026-12-14')), (clock) => deadline(clock, ukCalendar))
  assert.ok(due.ok && due.value.state === 'set')
  assert.equal(due.value.dueOn, '2027-01-15')
})

test('an audit chain that was changed does not verify', () => {
  const hash = (text) => createHash('sha256').update(text).digest('hex')
  const entry = chainEntry(genesis, { event: 'opened' }, hash)
  assert.equal(verifyChain([entry], hash).ok, true)
  assert.equal(verifyChain([{ ...entry, content: { event: 'closed' } }], hash).ok, false)
})

test('the builders for tests are there', () => {
  assert.equal(aCase().stage, 'open')
})

test('a report of the use of force is written, shown as a task list, handed in and flagged', () => {
  const officer = { ...context, actor: { ...context.actor, roles: ['supervisingOfficer'] } }
  const input = { reportId: 'report-1', customerId: 'person-1', providerId: 'provider-1' }
  const begun = beginReport(beginReportInputSchema.parse(input), officer).value
  const statuses = sectionStatuses(incidentReport, begun.record.answers, context.now)
  const list = taskList(incidentReport, statuses, 'en', (section) => `/reports/report-1/${section}`)
  assert.equal(list.items.length, incidentReport.sections.length)
  const saved = saveAnswers(begun.record, { answers: completeAnswers({ minutesProne: 1 }) }, officer).value
  const terms = { ...officer, policy: defaultForcePolicy, catalogue: defaultCatalogue }
  const submitted = submitReport(saved.record, terms)
  assert.ok(submitted.ok)
  assert.deepEqual(replayReport([...begun.events, ...saved.events, ...submitted.value.events]), submitted.value.record)
  assert.ok(flagReport(submitted.value.record, terms).some(({ id }) => id === 'proneRestraint'))
})

test('figures divide what can be divided and leave as a workbook', () => {
  const [from, to] = [civilDate('2026-07-01'), civilDate('2026-09-30')]
  const result = rate(cumulativeCount('incidents', 3, from, to), cumulativeCount('escorts', 150, from, to), 100)
  assert.equal(result.value.value, 2)
  const table = releaseTable({
    name: 'Table_1',
    title: 'Incidents',
    frame: { kind: 'cumulative', from, to },
    source: 'Example department',
    notes: [],
    columns: [{ kind: 'number', heading: 'Incidents', unit: 'incidents' }],
    rows: [[3]],
  })
  const workbook = tablesToOds({
    title: 'Use of force',
    publisher: 'Example department',
    publishedOn: civilDate('2026-11-22'),
    contact: 'statistics@example.gov.uk',
    about: ['Invented figures.'],
    tables: [table],
    language: 'en',
  })
  assert.equal(new TextDecoder().decode(workbook.slice(0, 2)), 'PK')
})
