import * as qti from '@casework/training-qti'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(qti).sort()).toEqual([
    'defaultQtiLimits',
    'importItems',
    'qtiProblems',
    'readItem',
    'readManifest',
    'resourceKinds',
  ])
})
