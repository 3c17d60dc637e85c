import * as imports from '@casework/imports'
import * as csv from '@casework/imports/csv'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(imports).sort()).toEqual([
    'addBalances',
    'balanceSchema',
    'columnMappingSchema',
    'countRow',
    'createReferenceRegister',
    'csvCell',
    'csvRow',
    'dateFormats',
    'emptyBalance',
    'expectedColumns',
    'importProblems',
    'knownColumns',
    'mapRow',
    'mappingSchema',
    'parseMapping',
    'readNdjsonLine',
    'rejectsHeader',
    'rejectsLine',
    'rejectsRow',
    'restoredCell',
    'tallyUnknownCodes',
  ])
})

test('the entry for files exports this and nothing else', () => {
  expect(Object.keys(csv).sort()).toEqual(['chunksOf', 'openCsv', 'readCsv', 'readNdjson'])
})
