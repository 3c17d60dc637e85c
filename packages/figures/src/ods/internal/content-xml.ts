import { formattedNumber } from '../../internal/formatted-number.ts'
import type { TableColumn } from '../../table.ts'
import { documentNamespaces, numberStyles } from './styles-xml.ts'
import type { SheetCell, Worksheet } from './worksheets.ts'
import { escaped, paragraphs } from './xml.ts'

/** The worksheets as `content.xml` of OpenDocument 1.3. */
export function contentXml(sheets: readonly Worksheet[]): string {
  const ranges = sheets.flatMap((sheet) => rangeOf(sheet))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<office:document-content ${documentNamespaces} office:version="1.3">`,
    `<office:automatic-styles>${numberStyles}</office:automatic-styles>`,
    '<office:body><office:spreadsheet>',
    ...sheets.map(sheetXml),
    `<table:database-ranges>${ranges.join('')}</table:database-ranges>`,
    '</office:spreadsheet></office:body></office:document-content>',
  ].join('')
}

function sheetXml({ name, lines, table }: Worksheet): string {
  const [title = '', ...rest] = lines
  const columns = table?.columns ?? [{ kind: 'text', heading: '' } as const]
  return [
    `<table:table table:name="${escaped(name)}">`,
    ...columns.map(({ kind }) => `<table:table-column table:style-name="${kind === 'text' ? 'wide' : 'narrow'}"/>`),
    row([textCell(title, 'Title')]),
    ...rest.map((line) => row([textCell(line, table === undefined ? 'Wrapped' : 'Line')])),
    ...(table === undefined ? [] : tableXml(table)),
    '</table:table>',
  ].join('')
}

function tableXml({ columns, rows }: NonNullable<Worksheet['table']>): readonly string[] {
  const headings = columns.map((column) => textCell(headingText(column), 'Heading'))
  return [
    `<table:table-header-rows>${row(headings)}</table:table-header-rows>`,
    ...rows.map((cells) => row(cells.map((cell, index) => cellXml(cell, columns[index])))),
  ]
}

function headingText(column: TableColumn): string {
  return column.kind === 'text' ? column.heading : `${column.heading} (${column.unit})`
}

function cellXml(cell: SheetCell, column: TableColumn | undefined): string {
  if (typeof cell === 'string') return textCell(cell, 'Wrapped')
  if (typeof cell === 'object')
    return 'link' in cell ? linkCell(cell.link) : textCell(`[${cell.shorthand}]`, 'Shorthand')
  const decimals = column?.kind === 'number' ? column.decimals : 0
  const value = formattedNumber(cell, decimals)
  return `<table:table-cell table:style-name="number${decimals}" office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
}

function textCell(text: string, style: string): string {
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${paragraphs(text)}</table:table-cell>`
}

function linkCell(sheet: string): string {
  const link = `<text:a xlink:type="simple" xlink:href="#${escaped(sheet)}.A1">${escaped(sheet)}</text:a>`
  return `<table:table-cell office:value-type="string"><text:p>${link}</text:p></table:table-cell>`
}

function row(cells: readonly string[]): string {
  return `<table:table-row>${cells.join('')}</table:table-row>`
}

/** The name and the place of a table, so that software and readers with a screen reader find it as one. */
function rangeOf({ name, lines, table }: Worksheet): readonly string[] {
  if (table === undefined) return []
  const [first, last] = [lines.length + 1, lines.length + 1 + table.rows.length]
  const address = `${escaped(name)}.A${first}:${escaped(name)}.${columnName(table.columns.length - 1)}${last}`
  return [
    `<table:database-range table:name="${escaped(name)}_data" table:target-range-address="${address}" table:contains-header="true" table:display-filter-buttons="false"/>`,
  ]
}

/** The name of a column from its place: A to Z, AA and on. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}
