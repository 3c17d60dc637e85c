import { randomBytes } from 'node:crypto'
import type { SqlClient } from '@casework/event-store'
import { parseSeed, type Seed, seedSchema } from '@casework/figures'

/** A seed that nobody chose. */
export function newSeed(): Seed {
  return seedSchema.parse(randomBytes(16).toString('hex'))
}

/** Keeps the seed of a sample secret until it is drawn; only its hash is shown before. */
export async function keepSeed(sampleId: string, seed: Seed, client: SqlClient): Promise<void> {
  await client.query('insert into sample_seeds (sample_id, seed) values ($1, $2)', [sampleId, seed])
}

/** The secret seed of a sample that is not drawn yet. */
export async function keptSeed(sampleId: string, client: SqlClient): Promise<Seed | undefined> {
  const { rows } = await client.query<{ seed: string }>('select seed from sample_seeds where sample_id = $1', [
    sampleId,
  ])
  const read = rows[0] && parseSeed(rows[0].seed)
  return read?.ok ? read.value : undefined
}

/** Forgets a seed once the record of the draw reveals it. */
export async function forgetSeed(sampleId: string, client: SqlClient): Promise<void> {
  await client.query('delete from sample_seeds where sample_id = $1', [sampleId])
}
