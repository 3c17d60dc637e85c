import type { SqlClient } from '../sql-client.ts'

/** Makes the client that work in a transaction is given; a transaction begun with it is a savepoint. */
export function withinTransaction(query: SqlClient['query'], depth = 1): SqlClient {
  const savepoint = `nested_${depth}`
  return {
    query,
    async transaction(work) {
      await query(`savepoint ${savepoint}`)
      try {
        const value = await work(withinTransaction(query, depth + 1))
        await query(`release savepoint ${savepoint}`)
        return value
      } catch (error) {
        await query(`rollback to savepoint ${savepoint}`)
        throw error
      }
    },
  }
}
