import { civilDateSchema, parseInput, textSchema } from '@casework/kernel'
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
  [{ kind: undefined }, 'INPUT.NOT_IN_LIST', 'kind'],
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
