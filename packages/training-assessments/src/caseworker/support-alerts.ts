import { addDays, civilDateInLondon } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'
import type { TrainingPolicy } from '../training-policy.ts'
import type { Development } from './development.ts'
import { type SupportKind, supportKinds } from './support.ts'

/** Support that slipped: planned and not kept, or longer ago than it should be. It says nothing of what it is about. @public */
export type SupportAlert = {
  readonly kind: SupportKind
  readonly why: 'notKept' | 'notRecorded' | 'overdue'
  /** The day on which it should have been. */
  readonly since: CivilDate
}

/**
 * Lists the support that slipped by a day.
 *
 * @remarks How often is policy: no public figure was found. Source: S5; domain.md §4.4, §7 row 11.
 *
 * @example
 * supportAlerts(aDevelopment(), civilDate('2026-11-30'), defaultTrainingPolicy).map(({ kind, since }) => [kind, since])
 * //=> [['clinicalSupervision', '2026-11-29'], ['protectedTime', '2026-11-29']]
 * @public
 */
export function supportAlerts(
  development: Development,
  asAt: CivilDate,
  policy: TrainingPolicy,
): readonly SupportAlert[] {
  if (development.stage === 'ended') return []
  const planned = development.support.filter(({ plannedOn }) => plannedOn < asAt)
  const slipped = planned.flatMap(({ kind, plannedOn, outcome }): readonly SupportAlert[] => {
    if (outcome?.kept === true) return []
    const isMadeUp = planned.some(
      (other) => other.kind === kind && other.outcome?.kept === true && other.plannedOn > plannedOn,
    )
    if (isMadeUp) return []
    return [{ kind, why: outcome === undefined ? 'notRecorded' : 'notKept', since: plannedOn }]
  })
  const begun = civilDateInLondon(development.begun.at)
  const overdue = supportKinds.flatMap((kind): readonly SupportAlert[] => {
    const days = policy.settings.supportDays[kind]
    if (days === undefined) return []
    const kept = planned.filter((each) => each.kind === kind && each.outcome?.kept === true)
    const last =
      kept
        .map(({ plannedOn }) => plannedOn)
        .sort()
        .at(-1) ?? begun
    const since = addDays(last, days)
    return since < asAt ? [{ kind, why: 'overdue', since }] : []
  })
  return [...slipped, ...overdue]
}
