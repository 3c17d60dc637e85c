import type { SqlClient } from '@casework/event-store'
import { type CivilDate, civilDate } from '@casework/kernel'

const name = 'newTraining'

/** The day from which officers had been trained anew, as the service gave it; none where it gave none. */
export async function trainingDay(client: SqlClient): Promise<CivilDate | undefined> {
  const { rows } = await client.query<{ day: string }>('select day from service_days where name = $1', [name])
  return rows[0] && civilDate(rows[0].day)
}

/** Keeps the day from which officers had been trained anew. */
export async function keepTrainingDay(day: CivilDate, client: SqlClient): Promise<void> {
  await client.query(
    'insert into service_days (name, day) values ($1, $2) on conflict (name) do update set day = excluded.day',
    [name, day],
  )
}
