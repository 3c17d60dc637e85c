import type { BarrierKind } from '@casework/cases'
import type { CaseloadRates } from './caseload-rates.ts'
import type { DrawnPerson } from './draw-person.ts'
import type { RandomStream } from './random-stream.ts'

/** What asks for care: true or false, whoever was asked. */
export interface DrawnCare {
  readonly dependentChild: boolean
  readonly ageDisputed: boolean
  readonly pregnant: boolean
  readonly adultAtRiskLevel: string
  readonly traffickingReferral: boolean
  readonly healthCondition: boolean
  readonly selfHarmConcern: boolean
  readonly tortureIndicator: boolean
  readonly lawfulStatusPossible: boolean
}

/** Barriers that are only recorded where a fact says so. */
export const barriersOfCare = {
  dependentChild: 'familyOrChild',
  ageDisputed: 'ageDispute',
  pregnant: 'pregnancy',
  traffickingReferral: 'traffickingReferral',
  healthCondition: 'medicallyUnfitToTravel',
  selfHarmConcern: 'mentalHealth',
  tortureIndicator: 'vulnerability',
} as const satisfies Partial<Record<keyof DrawnCare, BarrierKind>>

const couldBeDisputed = 25
const couldBePregnant = { from: 16, to: 45 }

/** Draws what asks for care, of which only age and pregnancy look at who the person is. */
export function drawCare({ age, lean }: DrawnPerson, { care }: CaseloadRates, stream: RandomStream): DrawnCare {
  const mayBePregnant = lean === 'feminine' && age >= couldBePregnant.from && age <= couldBePregnant.to
  return {
    dependentChild: stream.chance(care.dependentChild),
    ageDisputed: stream.chance(care.ageDisputed) && age <= couldBeDisputed,
    pregnant: stream.chance(care.pregnant) && mayBePregnant,
    adultAtRiskLevel: stream.weighted(care.adultAtRisk),
    traffickingReferral: stream.chance(care.traffickingReferral),
    healthCondition: stream.chance(care.healthCondition),
    selfHarmConcern: stream.chance(care.selfHarmConcern),
    tortureIndicator: stream.chance(care.tortureIndicator),
    lawfulStatusPossible: stream.chance(care.lawfulStatusPossible),
  }
}
