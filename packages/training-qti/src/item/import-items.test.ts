import type {} from '@casework/kernel/testing'
import { parseItemBank } from '@casework/training-assessments'
import { importItems } from '@casework/training-qti'
import { expect, test } from 'vitest'
import { mapping, single } from '../../test-support/questions.ts'

const named = (id: string) => single().replace('identifier="first-step"', `identifier="${id}"`)

test('what can be held is imported, and the rest is listed with its file and its reasons', () => {
  const broken = named('broken').replace('</qti-item-body>', '')
  const files = [
    { name: 'one.xml', content: named('one') },
    { name: 'broken.xml', content: broken },
    { name: 'two.xml', content: new TextEncoder().encode(named('two')) },
    { name: 'again.xml', content: named('one') },
    { name: 'style.xml', content: named('style').replace('<p>', '<p class="x">').replace('"B"', '"Z.1"') },
  ]
  const { read, items, refused } = importItems(files, mapping)
  expect(read).toBe(items.length + refused.length)
  expect(items.map(({ id }) => id)).toEqual(['one', 'two'])
  expect(refused.map(({ file, problems }) => [file, problems.map(({ code }) => code)])).toEqual([
    ['broken.xml', ['QTI.NOT_WELL_FORMED']],
    ['again.xml', ['QTI.ITEM_TWICE']],
    ['style.xml', ['QTI.IDENTIFIER_NOT_USABLE', 'QTI.ATTRIBUTE_NOT_SUPPORTED']],
  ])
  expect(parseItemBank({ id: 'bank', version: '1', courseId: 'course', items }).ok).toBe(true)
})

test('limits are of each file, and an outcome that nobody knows refuses its question alone', () => {
  const outcomeOf = ({ identifier }: { readonly identifier: string }) => (identifier === 'one' ? 'law' : undefined)
  const files = ['one', 'two'].map((id) => ({ name: `${id}.xml`, content: named(id) }))
  expect(importItems(files, { ...mapping, outcomeOf }).items.map(({ id }) => id)).toEqual(['one'])
  const limits = { maximumBytes: 100, maximumDepth: 64, maximumElements: 100 }
  expect(importItems(files, mapping, limits).refused).toHaveLength(2)
})

test('a function for outcomes that fails costs the questions it failed for, and no other', () => {
  const outcomeOf = ({ identifier }: { readonly identifier: string }) => {
    if (identifier === 'two') throw new Error('the table of outcomes is away')
    return 'law'
  }
  const files = ['one', 'two', 'three'].map((id) => ({ name: `${id}.xml`, content: named(id) }))
  const { items, refused } = importItems(files, { ...mapping, outcomeOf })
  expect(items.map(({ id }) => id)).toEqual(['one', 'three'])
  expect(refused.map(({ file, problems }) => [file, problems.map(({ code }) => code)])).toEqual([
    ['two.xml', ['QTI.OUTCOME_NOT_GIVEN']],
  ])
})

test('nothing at all is nothing read', () => {
  expect(importItems([], mapping)).toEqual({ read: 0, items: [], refused: [] })
})
