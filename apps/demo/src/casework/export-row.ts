import { describePurpose } from '@casework/triage-scoring'
import { barrierInWords } from '../words/words.ts'
import type { WorkListRow } from './work-list-row.ts'

/** The columns of the work-list when it leaves the app. */
export const exportHeader: readonly string[] = [
  'Name',
  'Name in Latin letters',
  'Reference',
  'Purpose of the next appointment',
  'Why',
  'Next due',
  'Provisional',
  'Simulation',
  'Bands',
  'Longest open barrier',
  'Since',
  'As at',
  'Rule set',
]

/** One row of the work-list when it leaves the app. */
export function exportRow(row: WorkListRow): readonly string[] {
  const bands = row.bands.map(({ axis, titles }) => `${axis}: ${titles.join(' or ')}`).join('; ')
  const yesOrNo = (value: boolean) => (value ? 'yes' : 'no')
  return [
    row.name,
    row.name_latin,
    row.reference,
    describePurpose(row.purpose, 'en'),
    row.purpose_words,
    row.next_on ?? '',
    yesOrNo(row.provisional),
    yesOrNo(row.simulation),
    bands,
    row.barrier_since === null ? '' : barrierInWords(row.barrier_kind),
    row.barrier_since ?? '',
    row.as_at,
    row.rule_set,
  ]
}
