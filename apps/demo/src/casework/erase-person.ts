import { civilDateInLondon } from '@casework/calendar'
import type { Context } from '@casework/kernel'
import type { ForcePlan, UseOfForceReport } from '@casework/use-of-force-reports'
import type { Casework } from './casework.ts'
import { decisionStream } from './decisions.ts'
import { caseStream, customerStream, recordsOfKind, streamOf } from './record-snapshots.ts'
import { casesOf } from './work-list-query.ts'

/**
 * Erases every personal value of a person: in their own history, in their cases, and in decisions about them; all of it or nothing.
 *
 * What an import remembers of their rows goes too, because a digest without a salt can be tested against a guess; and so does what anybody
 * searched for last, because it may be the name, and what anybody began to write about them.
 */
export async function erasePerson(
  { storeOn, client }: Casework,
  customerId: string,
  basis: string,
  context: Context,
): Promise<number> {
  return client.transaction(async (transaction) => {
    const cases = await casesOf(transaction, customerId)
    const reports = await recordsOfKind<UseOfForceReport>('forceReport', transaction)
    const theirs = reports.filter((report) => report.customerId === customerId).map(({ id }) => id)
    const plans = await recordsOfKind<ForcePlan>('forcePlan', transaction)
    const streams = [
      customerStream(customerId),
      ...theirs.map((id) => streamOf('forceReport', id)),
      ...plans.filter((plan) => plan.customerId === customerId).map(({ planId }) => streamOf('forcePlan', planId)),
      ...cases.flatMap(({ case_id }) => [caseStream(case_id), decisionStream(case_id)]),
    ]
    let values = 0
    for (const stream of streams) {
      const erased = await storeOn(transaction).erase(stream, {
        on: civilDateInLondon(context.now),
        basis,
        context,
      })
      if (erased.ok) values += erased.value.values
    }
    const references = cases.map(({ reference }) => reference)
    await transaction.query("update imported_rows set digest = '' where reference = any($1)", [references])
    await transaction.query('delete from unfinished_forms where report = any($1)', [theirs])
    await transaction.query("update sessions set content = content - 'search' where content ? 'search'")
    return values
  })
}
