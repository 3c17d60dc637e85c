import { expect, test } from 'vitest'
import { progressWords, showProgress } from './progress.ts'

function shown(isTTY: boolean, everyMs: number, times: number): string[] {
  const written: string[] = []
  let at = 0
  const progress = showProgress('rows', { isTTY, write: (text) => written.push(text) }, () => at)
  for (let count = 1; count <= times; count++) {
    at += everyMs
    progress.advance({ part: count * 10, whole: times * 10, done: count * 1000 })
  }
  progress.finish()
  return written
}

test('a terminal gets a bar that moves in its place, and is cleared', () => {
  const written = shown(true, 500, 4)
  expect(written[0]).toBe('\r[######------------------] 1,000 rows, 2,000 a second, about 2 s left\u001b[K')
  expect(written.at(-1)).toBe('\r\u001b[K')
})

test('anything else gets a plain line now and then', () => {
  expect(shown(false, 500, 4)).toEqual([
    '2,000 rows, 2,000 a second, about 1 s left\n',
    '4,000 rows, 2,000 a second, about 0 s left\n',
  ])
})

test('while nothing is read, no time is guessed', () => {
  expect(progressWords('rows', { part: 0, whole: 100, done: 0 }, 0)).toBe('0 rows, 0 a second')
})
