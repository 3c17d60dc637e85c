import * as figures from '@casework/figures'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(figures).sort()).toEqual(['figuresReferenceSchema', 'parseFiguresReference'])
})
