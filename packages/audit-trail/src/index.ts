export { type AuditTrailProblemCode, auditTrailProblems } from './audit-trail-problems.ts'
export { canonicalJson } from './canonical-json.ts'
export { type Checkpoint, checkpoint, checkpointSchema, checkpointText, type SignText } from './checkpoint.ts'
export { type ChainEntry, type ChainHead, chainEntry, genesis, type HashText } from './hash-chain.ts'
export { saltedDigest, verifyDigest } from './salted-digest.ts'
export { verifyChain } from './verify-chain.ts'
export {
  type CheckpointProblemCode,
  type HashAt,
  type VerifySignature,
  verifyCheckpoint,
  verifyCheckpoints,
} from './verify-checkpoint.ts'
