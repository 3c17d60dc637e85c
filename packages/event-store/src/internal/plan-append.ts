import { DomainError, type Problem, problem, type Result, succeeded } from '@casework/kernel'
import type { Appended, AppendProblemCode, AppendRequest, ExpectedVersion } from '../append-request.ts'
import type { KnownEvent, StreamState } from './stream-state.ts'

/** What is to be done for one stream: append after a version, or nothing because it was done before. */
export type Plan =
  | { readonly request: AppendRequest; readonly after: number; readonly repeated?: undefined }
  | { readonly request: AppendRequest; readonly repeated: Appended }

/** Decides for one stream whether its events are new, a repeat, or refused. */
function planAppend(request: AppendRequest, state: StreamState): Result<Plan, AppendProblemCode> {
  const { stream, events, eventIds = [], expectedVersion } = request
  if (eventIds.length > 0 && eventIds.length !== events.length) {
    throw new DomainError('EVENT_STORE.NOT_ONE_ID_FOR_EACH_EVENT', { events: events.length, ids: eventIds.length })
  }
  const met = eventIds.map((id) => state.known.get(id))
  const taken = met.findIndex((known) => known !== undefined)
  if (taken >= 0) return plannedRepeat(request, met, String(eventIds[taken]))
  const actual = state.versions.get(stream) ?? 0
  if (!isAsExpected(expectedVersion, actual)) {
    return problem('EVENT_STORE.VERSION_CONFLICT', { stream, expected: expectedVersion, actual })
  }
  return succeeded({ request, after: actual })
}

/** Gathers the plans of all streams, or every problem of all of them. */
export function planAll(
  requests: readonly AppendRequest[],
  state: StreamState,
): { readonly plans: readonly Plan[]; readonly problems: readonly Problem<AppendProblemCode>[] } {
  const plans: Plan[] = []
  const problems: Problem<AppendProblemCode>[] = []
  for (const request of requests) {
    const planned = planAppend(request, state)
    if (planned.ok) plans.push(planned.value)
    else problems.push(...planned.error)
  }
  return { plans, problems }
}

/** A repeat is whole: the same ids, in the same order, one after the other in the same stream. */
function plannedRepeat(
  request: AppendRequest,
  met: readonly (KnownEvent | undefined)[],
  eventId: string,
): Result<Plan, 'EVENT_STORE.EVENT_ID_TAKEN'> {
  const { stream } = request
  const first = met[0]?.streamVersion ?? 0
  const positions: number[] = []
  for (const [at, known] of met.entries()) {
    if (known?.stream !== stream || known.streamVersion !== first + at) {
      return problem('EVENT_STORE.EVENT_ID_TAKEN', { stream, eventId })
    }
    positions.push(known.position)
  }
  return succeeded({ request, repeated: { stream, version: first + met.length - 1, positions, repeated: true } })
}

function isAsExpected(expected: ExpectedVersion, actual: number): boolean {
  if (expected === 'any') return true
  if (expected === 'exists') return actual > 0
  return actual === (expected === 'doesNotExist' ? 0 : expected)
}
