import { barrierDurations, type Case, caseFacts, isOpen, nextAppointment, nextReportingDay } from '@casework/cases'
import { type Customer, customerFacts, formatPersonName, preferredName } from '@casework/customers'
import { type CivilDate, DomainError, type Facts, isErased, joinFacts } from '@casework/kernel'
import {
  type AppointmentPurpose,
  careKey,
  enforcementKey,
  type RuleSet,
  type TriageResult,
  triage,
} from '@casework/triage-scoring'

/** What the work-list shows of one case: the person first, the reference second. */
export type WorkListRow = {
  readonly case_id: string
  readonly customer_id: string
  readonly reference: string
  readonly name: string
  readonly name_latin: string
  readonly search: string
  readonly is_open: boolean
  readonly team: string | null
  readonly next_on: string | null
  readonly as_at: string
  readonly rule_set: string
  readonly purpose: AppointmentPurpose
  readonly purpose_words: string
  readonly simulation: boolean
  readonly provisional: boolean
  readonly bands: readonly { readonly axis: string; readonly titles: readonly string[] }[]
  readonly enforcement_key: readonly number[]
  readonly care_key: readonly number[]
  readonly care_words: readonly string[]
  readonly questions: number
  /** The kind of the barrier that has stood longest; nothing where none is open, or where its kind was erased: then only since when is left. */
  readonly barrier_kind: string | null
  readonly barrier_since: string | null
}

export const nameErased = 'Name erased'

/** Brings together the facts of a case and of the person it is about. */
export function joinedFacts(caseRecord: Case, customer: Customer, asAt: CivilDate): Facts {
  const joined = joinFacts(caseFacts(caseRecord, asAt), customerFacts(customer, asAt))
  if (!joined.ok) throw new DomainError('DEMO.FACTS_CLASH', joined.error[0]?.params)
  return joined.value
}

/** Makes the row of the work-list for one case, as triage has it on a day. */
export function workListRow(caseRecord: Case, customer: Customer, ruleSet: RuleSet, asAt: CivilDate): WorkListRow {
  const result = triage(ruleSet, joinedFacts(caseRecord, customer, asAt), asAt)
  return { ...whoAndWhat(caseRecord, customer, asAt), ...whatTriageSays(result) }
}

function whoAndWhat(caseRecord: Case, customer: Customer, asAt: CivilDate) {
  const name = preferredName(customer)
  const longest = barrierDurations(caseRecord, asAt).barriers.find(({ stillOpen }) => stillOpen)
  const references = [
    caseRecord.reference,
    ...(isErased(customer.references) ? [] : customer.references.map(({ value }) => value)),
  ]
  const names = isErased(customer.names)
    ? []
    : customer.names.flatMap((each) => [formatPersonName(each), each.transliteration ?? ''])
  return {
    case_id: caseRecord.id,
    customer_id: customer.id,
    reference: caseRecord.reference,
    name: name?.written ?? nameErased,
    name_latin: name?.transliteration ?? '',
    search: [...new Set([...names, ...references])].filter(Boolean).join(' ').toLowerCase(),
    is_open: isOpen(caseRecord),
    team: caseRecord.team ?? null,
    next_on: nextAppointment(caseRecord, asAt)?.on ?? nextReportingDay(caseRecord, asAt) ?? null,
    as_at: asAt,
    barrier_kind: longest === undefined || isErased(longest.barrier.kind) ? null : longest.barrier.kind,
    barrier_since: longest?.barrier.since ?? null,
  }
}

function whatTriageSays(result: TriageResult) {
  const { axes, safeguards, purpose, enforcementPriority, carePriority, simulation, questions, ruleSet } = result
  return {
    rule_set: `${ruleSet.id} ${ruleSet.version}`,
    purpose: purpose.purpose,
    purpose_words: purpose.words,
    simulation,
    provisional: axes.some(({ band }) => band.provisional),
    bands: axes.map(({ title, band }) => ({
      axis: title,
      titles: band.provisional ? band.bands.map((each) => each.title) : [band.band.title],
    })),
    enforcement_key: enforcementKey(enforcementPriority),
    care_key: careKey(carePriority),
    care_words: safeguards.filter(({ met }) => met === true).map(({ words }) => words),
    questions: questions.filter(({ isSafetyQuestion }) => isSafetyQuestion).length,
  }
}
