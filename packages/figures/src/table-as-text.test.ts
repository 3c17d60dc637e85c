import { formatFigure, releaseTable, type TableInput, tableAsText } from '@casework/figures'
import { expect, test } from 'vitest'

const table = (columns: TableInput['columns'], rows: TableInput['rows'], notes: readonly string[] = []) =>
  releaseTable({
    name: 'Table_1',
    title: 'Use of force',
    source: 'Reports',
    notes,
    frame: { kind: 'cumulative', from: '2026-01-01', to: '2026-03-31' },
    columns,
    rows,
  })
const number = (heading: string, unit: string, decimals = 0) => ({ kind: 'number', heading, unit, decimals }) as const
const place = { kind: 'text', heading: 'Place' } as const

test('numbers have the decimal places of their column and commas between thousands', () => {
  const { rows } = tableAsText(
    table([place, number('Escorts', 'escorts'), number('Rate', '%', 2)], [['Van', 12345, -1.005]]),
    'en',
  )
  expect(rows).toEqual([
    [
      { text: 'Van', isNumber: false },
      { text: '12,345', isNumber: true },
      { text: '-1.01', isNumber: true },
    ],
  ])
})

test('shorthand stands in brackets where its number would, and what it means is told once', () => {
  const rows = [
    ['Van', { shorthand: 'z' }],
    ['Aircraft', { shorthand: 'c' }],
    [{ shorthand: 'x' }, { shorthand: 'c' }],
  ] as const
  const shown = tableAsText(table([place, number('Incidents', 'incidents')], rows), 'en')
  expect(shown.rows[1]?.[1]).toEqual({ text: '[c]', isNumber: true })
  expect(shown.rows[2]?.[0]).toEqual({ text: '[x]', isNumber: false })
  expect(shown.shorthand).toEqual([
    '[c] means confidential: suppressed so that no person can be identified.',
    '[x] means not available.',
    '[z] means not applicable.',
  ])
  expect(tableAsText(table([place, number('Incidents', 'incidents')], rows), 'cy').shorthand[1]).toBe(
    'Ystyr [x] yw ddim ar gael.',
  )
})

test('a heading names its unit once: not where it is the unit, nor where the column before has it', () => {
  const columns = [place, number('Incidents [note 1]', 'incidents'), number('From', '%', 1), number('To', '%', 1)]
  const { headings, shorthand } = tableAsText(table(columns, [], ['Not withdrawn.']), 'en')
  expect(headings.map(({ text }) => text)).toEqual(['Place', 'Incidents [note 1]', 'From (%)', 'To'])
  expect(shorthand).toEqual([])
})

test('a figure is written for people', () => {
  expect([formatFigure(-1234567.25, 1), formatFigure(0.5, 0), formatFigure(-0.4, 0)]).toEqual([
    '-1,234,567.3',
    '1',
    '0',
  ])
})
