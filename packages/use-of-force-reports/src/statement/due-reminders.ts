import { addHours } from '@casework/calendar'
import { type ActorId, compareInstants, type Instant } from '@casework/kernel'
import type { ForcePolicy } from '../force-policy.ts'
import type { UseOfForceReport } from '../report/report.ts'

/** A reminder that is due, and whether the statement is late by now. @public */
export type DueReminder = { readonly officerId: ActorId; readonly dueSince: Instant; readonly overdue: boolean }

/**
 * The officers to remind of a statement now, one reminder each however many were missed.
 *
 * @remarks Reminders rest while it is being decided whether an officer was there at all. Source: features.md A; the hours are policy.
 *
 * @example
 * const report = aReport({ statements: [aStatement({ officerId: 'officer-7', requestedAt: '2026-11-20T09:00:00Z' })] })
 * dueReminders(report, instant('2026-11-21T08:59:59Z'), defaultForcePolicy) //=> []
 * dueReminders(report, instant('2026-11-21T09:00:00Z'), defaultForcePolicy).map(({ officerId }) => officerId) //=> ['officer-7']
 * @public
 */
export function dueReminders(report: UseOfForceReport, asAt: Instant, policy: ForcePolicy): readonly DueReminder[] {
  return report.statements.flatMap((statement) => {
    if (statement.stage !== 'requested') return []
    const { officerId, requestedAt, dueAt, remindedAt } = statement
    const due = policy.settings.reminderHours.map((hours) => addHours(requestedAt, hours))
    const dueSince = due.filter((at) => compareInstants(at, asAt) <= 0).at(-1)
    if (dueSince === undefined || remindedAt.some((at) => compareInstants(at, dueSince) >= 0)) return []
    return [{ officerId, dueSince, overdue: compareInstants(asAt, dueAt) >= 0 }]
  })
}
