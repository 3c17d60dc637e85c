import { releaseTable, type Table } from '@casework/figures'
import * as ods from '@casework/figures/ods'
import { type Publication, tablesToOds } from '@casework/figures/ods'
import { civilDate } from '@casework/kernel'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseXml, type XmlElement } from '../testing/xml.ts'

const table = (changes: object = {}): Table =>
  releaseTable({
    name: 'Table_1',
    title: 'Use of force [note 1]',
    source: 'Use-of-force reports',
    notes: ['Escorts & flights <called off>\nare left out.'],
    frame: { kind: 'cumulative', from: '2026-01-01', to: '2026-03-31' },
    columns: [
      { kind: 'text', heading: 'Place' },
      { kind: 'number', heading: 'Rate', unit: 'per 100 escorts', decimals: 2 },
    ],
    rows: [
      ['Aircraft "A"', 3.005],
      ['  Van\tone  ', { shorthand: 'c' }],
      ['=1+1', { shorthand: 'low' }],
    ],
    ...changes,
  } as never)
const publication = (changes: Partial<Publication> = {}): Publication => ({
  title: 'Use of force, quarterly',
  publisher: 'An example department',
  publishedOn: civilDate('2026-05-28'),
  contact: 'statistics@example.com',
  about: ['Figures are provisional.'],
  tables: [table()],
  language: 'en',
  ...changes,
})
const partOf = (bytes: Uint8Array, name: string) => parseXml(strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()))
const content = partOf(tablesToOds(publication()), 'content.xml')
const sheets = content.all('table:table')
const textOf = (row: XmlElement | undefined) =>
  row?.all('table:table-cell').map((cell) =>
    cell
      .all('text:p')
      .map((p) => p.text())
      .join('\n'),
  )
const rowsOf = (sheet: XmlElement | undefined) => sheet?.all('table:table-row').map(textOf)

test('the entry exports this and nothing else', () => {
  expect(Object.keys(ods)).toEqual(['tablesToOds'])
})

describe('the file', () => {
  const bytes = tablesToOds(publication())
  test('begins with its media type, stored as it is, so that any reader can tell what it is', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const type = 'application/vnd.oasis.opendocument.spreadsheet'
    expect([
      view.getUint32(0, true),
      view.getUint16(8, true),
      view.getUint16(26, true),
      view.getUint16(28, true),
    ]).toEqual([0x04034b50, 0, 8, 0])
    expect([view.getUint32(18, true), view.getUint32(22, true)]).toEqual([type.length, type.length])
    expect(strFromU8(bytes.slice(30, 38 + type.length))).toBe(`mimetype${type}`)
  })
  test('lists every part but the media type and itself in its manifest, and each is sound XML', () => {
    const parts = Object.keys(unzipSync(bytes))
    const listed = partOf(bytes, 'META-INF/manifest.xml')
      .all('manifest:file-entry')
      .map(({ attributes }) => attributes['manifest:full-path'])
    expect(listed.toSorted()).toEqual(
      ['/', ...parts.filter((part) => part !== 'mimetype' && !part.startsWith('META'))].toSorted(),
    )
    for (const part of ['content.xml', 'styles.xml', 'meta.xml'])
      expect(partOf(bytes, part).attributes['office:version']).toBe('1.3')
  })
  test('has the same bytes each time, whatever the time and the zone', () => {
    expect(tablesToOds(publication())).toEqual(bytes)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect(view.getUint32(10, true)).toBe(0x00210000) // 1 January 1980, midnight, in DOS time
  })
  test('uses no style, range or namespace that it does not define', () => {
    const styles = partOf(bytes, 'styles.xml')
    const defined = new Set(
      [...styles.all('style:style'), ...content.all('style:style')].map(({ attributes }) => attributes['style:name']),
    )
    for (const { attributes } of [...content.all('table:table-cell'), ...content.all('table:table-column')])
      if (attributes['table:style-name'] !== undefined) expect(defined).toContain(attributes['table:style-name'])
    for (const element of content.all())
      expect(content.attributes).toHaveProperty(`xmlns:${element.name.split(':')[0]}`)
  })
  test('says its language, for screen readers, and who published it', () => {
    const properties = partOf(tablesToOds(publication({ language: 'cy' })), 'styles.xml').all(
      'style:text-properties',
    )[0]
    expect(properties?.attributes).toMatchObject({ 'fo:language': 'cy', 'fo:country': 'GB' })
    expect(partOf(bytes, 'meta.xml').all('dc:creator')[0]?.text()).toBe('An example department')
  })
})

