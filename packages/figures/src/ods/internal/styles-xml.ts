import type { Language } from '@casework/kernel'

const namespace = 'urn:oasis:names:tc:opendocument:xmlns'

/** The namespaces that the parts of a document need. */
export const documentNamespaces = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${namespace}:${name}:1.0"`),
  `xmlns:number="${namespace}:datastyle:1.0"`,
  `xmlns:fo="${namespace}:xsl-fo-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** Columns, and a style of numbers for each count of decimal places. */
export const numberStyles = [
  columnStyle('wide', '8cm'),
  columnStyle('narrow', '4cm'),
  ...Array.from({ length: 7 }, (_, decimals) =>
    [
      `<number:number-style style:name="decimals${decimals}">`,
      `<number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1" number:grouping="true"/>`,
      '</number:number-style>',
      `<style:style style:name="number${decimals}" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="decimals${decimals}"/>`,
    ].join(''),
  ),
].join('')

/** The styles of cells as `styles.xml`, with the language that screen readers speak. */
export function stylesXml(language: Language): string {
  const wrap = '<style:table-cell-properties fo:wrap-option="wrap"/>'
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<office:document-styles ${documentNamespaces} office:version="1.3"><office:styles>`,
    '<style:default-style style:family="table-cell">',
    `<style:text-properties fo:font-family="Arial" fo:font-size="12pt" fo:language="${language}" fo:country="GB"/>`,
    '</style:default-style>',
    cellStyle('Default', ''),
    cellStyle('Title', '<style:text-properties fo:font-size="16pt" fo:font-weight="bold"/>'),
    cellStyle('Line', ''),
    cellStyle('Wrapped', wrap),
    cellStyle('Heading', `${wrap}<style:text-properties fo:font-weight="bold"/>`),
    cellStyle('Shorthand', '<style:paragraph-properties fo:text-align="end"/>'),
    '</office:styles></office:document-styles>',
  ].join('')
}

function cellStyle(name: string, properties: string): string {
  const parent = name === 'Default' ? '' : ' style:parent-style-name="Default"'
  return `<style:style style:name="${name}" style:family="table-cell"${parent}>${properties}</style:style>`
}

function columnStyle(name: string, width: string): string {
  return `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`
}
