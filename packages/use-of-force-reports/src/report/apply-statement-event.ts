import { DomainError } from '@casework/kernel'
import type { Statement } from '../statement/statement.ts'
import type { UseOfForceReport } from './report.ts'
import type { Happened, ReportEvent } from './report-events.ts'
import { signed } from './signed.ts'

const types = [
  'StatementRequested',
  'OfficerReminded',
  'StatementSubmitted',
  'StatementAddedTo',
  'OfficerSaidNotInvolved',
  'NotInvolvedDecided',
  'OfficerAbsent',
] as const

type StatementEvent = Happened<(typeof types)[number]>

/** Tells whether an event is about an officer's statement. */
export function isStatementEvent(event: ReportEvent): event is StatementEvent {
  return (types as readonly string[]).includes(event.type)
}

/** Folds an event about an officer's statement. */
export function applyStatementEvent(
  statements: UseOfForceReport['statements'],
  event: StatementEvent,
): UseOfForceReport['statements'] {
  const { officerId } = event.data
  if (event.type === 'StatementRequested') {
    const { dueAt } = event.data
    return [...statements, { stage: 'requested', officerId, requestedAt: event.metadata.at, dueAt, remindedAt: [] }]
  }
  return statements.map((statement) => (statement.officerId === officerId ? changedBy(statement, event) : statement))
}

function changedBy(statement: Statement, event: Exclude<StatementEvent, { type: 'StatementRequested' }>): Statement {
  const { officerId, requestedAt, dueAt, remindedAt } = statement
  const common = { officerId, requestedAt, dueAt, remindedAt }
  const { at, by } = signed(event.metadata)
  switch (event.type) {
    case 'OfficerReminded':
      return { ...statement, remindedAt: [...remindedAt, at] }
    case 'StatementSubmitted':
      return { ...common, stage: 'submitted', submittedAt: at, answers: event.personal.answers, additions: [] }
    case 'StatementAddedTo':
      if (statement.stage !== 'submitted') throw new DomainError('REPORT.HISTORY_CORRUPT', { event: event.type })
      return { ...statement, additions: [...statement.additions, { at, by, text: event.personal.text }] }
    case 'OfficerSaidNotInvolved':
      return { ...common, stage: 'saysNotInvolved', saidAt: at, reason: event.personal.reason }
    case 'NotInvolvedDecided':
      return event.data.accepted
        ? { ...common, stage: 'notInvolved', acceptedAt: at, acceptedBy: by }
        : { ...common, stage: 'requested', refusedAt: at }
    case 'OfficerAbsent':
      return { ...common, stage: 'absent', since: at, reason: event.data.reason }
  }
}
