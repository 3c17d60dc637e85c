import type { Instant } from '@casework/kernel'
import type { Answers } from '@casework/question-sets'
import type { RandomStream } from '../random-stream.ts'
import { drawAftercare } from './draw-aftercare.ts'
import { drawForce } from './draw-force.ts'
import { minutesAfter } from './minutes-after.ts'

/** An invented incident: where, when and what the report of it says. */
export type DrawnIncident = {
  readonly providerId: string
  readonly placeId: string
  readonly startedAt: Instant
  readonly endedAt: Instant
  readonly answers: Answers
  /** For an escort overseas: when it was back. */
  readonly landedAt?: Instant
  readonly filmed: boolean
}

const places: Readonly<Record<string, readonly string[]>> = {
  northgate: ['overseasEscort', 'inCountryEscort'],
  harbour: ['removalCentre'],
  meridian: ['shortTermHolding', 'preDepartureAccommodation'],
}
const reasons = [
  'preventSelfHarm',
  'preventInjuryThirdParty',
  'nonCompliance',
  'refusalToTransfer',
  'preventPropertyDamage',
]

/** Draws one incident of a provider at a moment; after new training there is more talking and less force. */
export function drawIncident(random: RandomStream, providerId: string, at: Instant, trained: boolean): DrawnIncident {
  const setting = random.pick(places[providerId] ?? ['other'])
  const minutes = random.between(3, trained ? 12 : 25)
  const endedAt = minutesAfter(at, minutes)
  const isOverseas = setting === 'overseasEscort'
  return {
    providerId,
    placeId: `${providerId}-${random.between(1, 2)}`,
    startedAt: at,
    endedAt,
    ...(isOverseas ? { landedAt: minutesAfter(at, 60 * random.between(9, 20)) } : {}),
    filmed: random.chance(trained ? 0.9 : 0.65),
    answers: {
      ...circumstances(random, setting, at, endedAt),
      ...drawForce(random, at, endedAt, trained),
      ...drawAftercare(random, endedAt),
    },
  }
}

function circumstances(random: RandomStream, setting: string, startedAt: Instant, endedAt: Instant): Answers {
  const planned = random.chance(0.25)
  const reason = random.pick(reasons)
  return {
    setting,
    startedAt,
    endedAt,
    location: random.pick([
      'Corridor by the reception',
      'Seat row 31 on the aircraft',
      'The vehicle, second row',
      'Room 12',
    ]),
    ...(setting.endsWith('Escort') ? { phases: [random.pick(['transfer', 'preBoarding', 'flight'])] } : {}),
    ...(planned
      ? {
          planned: 'planned',
          authorisedBy: 'Morgan Bell',
          authorisedAt: minutesAfter(startedAt, -120),
          healthcareConsulted: 'no',
        }
      : { planned: 'spontaneous' }),
    tsfno: 'no',
    sex: random.pick(['male', 'female']),
    dateOfBirth: { notKnown: 'notRecorded' },
    nationality: { notKnown: 'notRecorded' },
    childAtTheTime: 'no',
    forceToEffectRemoval: random.chance(0.3) ? 'yes' : 'no',
    pregnant: random.chance(0.02) ? { notKnown: 'notAsked' } : 'no',
    vulnerabilities: [random.weighted({ noneKnown: 0.6, mentalHealth: 0.2, selfHarm: 0.12, trafficking: 0.08 })],
    adultAtRiskLevel: random.weighted({ none: 0.75, level1: 0.12, level2: 0.1, level3: 0.03 }),
    disabled: 'no',
    handlingPlan: 'no',
    interpreterNeeded: 'no',
    childrenPresent: random.chance(0.03) ? { notKnown: 'notRecorded' } : 'no',
    informedOfFilming: 'yes',
    leadUpEvents: ['enforceRemovalDirections'],
    leadUp: 'They had been told of the move an hour before and asked to speak with their lawyer.',
    weaponsObserved: 'no',
    reasons: [reason],
    relocated: 'no',
  }
}
