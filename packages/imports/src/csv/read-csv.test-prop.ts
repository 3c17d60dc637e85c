import { chunksOf, readCsv } from '@casework/imports/csv'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'

async function* inPieces(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunksOf(text)) {
    let start = 0
    for (const size of sizes) {
      yield chunk.subarray(start, start + size)
      start += size
    }
    yield chunk.subarray(start)
  }
}

async function cellsOf(source: AsyncIterable<Uint8Array>) {
  const rows = []
  for await (const row of readCsv(source, {})) rows.push([row.line, row.ok ? [...row.value.values()] : row.error])
  return rows
}

const unkindText = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', 'é', ' ', '日'), maxLength: 60 })
const written = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const table = fc.array(fc.tuple(fc.string({ minLength: 1 }), unkindText, unkindText), { maxLength: 20 })

test('any table is read as an independent parser reads it', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), async (rows, ending) => {
      const kept = rows.map(([first, ...rest]) => [`x${first}`, ...rest])
      const text = [['a', 'b', 'c'], ...kept].map((cells) => cells.map(written).join(',') + ending).join('')
      const expected = parse(text, { record_delimiter: ending }) as string[][]
      const given = await cellsOf(chunksOf(text))
      expect(given.map(([, cells]) => cells)).toEqual(expected.slice(1))
    }),
  )
})

test('it makes no difference in what pieces the bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(unkindText, fc.array(fc.integer({ min: 1, max: 5 })), async (body, sizes) => {
      const text = `a,b\n${body}`
      expect(await cellsOf(inPieces(text, sizes))).toEqual(await cellsOf(chunksOf(text)))
    }),
  )
})

test('any text is read to its end, each row with a line of the file, in order', async () => {
  await fc.assert(
    fc.asyncProperty(unkindText, async (body) => {
      const lines = (await cellsOf(chunksOf(`a,b\n${body}`))).map(([line]) => Number(line))
      expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other))
      expect(lines.every((line) => line >= 2 && line <= 1 + body.split(/\r\n|\r|\n/).length)).toBe(true)
    }),
  )
})
