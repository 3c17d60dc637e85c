import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'

const require = createRequire(import.meta.url)
const scope = join(import.meta.dirname, 'node_modules/@casework')
const bothOf = async (entry) => [await import(entry), require(entry)]

const kernels = await bothOf('@casework/kernel')
const [esm, commonjs] = kernels
const everyWay = [kernels, kernels.toReversed()]

function thrownBy(work) {
  try {
    work()
  } catch (error) {
    return error
  }
  assert.fail('Nothing was thrown')
}

test('there are two copies, and instanceof does not see past its own', () => {
  assert.notEqual(esm.DomainError, commonjs.DomainError)
  const error = thrownBy(() => commonjs.civilDate('2026-02-31'))
  assert.equal(error instanceof esm.DomainError, false)
})

test('each copy recognises an error that the other threw, and reads its code', () => {
  for (const [one, other] of everyWay) {
    const error = thrownBy(() => one.civilDate('2026-02-31'))
    assert.equal(other.DomainError.isInstance(error), true)
    assert.equal(error.code, 'CIVIL_DATE.NOT_A_DATE')
    assert.equal(other.DomainError.isInstance(new Error('CIVIL_DATE.NOT_A_DATE')), false)
  }
})

test('an error of one copy of a domain package is recognised by the other copy of the kernel', async () => {
  const cases = await bothOf('@casework/cases')
  for (const [index, { replayCase }] of cases.entries()) {
    const error = thrownBy(() => replayCase([{ type: 'BarrierRaised', version: 1, data: {}, metadata: {} }]))
    assert.equal(everyWay[index][1].DomainError.isInstance(error), true, String(error))
  }
})

test('a Result made by one copy is read by the other', () => {
  for (const [one, other] of everyWay) {
    const parsed = one.parseCivilDate('2026-11-22')
    assert.deepEqual(
      other.map(parsed, (date) => `${date}!`),
      { ok: true, value: '2026-11-22!' },
    )
    const refused = other.all([parsed, one.problem('CASE.CLOSED'), one.parseCivilDate('2026-02-31')])
    assert.deepEqual(
      refused.error.map(({ code }) => code),
      ['CASE.CLOSED', 'CIVIL_DATE.NOT_A_DATE'],
    )
    const { errorSummary } = other.toErrorSummary(refused.error, { catalogue: one.kernelProblems, language: 'en' })
    assert.equal(errorSummary.errorList.length, 2)
  }
})

test('a record changed by one copy is changed on by the other, and replays to the same', async () => {
  const [one, other] = await bothOf('@casework/cases')
  const context = { now: esm.instant('2026-11-22T09:30:00Z'), actor: { id: 'officer-1', kind: 'person', roles: [] } }
  const opening = { caseId: 'case-1', reference: 'EXAMPLE-1', customerId: 'person-1', openedOn: '2026-03-01' }
  const opened = one.openCase(one.openCaseInputSchema.parse(opening), context).value
  const barrier = { barrierId: 'barrier-1', kind: 'travelDocument', since: '2026-03-01', source: 'officer' }
  const raised = other.raiseBarrier(opened.record, other.raiseBarrierInputSchema.parse(barrier), context)
  assert.ok(raised.ok)
  assert.deepEqual(one.replayCase([...opened.events, ...raised.value.events]), raised.value.record)
})

test('a rule set approved through one copy is used by the other', async () => {
  const [one, other] = await bothOf('@casework/triage-scoring')
  const on = esm.civilDate('2026-11-22')
  const approver = { id: 'director-1', name: 'Zofia Lewandowska', role: 'Deputy director' }
  const approved = one.approveRuleSet(one.exampleReportingRuleSet, approver, on)
  assert.ok(approved.ok)
  assert.equal(other.triage(approved.value, {}, on).simulation, false)
})

test('both copies of every entry give the same names', async () => {
  for (const folder of readdirSync(scope)) {
    const { name, exports } = JSON.parse(readFileSync(join(scope, folder, 'package.json'), 'utf8'))
    for (const subpath of Object.keys(exports).filter((each) => !each.endsWith('.json'))) {
      const [imported, required] = await bothOf(`${name}${subpath.slice(1)}`)
      assert.deepEqual(namesOf(imported), namesOf(required), `${name}${subpath.slice(1)}`)
    }
  }
})

const namesOf = (module) =>
  Object.keys(module)
    .filter((name) => name !== 'default' && name !== 'module.exports')
    .sort()
