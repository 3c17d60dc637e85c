import {
  applyCaseEvent,
  assignCase,
  assignCaseInputSchema,
  type Case,
  carryOverCase,
  carryOverCaseInputSchema,
  openCase,
  openCaseInputSchema,
} from '@casework/cases'
import { aCase } from '@casework/cases/testing'
import { civilDate, known } from '@casework/kernel'
import { aContext, lawfully } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const filed = { known: true, source: 'importedRecord', asAt: '2026-11-22' }
const told = { source: 'officer', asAt: civilDate('2026-03-01') } as const

/** A case as a file had it. */
const fromFile = (given: Readonly<Record<string, unknown>> = {}): Case => {
  const ids = { caseId: 'case-1', reference: 'EXAMPLE-1', customerId: 'person-1', openedOn: '2026-01-05' }
  const input = openCaseInputSchema.parse({ ...ids, team: 'northtown', source: 'importedRecord', ...given })
  return openCase(input, aContext()).value.record
}

function carried(before: Case, given: Readonly<Record<string, unknown>>) {
  const input = carryOverCaseInputSchema.parse(given)
  const result = lawfully(applyCaseEvent, before, (record) => carryOverCase(record as Case, input, aContext()))
  if (!result.ok) throw new Error(result.error[0]?.code)
  const { record, events, conflicts } = result.value as Extract<ReturnType<typeof carryOverCase>, { ok: true }>['value']
  return { record, types: events.map(({ type }) => type), conflicts: conflicts.map(({ path }) => path?.join('.')) }
}

test('a team that came from a file gives way to a later file', () => {
  const { record, types, conflicts } = carried(fromFile(), { team: 'southtown' })
  expect(record).toMatchObject({ team: 'southtown', teamSource: 'importedRecord' })
  expect([types, conflicts]).toEqual([['CaseAssigned'], []])
  expect(carried(record, { team: 'easttown' }).record.team).toBe('easttown')
  expect(carried(fromFile(), { team: 'northtown' })).toMatchObject({ types: [], conflicts: [] })
})

test('a case without a team takes the one of the file', () => {
  expect(carried(aCase(), { team: 'southtown' }).record.team).toBe('southtown')
})

test('a team that somebody gave the case to stands, and the file’s is told', () => {
  const moved = assignCase(fromFile(), assignCaseInputSchema.parse({ team: 'westtown' }), aContext())
  if (!moved.ok) throw new Error('refused')
  expect(moved.value.record.teamSource).toBe('officer')
  expect(carried(moved.value.record, { team: 'southtown' })).toEqual({
    record: moved.value.record,
    types: [],
    conflicts: ['team'],
  })
  expect(carried(fromFile({ source: 'otherAgency' }), { team: 'southtown' }).conflicts).toEqual(['team'])
})

test('giving a case to a person does not make its team one that somebody chose', () => {
  const given = assignCase(fromFile(), assignCaseInputSchema.parse({ assignedTo: 'officer-2' }), aContext())
  if (!given.ok) throw new Error('refused')
  expect(given.value.record).toMatchObject({ team: 'northtown', teamSource: 'importedRecord' })
  const bare = assignCase(aCase(), assignCaseInputSchema.parse({ assignedTo: 'officer-2' }), aContext())
  expect(bare.ok && bare.value.record).not.toHaveProperty('teamSource')
})

test('a fact that somebody recorded stands against a file of a later day; one that came from a file gives way', () => {
  const before = aCase({
    facts: {
      harmBand: known('high', told),
      travelDocumentAgreed: known(true, told),
      mappaLevel: known(2, { ...told, source: 'importedRecord' }),
    },
  })
  const { record, conflicts } = carried(before, {
    facts: {
      harmBand: { ...filed, value: 'low' },
      travelDocumentAgreed: { ...filed, value: true },
      mappaLevel: { ...filed, value: 1 },
    },
  })
  expect(conflicts).toEqual(['facts.harmBand'])
  expect(record.facts).toEqual({ ...before.facts, mappaLevel: { ...filed, value: 1 } })
})

test('a closed case takes nothing over, and a fact of a day to come is refused', () => {
  const closure = { on: civilDate('2026-05-01'), outcome: 'leaveGranted' } as const
  const closed: Case = { ...aCase(), stage: 'closed', closure }
  const low = carryOverCaseInputSchema.parse({ facts: { harmBand: { ...filed, value: 'low' } } })
  expect(carryOverCase(closed, low, aContext())).toHaveProblem('CASE.CLOSED')
  expect(carried(closed, {})).toEqual({ record: closed, types: [], conflicts: [] })
  const early = { facts: { harmBand: { ...filed, value: 'low', asAt: '2026-11-23' } } }
  expect(carryOverCase(aCase(), carryOverCaseInputSchema.parse(early), aContext())).toMatchObject({
    error: [{ code: 'CASE.DATE_IN_FUTURE', path: ['harmBand', 'asAt'] }],
  })
})
