import { statfsSync } from 'node:fs'
import type { SqlClient } from '@casework/event-store'

/** Several segments of the database's log, of 16 MiB each, and a batch of an import beside them. Ours, measured with room to spare. */
const leastBytes = 64 * 1024 * 1024

/**
 * Refuses a transaction while its disk still has room, as a full disk would: PGlite that meets a full disk in a commit never comes back.
 *
 * A quota of its own that the system does not tell is not seen.
 */
export function withEnoughSpace(client: SqlClient, folder: string): SqlClient {
  return {
    query: client.query,
    transaction: async (work) => {
      refuseFullDisk(folder)
      return client.transaction(work)
    },
  }
}

/** Throws what a full disk would where a disk has too little room left for a database to work on it. */
export function refuseFullDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize >= leastBytes) return
  throw Object.assign(new Error('too little space is left'), { code: 'ENOSPC', path: folder })
}
