import type { CivilDate } from '@casework/kernel'
import type { AppointmentPurpose } from './appointment-purpose.ts'
import type { FactRead, Reason } from './reason.ts'
import type { AxisScore, OrderingScore } from './scores.ts'

/** A band by its id and title. @public */
export type BandName = { readonly id: string; readonly title: string }

/**
 * The band a score falls in, or the bands it may fall in while something is not known.
 * @public
 */
export type BandAnswer =
  | { readonly provisional: false; readonly band: BandName }
  | { readonly provisional: true; readonly bands: readonly BandName[] }

/** The score of one axis, its band and its reasons. @public */
export type AxisResult = AxisScore & {
  readonly title: string
  readonly band: BandAnswer
  readonly reasons: readonly Reason[]
}

/**
 * A safeguard that is met, or that counts as met until its question is answered.
 * @public
 */
export type SafeguardResult = {
  readonly id: string
  readonly words: string
  readonly met: true | 'unknown'
  readonly facts: readonly FactRead[]
}

/**
 * How early someone is seen for enforcement; `compareForEnforcement` orders by it.
 * @public
 */
export type EnforcementPriority = OrderingScore & {
  readonly ordering: 'enforcement'
  readonly reasons: readonly Reason[]
}

/**
 * How early someone is looked after; `compareForCare` orders by it.
 * @public
 */
export type CarePriority = OrderingScore & { readonly ordering: 'care'; readonly reasons: readonly Reason[] }

/** A purpose that a rule would choose if what is not known turned out so. @public */
export type PossiblePurpose = {
  readonly purpose: AppointmentPurpose
  readonly rule: string
  readonly words: string
  /** The facts not known on which it hangs. */
  readonly dependsOn: readonly string[]
}

/** What the next appointment is for, and why. @public */
export type RecommendedPurpose = {
  readonly purpose: AppointmentPurpose
  readonly rule: string
  readonly words: string
  readonly facts: readonly FactRead[]
  /** What an earlier rule would choose if something not known turned out so; nobody is called in to find out. */
  readonly mightBe: readonly PossiblePurpose[]
}

/** What an answer would settle. @public */
export type Settles =
  | { readonly kind: 'safeguard'; readonly id: string }
  | { readonly kind: 'axis'; readonly id: string }
  | { readonly kind: 'purpose'; readonly id: string }

/**
 * A question whose answer would settle something.
 *
 * @remarks Safety questions come first; any other waits for the next contact, because nobody is called in only to settle a score.
 * @public
 */
export type Question = {
  readonly fact: string
  readonly question: string
  readonly isSafetyQuestion: boolean
  readonly settles: readonly Settles[]
}

/** A fact that does not count as known, and why. @public */
export type NotKnownFact = Extract<FactRead, { readonly known: false }>

/** A fact that is older than the rule set allows. @public */
export type StaleFact = { readonly fact: string; readonly title: string; readonly treatedAsUnknown: boolean }

/**
 * What triage recommends about one person, with every reason; a recommendation, not a decision.
 *
 * @remarks It holds only JSON values. `simulation` is true where no decision may be recorded with it.
 * @public
 */
export type TriageResult = {
  readonly ruleSet: {
    readonly id: string
    readonly version: string
    readonly title: string
    readonly isExample: boolean
  }
  readonly evaluator: string
  readonly asAt: CivilDate
  /** True where the rule set is not approved, or not in force on the day. */
  readonly simulation: boolean
  readonly axes: readonly AxisResult[]
  readonly safeguards: readonly SafeguardResult[]
  readonly enforcementPriority: EnforcementPriority
  readonly carePriority: CarePriority
  readonly purpose: RecommendedPurpose
  readonly questions: readonly Question[]
  readonly notKnown: readonly NotKnownFact[]
  readonly stale: readonly StaleFact[]
}
