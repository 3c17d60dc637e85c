import * as auditTrail from '@casework/audit-trail'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(auditTrail).sort()).toEqual([
    'auditTrailProblems',
    'canonicalJson',
    'chainEntry',
    'checkpoint',
    'checkpointSchema',
    'checkpointText',
    'genesis',
    'saltedDigest',
    'verifyChain',
    'verifyCheckpoint',
    'verifyCheckpoints',
    'verifyDigest',
  ])
})

test('every problem has words in both languages', () => {
  for (const entry of Object.values(auditTrail.auditTrailProblems)) {
    expect(entry.en).not.toBe('')
    expect(entry.cy).not.toBe('')
  }
})
