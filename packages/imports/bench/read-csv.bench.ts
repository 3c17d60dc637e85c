import { mapRow, parseMapping } from '@casework/imports'
import { readCsv } from '@casework/imports/csv'

/** A file of rows such as providers send: 60 kB at a time, nothing kept. */
async function* file(rows: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = 'Ref,Name,DOB,Sex,Languages\r\n'
  for (let row = 1; row <= rows; row++) {
    text += `EXAMPLE-${row},"Yusuf, Amina ${row}",${String((row % 28) + 1).padStart(2, '0')}/02/1990,F,so;ar\r\n`
    if (text.length < 60_000) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(text)
}

const mapping = parseMapping({
  provider: 'example',
  version: '1',
  columns: [
    { kind: 'text', column: 'Ref', field: 'reference', required: true },
    { kind: 'text', column: 'Name', field: 'name' },
    { kind: 'civilDate', column: 'DOB', field: 'dateOfBirth', formats: ['DD/MM/YYYY'] },
    { kind: 'code', column: 'Sex', field: 'sex', codes: { F: 'female', M: 'male' } },
    { kind: 'list', column: 'Languages', field: 'languages', separator: ';' },
  ],
})
if (!mapping.ok) throw new Error(JSON.stringify(mapping.error))

/** Reads and maps a file; gives seconds and the most memory held after a collection, in MB. */
async function run(rows: number): Promise<{ seconds: number; memory: number }> {
  let [read, memory] = [0, 0]
  const begun = performance.now()
  for await (const row of readCsv(file(rows), { mapping: mapping.value })) {
    if (mapRow(mapping.value, row).ok) read++
    if (read % 10_000 !== 0) continue
    globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    memory = Math.max(memory, heapUsed + arrayBuffers)
  }
  if (read !== rows) throw new Error(`read ${read} of ${rows}`)
  return { seconds: (performance.now() - begun) / 1000, memory: memory / 1e6 }
}

const print = (figure: object): void => console.log(JSON.stringify(figure))

await run(30_000)
const small = await run(30_000)
const large = await run(300_000)
const ratio = large.memory / small.memory
print({ what: 'rows read and mapped', figure: 300_000 / large.seconds, unit: 'rows/s' })
print({ what: 'memory, 30,000 rows', figure: small.memory, unit: 'MB' })
print({ what: 'memory, 300,000 rows', figure: large.memory, unit: 'MB' })
print({
  what: 'memory of 300,000 rows to that of 30,000',
  figure: ratio,
  unit: 'times',
  goal: 'at most 1.3',
  met: ratio <= 1.3,
})
