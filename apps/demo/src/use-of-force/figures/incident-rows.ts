import { ukCalendar } from '@casework/calendar'
import {
  defaultForcePolicy,
  type IncidentRow,
  incidentRow,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import type { Casework } from '../../casework/casework.ts'
import { recordsOfKind } from '../../casework/record-snapshots.ts'
import { serviceCatalogue } from '../service-catalogue.ts'

/** The rows that figures are counted from, one for each incident, as things stand now. */
export async function incidentRows({ client, now }: Casework): Promise<readonly IncidentRow[]> {
  const reports = await recordsOfKind<UseOfForceReport>('forceReport', client)
  const context = { asAt: now(), calendar: ukCalendar, policy: defaultForcePolicy, catalogue: serviceCatalogue }
  return reports.flatMap((report) => incidentRow(report, context) ?? [])
}
