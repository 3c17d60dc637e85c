import { randomFillSync } from 'node:crypto'

const bytesInSalt = 16
const pool = Buffer.alloc(bytesInSalt * 512)
let used = pool.length

/** Gives a new salt; the system is asked for randomness in lots, because a call for each value cost a tenth of an import's own work. */
export function newSalt(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += bytesInSalt
  const salt = pool.toString('hex', used - bytesInSalt, used)
  pool.fill(0, used - bytesInSalt, used)
  return salt
}
