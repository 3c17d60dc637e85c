import { type AuditTrailProblemCode, type ChainEntry, chainEntry, genesis, verifyChain } from '@casework/audit-trail'
import { addWorkingDays, type Calendar, type ClockTerms, deadline, startClock, ukCalendar } from '@casework/calendar'
import {
  applyCaseEvent,
  type Case,
  type CaseEvent,
  caseFacts,
  isOpen,
  raiseBarrier,
  raiseBarrierInputSchema,
} from '@casework/cases'
import { type Customer, type CustomerEvent, customerFacts, mainName } from '@casework/customers'
import { createEventStore, type EventStore, type PGliteDatabase, pgliteClient } from '@casework/event-store'
import { type Count, cumulativeCount, type Rate, type RateProblemCode, rate, snapshotCount } from '@casework/figures'
import { type Balance, countRow, emptyBalance, type Mapping, mapRow } from '@casework/imports'
import { type OpenedCsv, openCsv } from '@casework/imports/csv'
import {
  andThen,
  type CaseId,
  type Change,
  type CivilDate,
  type Context,
  type CustomerId,
  civilDate,
  DomainError,
  type DomainEvent,
  instant,
  joinFacts,
  type Known,
  parseInput,
  type Result,
} from '@casework/kernel'
import { type AnswersOf, defineQuestionSet } from '@casework/question-sets'
import {
  type CourseSatisfaction,
  courseSatisfaction,
  parseCmi5Statements,
  parseCourseStructure,
  type SatisfactionInput,
} from '@casework/training-cmi5'
import {
  type BadgeTrust,
  type NotVerifiedCode,
  type OpenBadgeCredential,
  verifyBadge,
} from '@casework/training-open-badges'
import { importItems, type QtiFile, type QtiImport } from '@casework/training-qti'
import {
  completionsFromStatements,
  parseStatements,
  type Statement,
  type StatementMapping,
} from '@casework/training-xapi'
import { exampleReportingRuleSet, type TriageResult, triage } from '@casework/triage-scoring'
import { type IncidentAnswers, incidentAnswers, type UseOfForceReport } from '@casework/use-of-force-reports'

/** The codes of parser and verb are joined, and the compiler knows each of them. */
export function raise(body: unknown, caseRecord: Case, context: Context): Result<Change<Case, CaseEvent>> {
  const raised = andThen(parseInput(raiseBarrierInputSchema, body), (input) => raiseBarrier(caseRecord, input, context))
  if (!raised.ok && raised.error.some(({ code }) => code === 'CASE.CLOSED')) return raised
  // @ts-expect-error - there is no such code, so comparing with it is a mistake
  if (!raised.ok && raised.error.some(({ code }) => code === 'CASE.OF_NO_KIND')) return raised
  return raised
}

/** The value of a result is not there until it was asked whether it went well. */
export function value(result: Result<number, 'A.B'>): number {
  // @ts-expect-error - it may have been refused
  const tooEarly: number = result.value
  return result.ok ? result.value : tooEarly
}

/** The ids of two kinds of record do not mix, and text is neither. */
export function find(read: (id: CaseId) => Case, customerId: CustomerId): Case {
  // @ts-expect-error - a CustomerId is not a CaseId
  read(customerId)
  // @ts-expect-error - nor is a plain text
  return read('case-1')
}

/** What is known only of a closed case is read only from one. */
export function outcome(caseRecord: Case): string {
  // @ts-expect-error - an open case has no closure
  const unsure = caseRecord.closure
  return isOpen(caseRecord) ? String(unsure) : caseRecord.closure.outcome
}

/** A record does not change in place. */
export function rename(customer: Customer, caseRecord: Case): string {
  // @ts-expect-error - records are read-only
  caseRecord.reference = 'EXAMPLE-2'
  return mainName(customer)?.written ?? ''
}

/** A fact that is not known has no value. */
export function years(fact: Known<number>): number | string {
  // @ts-expect-error - it may not be known
  const unsure: number = fact.value
  return fact.known ? fact.value + unsure : fact.reason
}

/** A day is not any text, and a calendar comes in as an argument. */
export function dueOn(received: CivilDate, calendar: Calendar = ukCalendar): CivilDate | undefined {
  const terms: ClockTerms = {
    kind: 'statutory',
    unit: 'workingDays',
    length: 20,
    area: 'anyNation',
    firstDay: 'excluded',
  }
  const due = andThen(startClock(terms, received), (clock) => deadline(clock, calendar))
  // @ts-expect-error - text is not a day
  addWorkingDays('2026-11-22', 5, 'scotland', calendar)
  return due.ok && due.value.state === 'set' && 'dueOn' in due.value ? due.value.dueOn : undefined
}

export function recommend(caseRecord: Case, customer: Customer, asAt = civilDate('2026-11-22')): TriageResult {
  const facts = joinFacts(caseFacts(caseRecord, asAt), customerFacts(customer, asAt))
  if (!facts.ok) throw new DomainError(facts.error[0]?.code ?? 'FACTS.DUPLICATE_KEY')
  return triage(exampleReportingRuleSet, facts.value, asAt)
}

