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
    'leaveOutWrong',
    'mapRow',
    'mappingSchema',
    'notesHeader',
    'notesLine',
    'notesOnRow',
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
