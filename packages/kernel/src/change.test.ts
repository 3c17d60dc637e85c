import { type Apply, changed, problem, replay, succeeded, unchanged } from '@casework/kernel'
import { frozen, lawfully, replaysTo } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

type Counted = { by: number }
const count: Apply<{ total: number }, Counted> = (record, { by }) => ({ total: (record?.total ?? 0) + by })

test('a change is its events folded over the record', () => {
  expect(changed({ total: 1 }, count, { by: 2 }, { by: 3 })).toEqual({
    ok: true,
    value: { record: { total: 6 }, events: [{ by: 2 }, { by: 3 }] },
  })
  expect(changed(undefined, count, { by: 2 })).toEqual({
    ok: true,
    value: { record: { total: 2 }, events: [{ by: 2 }] },
  })
})

test('nothing to change gives the same record and no event', () => {
  expect(unchanged({ total: 1 })).toEqual({ ok: true, value: { record: { total: 1 }, events: [] } })
})

test('a history replays to its record, and an empty one to none', () => {
  expect(replay(count, [{ by: 2 }, { by: 3 }])).toEqual({ total: 5 })
  expect(replay(count, [])).toBeUndefined()
  expect(replaysTo(count, [{ by: 2 }], { total: 2 })).toBe(true)
  expect(replaysTo(count, [{ by: 2 }], { total: 3 })).toBe(false)
})

test('the law check lets lawful verbs and refusals through', () => {
  expect(lawfully(count, { total: 1 }, (record) => changed(record, count, { by: 1 })).ok).toBe(true)
  expect(lawfully(count, undefined, () => problem('COUNT.NONE'))).toHaveProblem('COUNT.NONE')
})

test('the law check catches a verb that mutates, and one whose record is not its events', () => {
  expect(() =>
    lawfully(count, { total: 1 }, (record) => {
      Object.assign(record as object, { total: 9 })
      return unchanged(record as { total: number })
    }),
  ).toThrow(TypeError)
  expect(() => lawfully(count, { total: 1 }, () => succeeded({ record: { total: 9 }, events: [{ by: 1 }] }))).toThrow(
    'folded',
  )
  expect(frozen({ inner: { list: [1] } })).toEqual({ inner: { list: [1] } })
})
