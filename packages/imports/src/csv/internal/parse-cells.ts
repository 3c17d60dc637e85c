/** The cells of one record whose quotation marks are known to match. */
export function parseCells(record: string, delimiter: string): readonly string[] {
  if (!record.includes('"')) return record.split(delimiter)
  const cells: string[] = []
  let start = 0
  while (start <= record.length) {
    const end = record[start] === '"' ? endOfQuoted(record, start) : endOfPlain(record, start, delimiter)
    const cell = record.slice(start, end)
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    start = end + delimiter.length
  }
  return cells
}

function endOfPlain(record: string, start: number, delimiter: string): number {
  const found = record.indexOf(delimiter, start)
  return found < 0 ? record.length : found
}

/** The place after the closing quotation mark; two in a row stand for one inside. */
function endOfQuoted(record: string, start: number): number {
  let end = record.indexOf('"', start + 1)
  while (end >= 0 && record[end + 1] === '"') end = record.indexOf('"', end + 2)
  return end < 0 ? record.length : end + 1
}
