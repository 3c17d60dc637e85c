import { parseTable, releaseTable, type TableInput, tableToCsv } from '@casework/figures'
import type {} from '@casework/kernel/testing'
import { describe, expect, test } from 'vitest'

const table: TableInput = {
  name: 'Table_1',
  title: 'Use of force [note 1]',
  source: 'Use-of-force reports',
  notes: ['Escorts that were called off are left out.'],
  frame: { kind: 'cumulative', from: '2026-01-01', to: '2026-03-31' },
  columns: [
    { kind: 'text', heading: 'Place' },
    { kind: 'number', heading: 'Incidents', unit: 'incidents' },
    { kind: 'number', heading: 'Rate', unit: 'per 100 escorts', decimals: 1 },
  ],
  rows: [
    ['Aircraft, chartered', 1234, 3.05],
    ['=Van', { shorthand: 'c' }, { shorthand: 'low' }],
  ],
}

describe('a table for release', () => {
  test('is read as it is, whole numbers where no decimal places are asked for', () => {
    const parsed = parseTable(table)
    expect(parsed).toMatchObject({ value: { rows: table.rows, columns: [{}, { decimals: 0 }, { decimals: 1 }] } })
  })
  test('has as many cells in each row as columns, and none blank', () => {
    expect(parseTable({ ...table, rows: [['Van', 1]] })).toHaveProblem('FIGURES.ROW_OF_WRONG_LENGTH')
    expect(parseTable({ ...table, rows: [['Van', 1, 1, 1]] })).toHaveProblem('FIGURES.ROW_OF_WRONG_LENGTH')
    expect(parseTable({ ...table, rows: [['', 1, 1]] }).ok).toBe(false)
  })
  test('has numbers among numbers and text among text', () => {
    expect(parseTable({ ...table, rows: [['Van', 'few', 1]] })).toHaveProblem('FIGURES.CELL_OF_WRONG_KIND')
    expect(parseTable({ ...table, rows: [[1, 1, 1]] })).toHaveProblem('FIGURES.CELL_OF_WRONG_KIND')
    expect(parseTable({ ...table, rows: [['Van', Number.NaN, 1]] }).ok).toBe(false)
    expect(parseTable({ ...table, rows: [['Van', 1e21, 1]] }).ok).toBe(false)
  })
  test('has headings that differ', () => {
    expect(parseTable({ ...table, columns: [table.columns[0], table.columns[0], table.columns[2]] })).toHaveProblem(
      'FIGURES.HEADING_TWICE',
    )
  })
  test('mentions only notes that it has, in title, headings and cells', () => {
    expect(parseTable({ ...table, notes: [] })).toHaveProblem('FIGURES.NOTE_NOT_GIVEN')
    expect(parseTable({ ...table, title: 'Force [note 0]' })).toHaveProblem('FIGURES.NOTE_NOT_GIVEN')
    expect(parseTable({ ...table, rows: [['Van [note 2]', 1, 1]] })).toHaveProblem('FIGURES.NOTE_NOT_GIVEN')
  })
  test('made wrong by its programmer is a mistake that says where', () => {
    expect(() => releaseTable({ ...table, rows: [['Van', 1]] })).toThrow(
      'FIGURES.NOT_A_TABLE (problem: FIGURES.ROW_OF_WRONG_LENGTH, at: rows.0)',
    )
  })
})

describe('CSV', () => {
  const csv = (rows: TableInput['rows']) =>
    tableToCsv(releaseTable({ ...table, rows }))
      .split('\r\n')
      .slice(1, -1)
  test('has one line of headings with units, then rows, each ended by a line break', () => {
    expect(tableToCsv(releaseTable(table))).toBe(
      'Place,Incidents (incidents),Rate (per 100 escorts)\r\n"Aircraft, chartered",1234,3.1\r\n\'=Van,[c],[low]\r\n',
    )
  })
  test.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '＝1', "'=1"])('gives %s an apostrophe', (text) => {
    expect(csv([[text, 1, 1]])[0]?.startsWith("'")).toBe(true)
  })
  test('quotes what needs it', () => {
    expect(
      csv([
        ['Amina "Mina"', 1, 1],
        ['two; parts', 1, 1],
      ]),
    ).toEqual(['"Amina ""Mina""",1,1.0', '"two; parts",1,1.0'])
  })
  test.each([
    [1.005, '1.0'],
    [0.05, '0.1'],
    [-0.04, '0.0'],
    [-2.25, '-2.3'],
    [1e-9, '0.0'],
    [12345678.95, '12345679.0'],
  ])('writes %s as %s', (value, text) => {
    expect(csv([['Van', 1, value]])[0]).toBe(`Van,1,${text}`)
  })
  test('writes whole numbers without a point', () => {
    expect(
      csv([
        ['Van', 2.5, 0],
        ['Car', -0.2, 0],
      ]),
    ).toEqual(['Van,3,0.0', 'Car,0,0.0'])
  })
})
