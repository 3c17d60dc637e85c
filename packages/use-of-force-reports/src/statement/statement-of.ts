import type { ActorId } from '@casework/kernel'
import type { UseOfForceReport } from '../report/report.ts'
import type { Statement } from './statement.ts'

/**
 * The statement of an officer, whatever its stage.
 *
 * @example
 * statementOf(aReport(), actorId('officer-7')) //=> undefined
 * @public
 */
export function statementOf(report: UseOfForceReport, officerId: ActorId): Statement | undefined {
  return report.statements.find((statement) => statement.officerId === officerId)
}

/**
 * The statements that are still to come: neither in nor accounted for.
 *
 * @remarks An officer who says that they were not there is accounted for once somebody else has accepted it. Source: features.md A.
 *
 * @example
 * outstandingStatements(aReport({ statements: [aStatement()] })).length //=> 1
 * @public
 */
export function outstandingStatements(report: UseOfForceReport): readonly Statement[] {
  return report.statements.filter(({ stage }) => stage === 'requested' || stage === 'saysNotInvolved')
}
