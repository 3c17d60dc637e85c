import { DomainError, type DomainEvent, type Result, refused, succeeded } from '@casework/kernel'
import type { Appended, AppendProblemCode, AppendRequest } from './append-request.ts'
import type { EventStoreSettings } from './event-store-settings.ts'
import { isTransient } from './internal/database-error.ts'
import { extendChain } from './internal/extend-chain.ts'
import { insertAll } from './internal/insert-events.ts'
import { LostRace } from './internal/lost-race.ts'
import { type Plan, planAll } from './internal/plan-append.ts'
import { type PreparedEvent, prepareEvent } from './internal/prepare-event.ts'
import { project } from './internal/project.ts'
import { readStreamState } from './internal/stream-state.ts'
import type { SqlClient } from './sql-client.ts'
import { upcastingBy } from './upcaster.ts'

const mostAttempts = 12

/** Appends to many streams in one transaction; made again where another writer was first, so that the outcome is decided by what then stands. */
export async function appendMany(
  settings: EventStoreSettings,
  requests: readonly AppendRequest[],
): Promise<Result<readonly Appended[], AppendProblemCode>> {
  refuseTwice(requests)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await settings.client.transaction((client) => appendOnce(settings, requests, client))
    } catch (error) {
      if (attempt >= mostAttempts || !(error instanceof LostRace || isTransient(error))) throw error
    }
  }
}

async function appendOnce(
  settings: EventStoreSettings,
  requests: readonly AppendRequest[],
  client: SqlClient,
): Promise<Result<readonly Appended[], AppendProblemCode>> {
  const state = await readStreamState(requests, client)
  const { plans, problems } = planAll(requests, state)
  if (problems.length > 0) return refused(problems)
  const prepared = inLockOrder(plans).flatMap((plan) => preparedEvents(plan, settings))
  const positions = state.positions.slice(0, prepared.length)
  if (prepared.length > 0) await write(settings, prepared, positions, client)
  return succeeded(appendedBy(plans, prepared, positions))
}

async function write(
  settings: EventStoreSettings,
  prepared: readonly PreparedEvent[],
  positions: readonly number[],
  client: SqlClient,
): Promise<void> {
  await insertAll(prepared, positions, client)
  await project(settings.readModels ?? [], storedOf(prepared, positions, upcastingBy(settings.upcasters ?? [])), client)
  const links = prepared.map(({ digest }, at) => ({ event: positions[at], digest }))
  await extendChain(links, settings.hash, client)
}

/** Every writer takes its streams in one order, so that no two wait for each other. */
function inLockOrder(plans: readonly Plan[]): readonly Plan[] {
  return plans.toSorted((one, other) => (one.request.stream < other.request.stream ? -1 : 1))
}

function preparedEvents(plan: Plan, settings: EventStoreSettings): readonly PreparedEvent[] {
  if (plan.repeated !== undefined) return []
  const { stream, events, eventIds = [] } = plan.request
  return events.map((event, at) =>
    prepareEvent(event, { stream, streamVersion: plan.after + at + 1, eventId: eventIds[at] }, settings),
  )
}

function* storedOf(
  prepared: readonly PreparedEvent[],
  positions: readonly number[],
  upcast: (event: DomainEvent) => DomainEvent,
) {
  for (const [at, { event, stream, streamVersion, eventId }] of prepared.entries()) {
    const position = positions[at] ?? 0
    yield { ...upcast(event), stream, streamVersion, position, ...(eventId === undefined ? {} : { eventId }) }
  }
}

function appendedBy(
  plans: readonly Plan[],
  prepared: readonly PreparedEvent[],
  positions: readonly number[],
): readonly Appended[] {
  const placed = new Map<string, number[]>()
  for (const [at, { stream }] of prepared.entries()) {
    const mine = placed.get(stream)
    const position = positions[at] ?? 0
    if (mine === undefined) placed.set(stream, [position])
    else mine.push(position)
  }
  return plans.map((plan) => {
    if (plan.repeated !== undefined) return plan.repeated
    const { stream, events } = plan.request
    return { stream, version: plan.after + events.length, positions: placed.get(stream) ?? [], repeated: false }
  })
}

function refuseTwice(requests: readonly AppendRequest[]): void {
  const streams = new Set(requests.map(({ stream }) => stream))
  if (streams.size !== requests.length) throw new DomainError('EVENT_STORE.STREAM_GIVEN_TWICE')
}
