import { chunksOf } from '@casework/imports/csv'
import { DomainError } from '@casework/kernel'
import { readMapping } from '../caseload/caseload-mapping.ts'
import { importCaseload } from '../caseload/import-caseload.ts'
import { openCaseload } from '../caseload/read-caseload.ts'
import { systemActor } from '../staff.ts'
import { csvOfRows } from '../synthetic/caseload-csv.ts'
import { generateSmallCaseload } from '../synthetic/generate-small-caseload.ts'
import type { Casework } from './casework.ts'

/** Fills an empty casework with a small invented caseload, by the way every caseload takes; tells whether it did. */
export async function seedIfEmpty(casework: Casework): Promise<boolean> {
  const { rows } = await casework.client.query('select 1 from work_list limit 1')
  if (rows.length > 0) return false
  const text = [...csvOfRows(generateSmallCaseload({ asAt: casework.today() }))].join('')
  const mapping = readMapping()
  const opened = mapping.ok ? await openCaseload(chunksOf(text), 'csv', mapping.value) : mapping
  if (!opened.ok) throw new DomainError('DEMO.SEED_CORRUPT', { code: opened.error[0]?.code ?? '' })
  const { balance, leftOut } = await importCaseload(
    casework,
    opened.value.rows,
    casework.context(systemActor('seed')),
    {
      onReject: () => undefined,
      onNote: () => undefined,
      onProgress: () => undefined,
    },
  )
  if (balance.rejected + leftOut > 0)
    throw new DomainError('DEMO.SEED_CORRUPT', { rejected: balance.rejected, leftOut })
  return true
}
