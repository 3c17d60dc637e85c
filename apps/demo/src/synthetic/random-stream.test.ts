import { expect, test } from 'vitest'
import { RandomStream, seedWords, topics } from './random-stream.ts'

const stream = (seed: string | number, person: number, topic: number = topics.who): RandomStream =>
  new RandomStream(seedWords(seed), person, topic)

test('the same seed, person and topic give the same numbers, and another gives others', () => {
  const first = stream('s', 1).next()
  expect(stream('s', 1).next()).toBe(first)
  expect([stream('t', 1), stream('s', 2), stream('s', 1, topics.case)].map((one) => one.next())).not.toContain(first)
})

test('a number and its digits are one seed', () => {
  expect(seedWords(12)).toEqual(seedWords('12'))
})

test('first draws of neighbouring people spread evenly', () => {
  const counts = Array<number>(16).fill(0)
  for (let person = 1; person <= 16_000; person++) {
    const bucket = stream(1, person).below(16)
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(130)
})

test('a weight of zero is never drawn, and the last of the rest takes what is left', () => {
  for (let person = 1; person < 200; person++)
    expect(['b', 'd']).toContain(stream(1, person).weighted({ a: 0, b: 0.3, c: 0, d: 0.1, e: 0 }))
})
