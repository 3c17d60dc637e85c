/** What a spreadsheet takes for the beginning of a formula, also after apostrophes that were there before. */
const formula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
const plainNumber = /^[+-]?\d{1,30}(?:\.\d{1,30})?$/

/**
 * Writes one cell of CSV so that no spreadsheet takes it for a formula.
 *
 * @remarks
 * Text that begins as a formula begins gets an apostrophe in front; plain numbers, negative ones too, stay as they are. What was added can be
 * taken off without loss: {@link restoredCell}. The cell is quoted where it holds a delimiter, a quotation mark, a line break or blanks at an end.
 * Source: OWASP, CSV injection.
 *
 * @example
 * csvCell('=1+1') //=> "'=1+1"
 * csvCell(-5) //=> '-5'
 * csvCell('Amina "Mina" Yusuf') //=> '"Amina ""Mina"" Yusuf"'
 * @public
 */
export function csvCell(value: string | number | boolean): string {
  const text = String(value)
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text
  return /[",;|\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Writes one row of CSV with the line break that RFC 4180 asks for.
 *
 * @example
 * csvRow(['EXAMPLE-1', 'Zofia', '@here']) //=> "EXAMPLE-1,Zofia,'@here\r\n"
 * @public
 */
export function csvRow(cells: readonly (string | number | boolean)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/**
 * Takes off the apostrophe that {@link csvCell} put before what looked like a formula.
 *
 * @remarks Law: for every text, writing it with `csvCell`, reading the CSV and restoring the cell gives the text back.
 *
 * @example
 * restoredCell("'=1+1") //=> '=1+1'
 * restoredCell("'tis") //=> "'tis"
 * @public
 */
export function restoredCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
