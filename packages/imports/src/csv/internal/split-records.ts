import { createByteBuffer } from './byte-buffer.ts'
import { endOfLine, findRecord } from './find-record.ts'

/** A record as bytes, or why there is none, with the line it begins on. */
export type RawRecord =
  | { readonly kind: 'record'; readonly line: number; readonly bytes: Uint8Array }
  | { readonly kind: 'unclosedQuote' | 'brokenQuote' | 'tooLong'; readonly line: number }

export type SplitOptions = {
  /** The byte between cells; none for newline-delimited JSON. */
  readonly delimiter: number | undefined
  readonly maximumBytes: number
}

type State = {
  line: number
  isSkipping: boolean
  /** How many bytes to wait for before looking again: twice those that were too few, so that slow sources cost no more than fast ones. */
  waitFor: number
}

/**
 * Splits bytes into records, in memory that never exceeds twice the longest record allowed.
 *
 * A line too long is passed over to its end. Where quotation marks do not match, the line on which the trouble begins is given up and reading
 * starts again on the next, so that one stray mark costs one line and not the rest of the file.
 */
export async function* splitRecords(
  chunks: AsyncIterable<Uint8Array>,
  options: SplitOptions,
): AsyncGenerator<RawRecord> {
  const buffer = createByteBuffer()
  const state: State = { line: 1, isSkipping: false, waitFor: 0 }
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += options.maximumBytes) {
      buffer.add(chunk.subarray(start, start + options.maximumBytes))
      yield* recordsIn(buffer, state, options, false)
    }
  }
  yield* recordsIn(buffer, state, options, true)
}

function* recordsIn(
  buffer: ReturnType<typeof createByteBuffer>,
  state: State,
  options: SplitOptions,
  isLast: boolean,
): Generator<RawRecord> {
  for (let held = buffer.held(); held.length > 0; held = buffer.held()) {
    const taken = state.isSkipping ? skipped(held, state, isLast) : next(held, state, options, isLast)
    if (taken === undefined) return
    state.waitFor = 0
    buffer.drop(taken.count)
    if (taken.record !== undefined) yield taken.record
  }
}

type Taken = { readonly count: number; readonly record?: RawRecord }

/** Passes over the rest of a line that was too long. */
function skipped(held: Uint8Array, state: State, isLast: boolean): Taken {
  const end = endOfLine(held, isLast)
  if (end === undefined) return { count: held.length }
  state.isSkipping = false
  state.line++
  return { count: end.next }
}

/** The record that the bytes begin with; undefined where more bytes are needed to tell. */
function next(held: Uint8Array, state: State, options: SplitOptions, isLast: boolean): Taken | undefined {
  if (!isLast && held.length < state.waitFor) return undefined
  const found = findRecord(held, options.delimiter, isLast)
  const { line } = state
  if (found.kind === 'record' && found.end <= options.maximumBytes) {
    state.line += found.lines
    return { count: found.next, record: { kind: 'record', line, bytes: held.slice(0, found.end) } }
  }
  if (found.kind === 'brokenQuote') return givenUp(held, state, 'brokenQuote', isLast)
  if (found.kind === 'unfinished' && found.inQuotes && (isLast || held.length > options.maximumBytes))
    return givenUp(held, state, 'unclosedQuote', isLast)
  if (found.kind === 'unfinished' && held.length <= options.maximumBytes) {
    state.waitFor = Math.min(2 * held.length, options.maximumBytes + 1)
    return undefined
  }
  return givenUp(held, state, 'tooLong', isLast)
}

/** Gives up one line, at its end where that is held, else by passing over what is still to come of it. */
function givenUp(
  held: Uint8Array,
  state: State,
  kind: 'unclosedQuote' | 'brokenQuote' | 'tooLong',
  isLast: boolean,
): Taken {
  const { line } = state
  const end = endOfLine(held, isLast)
  if (end === undefined) {
    state.isSkipping = true
    return { count: held.length, record: { kind, line } }
  }
  state.line++
  return { count: end.next, record: { kind, line } }
}
