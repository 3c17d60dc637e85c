import { problem, type Result, succeeded } from '@casework/kernel'

type StartProblemCode = 'IMPORT.EMPTY_FILE' | 'IMPORT.NOT_TEXT' | 'IMPORT.SIXTEEN_BIT_TEXT'

/** Looks at the first bytes of a file and gives all of them on, without a byte-order mark of UTF-8; a file refused is let go. */
export async function inspectStart(
  chunks: AsyncIterable<Uint8Array>,
): Promise<Result<AsyncIterable<Uint8Array>, StartProblemCode>> {
  const iterator = chunks[Symbol.asyncIterator]()
  const { start, isEnd } = await firstBytes(iterator)
  const code = objectionTo(start)
  if (code !== undefined) {
    await iterator.return?.()
    return problem(code)
  }
  const text = beginsWith(start, [0xef, 0xbb, 0xbf]) ? start.subarray(3) : start
  return succeeded(resumed(text, isEnd ? undefined : iterator))
}

function objectionTo(start: Uint8Array): StartProblemCode | undefined {
  if (start.length === 0) return 'IMPORT.EMPTY_FILE'
  if (beginsWith(start, [0xff, 0xfe]) || beginsWith(start, [0xfe, 0xff])) return 'IMPORT.SIXTEEN_BIT_TEXT'
  return start.includes(0) ? 'IMPORT.NOT_TEXT' : undefined
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/** Enough bytes to tell a byte-order mark, even from a source that gives them one by one. */
async function firstBytes(iterator: AsyncIterator<Uint8Array>): Promise<{ start: Uint8Array; isEnd: boolean }> {
  let start = new Uint8Array(0)
  while (start.length < 4) {
    const next = await iterator.next()
    if (next.done === true) return { start, isEnd: true }
    const joined = new Uint8Array(start.length + next.value.length)
    joined.set(start)
    joined.set(next.value, start.length)
    start = joined
  }
  return { start, isEnd: false }
}

async function* resumed(start: Uint8Array, rest: AsyncIterator<Uint8Array> | undefined): AsyncGenerator<Uint8Array> {
  try {
    yield start
    for (let next = await rest?.next(); next !== undefined && next.done !== true; next = await rest?.next())
      yield next.value
  } finally {
    await rest?.return?.()
  }
}
