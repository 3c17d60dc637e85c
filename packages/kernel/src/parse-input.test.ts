import { civilDateSchema, describeProblem, kernelProblems, parseInput, textSchema } from '@casework/kernel'
import { expect, test } from 'vitest'
import { z } from 'zod'

const schema = z.strictObject({
  kind: z.enum(['travelDocument', 'appeal']),
  since: civilDateSchema,
  days: z.number().min(1).max(9),
  note: textSchema({ maximum: 5 }),
  id: z.string().regex(/^x/),
})
const good = { kind: 'appeal', since: '2026-11-22', days: 3, note: 'tea', id: 'x1' }

test('input in the right shape is read', () => {
  expect(parseInput(schema, good)).toEqual({ ok: true, value: good })
})

test.each([
  [{ kind: undefined }, 'INPUT.REQUIRED', 'kind'],
  [{ kind: '' }, 'INPUT.REQUIRED', 'kind'],
  [{ days: '' }, 'INPUT.REQUIRED', 'days'],
  [{ note: '' }, 'INPUT.REQUIRED', 'note'],
  [{ note: null }, 'INPUT.WRONG_TYPE', 'note'],
  [{ since: undefined }, 'INPUT.REQUIRED', 'since'],
  [{ kind: 'other' }, 'INPUT.NOT_IN_LIST', 'kind'],
  [{ since: '2026-02-31' }, 'CIVIL_DATE.NOT_A_DATE', 'since'],
  [{ days: '3' }, 'INPUT.WRONG_TYPE', 'days'],
  [{ days: 0 }, 'INPUT.TOO_SMALL', 'days'],
  [{ days: 10 }, 'INPUT.TOO_LARGE', 'days'],
  [{ note: 'coffee' }, 'TEXT.TOO_LONG', 'note'],
  [{ id: 'y' }, 'INPUT.NOT_IN_FORMAT', 'id'],
])('%o is refused with %s at its path', (wrong, code, path) => {
  const result = parseInput(schema, { ...good, ...wrong })
  expect(result).toMatchObject({ ok: false, error: [{ code, path: [path] }] })
})

test('a key that was not asked for is refused without its name, which may be personal', () => {
  expect(parseInput(schema, { ...good, 'Amina Yusuf': 1 })).toEqual({
    ok: false,
    error: [{ code: 'INPUT.KEY_NOT_RECOGNISED', path: [], params: { count: 1 } }],
  })
})

test('every problem is reported, none with the value', () => {
  const result = parseInput(schema, { kind: 'secret', since: 'secret', days: 'secret', note: 'secret', id: 'secret' })
  expect(result.ok ? 0 : result.error.length).toBe(5)
  expect(JSON.stringify(result)).not.toContain('secret')
})

test('a key that is a symbol is named by its description', () => {
  const key = Symbol('inner')
  const odd = z.custom().superRefine((_, check) => check.addIssue({ code: 'custom', message: 'ODD.KEY', path: [key] }))
  expect(parseInput(odd, {})).toMatchObject({ error: [{ code: 'ODD.KEY', path: ['Symbol(inner)'] }] })
})

test('text that is too long is told with how long it may be', () => {
  const result = parseInput(schema, { ...good, note: 'coffee' })
  const [found] = result.ok ? [] : result.error
  expect(found && describeProblem(found, kernelProblems, 'en').text).toBe('The text must be 5 characters or fewer')
})

test('a refinement tells its params that are text or numbers, and no other', () => {
  const params = { least: 2, unit: 'days', from: new Date(0), nested: {} }
  const refined = z.array(z.string()).refine((days) => days.length > 1, { message: 'DAYS.TOO_FEW', params })
  expect(parseInput(refined, [])).toEqual({
    ok: false,
    error: [{ code: 'DAYS.TOO_FEW', path: [], params: { least: 2, unit: 'days' } }],
  })
})

test('a question left unanswered is asked for, whatever kind of answer it wants', () => {
  const answer = z.object({
    address: z.object({ town: z.string() }),
    names: z.array(z.string().trim().min(1)),
    choice: z.union([z.literal(1), z.literal(2)]),
    read: z.preprocess(() => undefined, z.string()),
  })
  const required = (path: (string | number)[]) => ({ code: 'INPUT.REQUIRED', path, params: {} })
  expect(parseInput(answer, { address: {}, names: ['  '], read: 'x' })).toEqual({
    ok: false,
    error: [required(['address', 'town']), required(['names', 0]), required(['choice']), required(['read'])],
  })
  expect(parseInput(answer, undefined)).toEqual({ ok: false, error: [required([])] })
})

test('what was given inside a text that a schema unpacks is not taken for nothing', () => {
  const packed = z.preprocess((text) => JSON.parse(String(text)), z.object({ kind: z.enum(['travel']) }))
  expect(parseInput(packed, '{"kind":"other"}')).toHaveProblem('INPUT.NOT_IN_LIST')
})

test('a list that is too short is not taken for one that was not given', () => {
  expect(parseInput(z.array(z.string()).min(1), [])).toHaveProblem('INPUT.TOO_SMALL')
  expect(parseInput(z.string().min(2), 'a')).toHaveProblem('INPUT.TOO_SMALL')
})
