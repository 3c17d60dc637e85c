import { expect, test } from 'vitest'
import { figuresIn, lineFor } from './run-benchmarks.ts'

test('a figure is read from a line of JSON, other lines are passed over', () => {
  const output =
    'warming up\n{"what":"triage","figure":41.237,"unit":"µs","goal":"at most 50 µs","met":true}\n{broken\n{"other":1}\n'
  expect(figuresIn(output).map(lineFor)).toEqual(['triage: 41.24 µs (goal at most 50 µs, met)'])
})

test('a goal that was not met is said to be not met', () => {
  expect(lineFor({ what: 'triage', figure: 60, unit: 'µs', goal: 'at most 50 µs', met: false })).toContain('NOT MET')
  expect(lineFor({ what: 'triage', figure: 60, unit: 'µs' })).toBe('triage: 60 µs')
})
