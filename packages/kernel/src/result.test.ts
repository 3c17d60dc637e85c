import { all, andThen, map, problem, refused, succeeded } from '@casework/kernel'
import { expect, test } from 'vitest'

const half = (count: number) => (count % 2 === 0 ? succeeded(count / 2) : problem('COUNT.ODD', { count }))

test('map changes a value and lets a refusal through', () => {
  expect(map(succeeded(2), String)).toEqual({ ok: true, value: '2' })
  expect(map(half(3), String)).toHaveProblem('COUNT.ODD')
})

test('andThen goes on from a value and stops at the first refusal', () => {
  expect(andThen(half(4), half)).toEqual({ ok: true, value: 1 })
  expect(andThen(half(6), half)).toHaveProblem('COUNT.ODD')
  expect(andThen(half(3), half)).toEqual(problem('COUNT.ODD', { count: 3 }))
})

test('all keeps every value in order', () => {
  expect(all([half(2), half(4)])).toEqual({ ok: true, value: [1, 2] })
})

test('all reports every problem, not only the first', () => {
  expect(all([half(1), half(2), half(3)])).toEqual(
    refused([
      { code: 'COUNT.ODD', params: { count: 1 } },
      { code: 'COUNT.ODD', params: { count: 3 } },
    ]),
  )
})
