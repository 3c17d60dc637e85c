import {
  chainEntry,
  checkpoint,
  checkpointSchema,
  genesis,
  verifyCheckpoint,
  verifyCheckpoints,
} from '@casework/audit-trail'
import { aContext } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const hash = (text: string) => `hash of ${text}`
const sign = (text: string) => `signed ${text}`
const verify = (text: string, signature: string) => signature === `signed ${text}`
const first = chainEntry(genesis, 'opened', hash)
const second = chainEntry(first, 'closed', hash)
const kept = checkpoint(second, sign, aContext())
const hashAt = (position: number) => [first, second][position - 1]?.hash

test('a checkpoint says which head, when and by whom, and survives being kept as JSON', () => {
  expect(kept).toMatchObject({ position: 2, hash: second.hash, at: '2026-11-22T09:30:00Z', by: 'officer-1' })
  expect(checkpointSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
})

test('a chain that still has the same head bears the checkpoint out', () => {
  expect(verifyCheckpoint(kept, verify, hashAt)).toEqual({ ok: true, value: { position: 2, hash: second.hash } })
})

test('a checkpoint of an empty chain is borne out by every chain', () => {
  expect(verifyCheckpoint(checkpoint(genesis, sign, aContext()), verify, () => undefined).ok).toBe(true)
})

test('a checkpoint that was altered is not believed', () => {
  const altered = { ...kept, position: 1, hash: first.hash }
  expect(verifyCheckpoint(altered, verify, hashAt)).toHaveProblem('AUDIT_TRAIL.SIGNATURE_NOT_VALID')
})

test('the first of several checkpoints that is not borne out is named', () => {
  const early = checkpoint(first, sign, aContext())
  expect(verifyCheckpoints([early, kept], verify, hashAt)).toEqual({ ok: true, value: { checkpoints: 2 } })
  expect(verifyCheckpoints([early, kept], verify, (position) => (position === 1 ? first.hash : undefined))).toEqual({
    ok: false,
    error: [{ code: 'AUDIT_TRAIL.SHORTER_THAN_CHECKPOINT', params: { position: 2 } }],
  })
})
