import { DomainError } from '@casework/kernel'
import { strToU8, zipSync } from 'fflate'
import { contentXml } from './internal/content-xml.ts'
import { documentNamespaces, stylesXml } from './internal/styles-xml.ts'
import { worksheetsOf } from './internal/worksheets.ts'
import { escaped } from './internal/xml.ts'
import type { Publication } from './publication.ts'

const mediaType = 'application/vnd.oasis.opendocument.spreadsheet'
const parts = ['content.xml', 'styles.xml', 'meta.xml'] as const

/**
 * Writes tables as one OpenDocument spreadsheet in the layout that government statistics have.
 *
 * @remarks
 * A cover, contents with links, notes, and one worksheet for each table: the title in A1, then that there is one table, notes and shorthand in
 * use, period and source, then the table in one block with one row of headings; no merged cells, no blank rows or columns. Source: Government
 * Analysis Function, "Releasing statistics in spreadsheets"; OpenDocument 1.3. The same publication gives the same bytes, on every machine.
 *
 * @throws DomainError `FIGURES.WORKSHEET_TWICE` if two tables have the same name, or that of the cover, contents or notes.
 *
 * @example
 * const table = releaseTable({
 *   name: 'Table_1', title: 'Incidents by place', source: 'Use-of-force reports', notes: [],
 *   frame: { kind: 'cumulative', from: '2026-01-01', to: '2026-03-31' },
 *   columns: [{ kind: 'text', heading: 'Place' }, { kind: 'number', heading: 'Incidents', unit: 'incidents' }],
 *   rows: [['Aircraft', 12], ['Van', { shorthand: 'c' }]],
 * })
 * const bytes = tablesToOds({
 *   title: 'Use of force, quarterly', publisher: 'An example department', publishedOn: civilDate('2026-05-28'),
 *   contact: 'statistics@example.com', about: ['Figures are provisional.'], tables: [table], language: 'en',
 * })
 * String.fromCharCode(...bytes.slice(30, 38)) //=> 'mimetype'
 * @public
 */
export function tablesToOds(publication: Publication): Uint8Array {
  const sheets = worksheetsOf(publication)
  const names = sheets.map(({ name }) => name.toLowerCase())
  if (new Set(names).size < names.length) throw new DomainError('FIGURES.WORKSHEET_TWICE')
  const texts = [contentXml(sheets), stylesXml(publication.language), metaXml(publication)]
  const files = Object.fromEntries(parts.map((name, index) => [name, strToU8(texts[index] as string)]))
  return zipSync(
    { mimetype: [strToU8(mediaType), { level: 0 }], ...files, 'META-INF/manifest.xml': strToU8(manifestXml) },
    // Without a zone: a zip holds local time, so this is the same on every machine. It is no time of anything.
    { level: 6, mtime: '1980-01-01T00:00:00' },
  )
}

const manifestXml = [
  '<?xml version="1.0" encoding="UTF-8"?>\n',
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">',
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>`,
  ...parts.map((part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`),
  '</manifest:manifest>',
].join('')

function metaXml({ title, publisher, publishedOn, language }: Publication): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<office:document-meta ${documentNamespaces} office:version="1.3"><office:meta>`,
    `<meta:generator>casework/figures</meta:generator><dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${escaped(publisher)}</dc:creator><dc:date>${publishedOn}T00:00:00</dc:date>`,
    `<dc:language>${language}-GB</dc:language></office:meta></office:document-meta>`,
  ].join('')
}