describe('the worksheets', () => {
  test('are a cover, contents, notes, and one for each table', () => {
    expect(sheets.map(({ attributes }) => attributes['table:name'])).toEqual(['Cover', 'Contents', 'Notes', 'Table_1'])
    expect(rowsOf(sheets[0])).toEqual([
      ['Use of force, quarterly'],
      ['Published by An example department on 28 May 2026'],
      ['Contact: statistics@example.com'],
      ['Figures are provisional.'],
    ])
  })
  test('are linked from the contents', () => {
    expect(sheets[1]?.all('text:a').map(({ attributes }) => attributes['xlink:href'])).toEqual([
      '#Notes.A1',
      '#Table_1.A1',
    ])
  })
  test('of notes give each with its table and number', () => {
    expect(rowsOf(sheets[2])?.at(-1)).toEqual(['Table_1', '[note 1]', 'Escorts & flights <called off>\nare left out.'])
  })
  test('of tables have the title first, then what to know, then the table in one block', () => {
    expect(rowsOf(sheets[3])).toEqual([
      ['Use of force [note 1]'],
      ['This worksheet contains one table.'],
      ['Notes are referred to by number, as in [note 1]. They are on the worksheet Notes.'],
      ['[c] means confidential: suppressed so that no person can be identified.'],
      ['[low] means a low figure that would show as 0 when rounded.'],
      ['Over the period 1 January to 31 March 2026'],
      ['Source: Use-of-force reports'],
      ['Place', 'Rate (per 100 escorts)'],
      ['Aircraft "A"', '3.01'],
      ['  Van\tone  ', '[c]'],
      ['=1+1', '[low]'],
    ])
  })
  test('have no merged cells, no blank rows, and one row of headings each', () => {
    for (const cell of content.all('table:table-cell')) {
      expect(Object.keys(cell.attributes).filter((name) => /spanned|repeated/.test(name))).toEqual([])
      expect(cell.all('text:p').length).toBeGreaterThan(0)
    }
    for (const sheet of sheets.slice(1)) expect(sheet.all('table:table-header-rows')).toHaveLength(1)
  })
  test('hold numbers as numbers, rounded as they are shown, and text never as a formula', () => {
    const cells = sheets[3]
      ?.all('table:table-cell')
      .filter(({ attributes }) => attributes['office:value-type'] === 'float')
    expect(cells?.map(({ attributes }) => attributes['office:value'])).toEqual(['3.01'])
    expect(content.all().filter(({ attributes }) => 'table:formula' in attributes)).toEqual([])
  })
  test('name each table and where it is', () => {
    expect(
      content.all('table:database-range').map(({ attributes }) => attributes['table:target-range-address']),
    ).toEqual(['Contents.A3:Contents.B5', 'Notes.A3:Notes.C4', 'Table_1.A8:Table_1.B11'])
  })
  test('reach beyond the twenty-sixth column', () => {
    const columns = [
      { kind: 'text', heading: 'Place' },
      ...Array.from({ length: 27 }, (_, index) => ({ kind: 'number', heading: `${index}`, unit: 'incidents' })),
    ]
    const wide = table({ columns, rows: [] })
    const ranges = partOf(tablesToOds(publication({ tables: [wide] })), 'content.xml').all('table:database-range')
    expect(ranges.at(-1)?.attributes['table:target-range-address']).toBe('Table_1.A6:Table_1.AB6')
  })
  test('are in Welsh where the publication is, and say what each frame is', () => {
    const frames = [
      { kind: 'snapshot', asAt: '2026-03-31' },
      { kind: 'cohort', from: '2026-01-01', to: '2026-03-31' },
      { kind: 'average', from: '2026-01-01', to: '2026-03-31' },
    ]
    const tables = (language: 'en' | 'cy') =>
      partOf(
        tablesToOds(
          publication({
            language,
            tables: frames.map((frame, index) => table({ frame, name: `T${index}`, title: 'Force', notes: [] })),
          }),
        ),
        'content.xml',
      ).all('table:table')
    expect(tables('cy').map(({ attributes }) => attributes['table:name'])).toEqual([
      'Clawr',
      'Cynnwys',
      'T0',
      'T1',
      'T2',
    ])
    expect(
      tables('en')
        .slice(2)
        .map((sheet) => rowsOf(sheet)?.[4]?.[0]),
    ).toEqual([
      'As at 31 March 2026',
      'Of those who began in the period 1 January to 31 March 2026',
      'On average over the period 1 January to 31 March 2026',
    ])
    expect(rowsOf(tables('cy')[2])?.[4]).toEqual(['Ar 31 Mawrth 2026'])
    expect(rowsOf(tables('cy')[4])?.[4]?.[0]).toContain('Ar gyfartaledd')
    expect(rowsOf(tables('cy')[3])?.[4]?.[0]).toContain('O’r rhai')
    const welsh = partOf(
      tablesToOds(
        publication({
          language: 'cy',
          tables: [
            table({
              rows: [
                ['a', { shorthand: 'x' }],
                ['b', { shorthand: 'z' }],
              ],
            }),
          ],
        }),
      ),
      'content.xml',
    )
    expect(rowsOf(welsh.all('table:table')[3])?.slice(2, 6).join()).toContain('Nodiadau.,Ystyr [x]')
  })
  test('have names that differ, in capitals or not', () => {
    expect(() => tablesToOds(publication({ tables: [table(), table({ name: 'TABLE_1' })] }))).toThrow(
      'FIGURES.WORKSHEET_TWICE',
    )
    expect(() => tablesToOds(publication({ tables: [table({ name: 'Notes' })] }))).toThrow('FIGURES.WORKSHEET_TWICE')
  })
  test('leave out what XML cannot write', () => {
    const odd = partOf(tablesToOds(publication({ about: ['a\u0000b\u000bc\ufffe🙂'] })), 'content.xml')
    expect(rowsOf(odd.all('table:table')[0])?.at(-1)).toEqual(['abc🙂'])
  })
})
