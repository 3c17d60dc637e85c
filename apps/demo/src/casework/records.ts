import { applyCaseEvent, type Case, type CaseEvent } from '@casework/cases'
import { applyCustomerEvent, type Customer, type CustomerEvent } from '@casework/customers'
import type { EventStore } from '@casework/event-store'
import type { Change, DomainEvent, Result } from '@casework/kernel'
import {
  applyReportEvent,
  applyReviewSampleEvent,
  applyStrategyEvent,
  type MinimisationStrategy,
  type ReportEvent,
  type ReviewSample,
  type ReviewSampleEvent,
  type StrategyEvent,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { caseStream, customerStream, streamOf } from './record-snapshots.ts'

/** A record, and the version that its stream had when it was read. */
export type Loaded<Record> = { readonly record: Record; readonly version: number; readonly stream: string }

/** Loads a case from its history. */
export async function loadCase(store: EventStore, id: string): Promise<Loaded<Case> | undefined> {
  const stream = caseStream(id)
  const loaded = await store.load<Case, CaseEvent & DomainEvent>(stream, applyCaseEvent)
  return loaded && { ...loaded, stream }
}

/** Loads a person from their history. */
export async function loadCustomer(store: EventStore, id: string): Promise<Loaded<Customer> | undefined> {
  const stream = customerStream(id)
  const loaded = await store.load<Customer, CustomerEvent & DomainEvent>(stream, applyCustomerEvent)
  return loaded && { ...loaded, stream }
}

/** Loads a report of the use of force from its history. */
export async function loadForceReport(store: EventStore, id: string): Promise<Loaded<UseOfForceReport> | undefined> {
  const stream = streamOf('forceReport', id)
  const loaded = await store.load<UseOfForceReport, ReportEvent & DomainEvent>(stream, applyReportEvent)
  return loaded && { ...loaded, stream }
}

/** Loads a sample for independent review from its history. */
export async function loadReviewSample(store: EventStore, id: string): Promise<Loaded<ReviewSample> | undefined> {
  const stream = streamOf('reviewSample', id)
  const loaded = await store.load<ReviewSample, ReviewSampleEvent & DomainEvent>(stream, applyReviewSampleEvent)
  return loaded && { ...loaded, stream }
}

/** Loads a strategy to use less force from its history. */
export async function loadStrategy(store: EventStore, id: string): Promise<Loaded<MinimisationStrategy> | undefined> {
  const stream = streamOf('strategy', id)
  const loaded = await store.load<MinimisationStrategy, StrategyEvent & DomainEvent>(stream, applyStrategyEvent)
  return loaded && { ...loaded, stream }
}

/** Appends what a verb did, if it did anything and nobody was faster. */
export async function append<Record, Code extends string>(
  store: EventStore,
  loaded: Pick<Loaded<Record>, 'stream' | 'version'>,
  result: Result<Change<Record, DomainEvent>, Code>,
): Promise<Result<Record, Code | 'EVENT_STORE.VERSION_CONFLICT' | 'EVENT_STORE.EVENT_ID_TAKEN'>> {
  if (!result.ok) return result
  const { record, events } = result.value
  if (events.length === 0) return { ok: true, value: record }
  const appended = await store.append(loaded.stream, events, { expectedVersion: loaded.version })
  return appended.ok ? { ok: true, value: record } : appended
}
