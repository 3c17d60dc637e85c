import { expect, test } from 'vitest'
import { characteristicsFeed } from './characteristics-feed.ts'

const people = Array.from({ length: 400 }, (_, index) => `person-${index}`)

test('the feed says the same of a person each time, in whatever order people are asked about', () => {
  const [once, again] = [[...characteristicsFeed(people)], [...characteristicsFeed(people.toReversed())]]
  expect(again.toReversed()).toEqual(once)
})

test('the feed does not know everybody', () => {
  const known = [...characteristicsFeed(people)].length
  expect(known).toBeGreaterThan(300)
  expect(known).toBeLessThan(400)
})
