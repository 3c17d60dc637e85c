import { ageBetween } from '@casework/calendar'
import { type CivilDate, type Facts, type FactValue, isErased, type Known, known, notKnown } from '@casework/kernel'
import type { Customer } from './customer.ts'
import { type CustomerFactKey, customerFactKeys } from './customer-fact.ts'
import { type CustomersPolicy, defaultCustomersPolicy } from './customers-policy.ts'
import { openNeeds, openVulnerabilities } from './open-needs.ts'
import type { VulnerabilityIndicator, VulnerabilityKind } from './vulnerability-indicator.ts'

const ageOfMajority = 18

const factShownBy: { readonly [Kind in VulnerabilityKind]?: CustomerFactKey } = {
  pregnancy: 'isPregnant',
  torture: 'victimOfTortureIndicator',
  suicideOrSelfHarm: 'suicideOrSelfHarmConcern',
  physicalDisability: 'seriousHealthCondition',
  physicalHealthCondition: 'seriousHealthCondition',
  mentalHealthCondition: 'seriousHealthCondition',
  postTraumaticStress: 'seriousHealthCondition',
}

/**
 * Gives the facts about a person that triage and other services read, each with its source or the reason why it is not known.
 *
 * @remarks
 * A question nobody asked is *not known*, never false. An open indicator of vulnerability makes its fact true; where the answer on
 * record says otherwise the two conflict, and the fact is not known until somebody has asked again. Whether the person is under 18
 * is not known while their age is disputed, or where what is known of their birth leaves it open; an estimate is taken as out by the margin of the policy, either way.
 * Source: design.md "Known" and "Triage"; domain.md §1.7.
 *
 * @param asAt - The day in London for which the facts are wanted.
 *
 * @example
 * customerFacts(aCustomer(), civilDate('2026-11-22'))['isPregnant'] //=> { known: false, reason: 'notAsked' }
 * @public
 */
export function customerFacts(
  customer: Customer,
  asAt: CivilDate,
  policy: CustomersPolicy = defaultCustomersPolicy,
): Facts {
  const recorded: Facts = Object.fromEntries(
    customerFactKeys.map((key) => [key, customer.facts[key] ?? notKnown('notAsked')]),
  )
  const shown = { ...recorded, ...vulnerabilityFacts(customer, recorded), ...interpreterFact(customer, recorded) }
  return { ...shown, isUnder18: isUnder18(customer, asAt, policy) }
}

function isUnder18(customer: Customer, asAt: CivilDate, policy: CustomersPolicy): Known<boolean> {
  const { dateOfBirth, facts } = customer
  if (!dateOfBirth.known) return dateOfBirth
  const { value, ...provenance } = dateOfBirth
  if (facts.ageDisputed?.known && facts.ageDisputed.value) return notKnown('conflicting')
  const { atLeast, atMost } = ageBetween(value, asAt)
  const margin = value.estimated ? policy.settings.estimatedBirthMarginYears : 0
  const age = { atLeast: atLeast - margin, atMost: atMost + margin }
  if (age.atMost < ageOfMajority) return known(true, provenanceOf(provenance))
  return age.atLeast >= ageOfMajority ? known(false, provenanceOf(provenance)) : notKnown('notRecorded')
}

function vulnerabilityFacts(customer: Customer, recorded: Facts): Facts {
  const open = openVulnerabilities(customer)
  const shown = open.flatMap(({ kind, source, since }) => {
    const key = isErased(kind) ? undefined : factShownBy[kind]
    if (key === undefined) return []
    return [[key, contradicts(recorded[key]) ? notKnown('conflicting') : known(true, { source, asAt: since })] as const]
  })
  return { ...Object.fromEntries(shown), ...adultAtRiskFact(open, recorded['adultAtRiskLevel']) }
}

/** The highest level anyone has evidence for stands: an answer on record never lowers it. */
function adultAtRiskFact(open: readonly VulnerabilityIndicator[], recorded: Known<FactValue> | undefined): Facts {
  const levels = open.flatMap(({ evidenceLevel, source, since }) =>
    evidenceLevel === undefined ? [] : [{ evidenceLevel, source, since }],
  )
  const [highest] = levels.toSorted((one, other) => other.evidenceLevel - one.evidenceLevel)
  if (highest === undefined || highest.evidenceLevel <= levelOf(recorded)) return {}
  return { adultAtRiskLevel: known(highest.evidenceLevel, { source: highest.source, asAt: highest.since }) }
}

function interpreterFact(customer: Customer, recorded: Facts): Facts {
  const need = openNeeds(customer).find(({ kind }) => kind === 'interpreter')
  if (need === undefined) return {}
  const fact = contradicts(recorded['interpreterNeeded'])
    ? notKnown('conflicting')
    : known(true, { source: 'person', asAt: need.since })
  return { interpreterNeeded: fact }
}

function contradicts(fact: Known<FactValue> | undefined): boolean {
  return fact?.known === true && fact.value === false
}

function levelOf(fact: Known<FactValue> | undefined): number {
  return fact?.known && typeof fact.value === 'number' ? fact.value : 0
}

function provenanceOf(fact: {
  readonly source: Parameters<typeof known>[1]['source']
  readonly asAt: CivilDate
  readonly reference?: string | undefined
}) {
  const { source, asAt, reference } = fact
  return reference === undefined ? { source, asAt } : { source, asAt, reference }
}
