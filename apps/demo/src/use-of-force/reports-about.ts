import type { SqlClient } from '@casework/event-store'
import type { UseOfForceReport } from '@casework/use-of-force-reports'

/** The reports of the use of force that are about a person, the latest first. */
export async function reportsAbout(customerId: string, client: SqlClient): Promise<readonly UseOfForceReport[]> {
  const { rows } = await client.query<{ record: UseOfForceReport }>(
    `select record from record_snapshots where kind = 'forceReport' and record ->> 'customerId' = $1
     order by record -> 'begun' ->> 'at' desc`,
    [customerId],
  )
  return rows.map(({ record }) => record)
}