export function chain(hash: (text: string) => string): Result<unknown, AuditTrailProblemCode> {
  const entry: ChainEntry = chainEntry(genesis, { event: 'opened' }, hash)
  return verifyChain([entry], hash)
}

export async function load(store: EventStore, customerEvents: readonly CustomerEvent[]): Promise<Case | undefined> {
  const events: readonly DomainEvent[] = customerEvents
  await store.append('customer-1', events, { expectedVersion: 'doesNotExist' })
  const loaded = await store.load<Case, CaseEvent & DomainEvent>('case-1', applyCaseEvent)
  return loaded?.record
}

export const storeOn = (database: PGliteDatabase, hash: (text: string) => string): EventStore =>
  createEventStore({ client: pgliteClient(database), hash, newSalt: () => 'example-salt-0123456789' })

export async function count(chunks: AsyncIterable<Uint8Array>, mapping: Mapping): Promise<Balance> {
  const opened: Result<OpenedCsv> = await openCsv(chunks, { mapping })
  let balance = emptyBalance
  if (!opened.ok) return balance
  for await (const row of opened.value.rows)
    balance = countRow(balance, mapRow(mapping, row).ok ? 'imported' : 'rejected')
  return balance
}

/** Investigations are not divided by allegations, nor a snapshot by what was counted over a period, unless somebody insists. */
export function divide(from: CivilDate, to: CivilDate): Result<Rate<'incidents', 'escorts'>, RateProblemCode> {
  const incidents = cumulativeCount('incidents', 3, from, to)
  const escorts: Count<'escorts', 'cumulative'> = cumulativeCount('escorts', 150, from, to)
  // @ts-expect-error - a snapshot is no exposure
  rate(incidents, snapshotCount('people', 80_000, to), 100)
  return rate(incidents, escorts, 100)
}

const visit = defineQuestionSet({
  schemaVersion: 1,
  id: 'visit',
  version: '1',
  title: { en: 'Visit' },
  activeFrom: civilDate('2026-01-01'),
  sections: [
    {
      id: 'about',
      title: { en: 'About' },
      questions: [
        {
          id: 'came',
          kind: 'choice',
          label: { en: 'Did they come?' },
          options: [{ value: 'yes', label: { en: 'Yes' } }],
        },
      ],
    },
  ],
})

/** Answers are typed by their question set. */
export function came(answers: AnswersOf<typeof visit>): 'yes' | undefined {
  // @ts-expect-error - not an option
  const never: AnswersOf<typeof visit> = { came: 'no' }
  return answers.came ?? never.came
}

export function howMany(report: UseOfForceReport): IncidentAnswers['minutesProne'] {
  // @ts-expect-error - only a report that was sent has a moment of sending
  const at = report.sentAt
  return at === undefined ? undefined : incidentAnswers(report).minutesProne
}

/** What a learning record store answers counts where it is well made; a day that nobody told is not known. */
export function completedOn(answer: unknown, mapping: StatementMapping): readonly (CivilDate | null)[] {
  const sorted = parseStatements(answer, '2.0')
  if (!sorted.ok) return []
  const statements: readonly { readonly statement: Statement }[] = sorted.value.statements
  const context = { now: instant('2026-11-22T09:30:00Z') }
  // @ts-expect-error - an answer is not a list of statements until it was read
  completionsFromStatements(answer, mapping, context)
  if (statements.length === 0) return []
  const read = completionsFromStatements(sorted.value.statements, mapping, context)
  return read.ok ? read.value.completions.map((each) => each.completedOn) : []
}

/** A course is satisfied by what was told of one learner in one registration. */
export function satisfied(
  course: unknown,
  told: readonly unknown[],
  who: Pick<SatisfactionInput, 'learner' | 'registration' | 'now'>,
): CourseSatisfaction | undefined {
  const structure = parseCourseStructure(course)
  if (!structure.ok) return undefined
  // @ts-expect-error - nobody knows whose statements count
  courseSatisfaction({ structure: structure.value, statements: [] })
  const { statements } = parseCmi5Statements(told)
  const decided = courseSatisfaction({ structure: structure.value, statements, ...who })
  return decided.ok ? decided.value : undefined
}

/** Whoever verifies a badge says whom they believe and whether revoked badges were looked up. */
export async function badge(
  token: string,
  trust: BadgeTrust,
): Promise<OpenBadgeCredential | readonly NotVerifiedCode[]> {
  const { revocations: _revocations, ...half } = trust
  // @ts-expect-error - not to have looked is said
  if (token === '') await verifyBadge(token, half, { now: instant('2026-11-22T09:30:00Z') })
  const verified = await verifyBadge(token, trust, { now: instant('2026-11-22T09:30:00Z') })
  return verified.ok ? verified.value.credential : verified.error.map(({ code }) => code)
}

/** What a file of questions leaves open is said by the service, and what was read is what became of it. */
export function questions(files: readonly QtiFile[]): QtiImport {
  // @ts-expect-error - whether options may be shuffled is said
  importItems(files, { outcomeOf: () => 'reporting', noLanguage: 'refuse' })
  return importItems(files, { outcomeOf: () => 'reporting', fixedOrder: 'refuse', noLanguage: 'refuse' })
}
