import { instant } from '@casework/kernel'
import type { Answers } from '@casework/question-sets'
import { parseStatementAnswers } from '../form/officer-statement.ts'

/** The answers of a whole statement of an invented officer, with what a test wants otherwise; checked as complete. @public */
export function statementAnswers(wanted: Readonly<Record<string, unknown>> = {}): Answers {
  const given = {
    statementPart: 'present',
    lastTrainingMonth: 3,
    lastTrainingYear: 2026,
    jobStartYear: 2019,
    statementCamera: 'no',
    sawAndHeard: 'I saw it.',
    personsResponse: 'She sat down.',
    injured: 'no',
    discussed: 'no',
    ...wanted,
  }
  const read = parseStatementAnswers(given, { mode: 'complete', now: instant('2026-11-22T09:30:00Z') })
  if (!read.ok) throw new Error(read.error.map(({ code, path }) => `${code} ${path?.join('.')}`).join(', '))
  return read.value
}
