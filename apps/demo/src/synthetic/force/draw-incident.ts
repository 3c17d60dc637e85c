import { addHours } from '@casework/calendar'
import { type Instant, instant } from '@casework/kernel'
import type { Answers } from '@casework/question-sets'
import type { RandomStream } from '../random-stream.ts'

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
const techniques = [
  'guidingHoldOneOfficer',
  'guidingHoldTwoOfficers',
  'escortingHold',
  'wristHold',
  'straightArmHold',
  'underhook',
]
const accounts = [
  'They were told that the move would go ahead and sat down on the floor. I knelt and talked with them for some minutes. They stood, turned and struck the wall, so I took their arm in a hold and told them why. They calmed after a while and I let go.',
  'They came to the door of the vehicle and would not get in. Two of us explained what would happen and offered a call to a relative. They pushed past, and we held an arm each until they were seated. We let go at once and gave them water.',
  'They had been distressed since the morning. They picked up a cup and broke it. I asked them to put it down and they raised it to their own arm. I held the wrist until the piece fell, and a colleague called the nurse.',
] as const

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
    ...(isOverseas ? { landedAt: addHours(at, random.between(9, 20)) } : {}),
    filmed: random.chance(trained ? 0.9 : 0.65),
    answers: {
      ...circumstances(random, setting, at, endedAt),
      ...force(random, at, endedAt, trained),
      ...care(random, endedAt),
    },
  }
}

export function minutesAfter(at: Instant, minutes: number): Instant {
  return instant(new Date(Date.parse(at) + minutes * 60_000).toISOString().replace('.000Z', 'Z'))
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

function force(random: RandomStream, startedAt: Instant, endedAt: Instant, trained: boolean): Answers {
  const isProne = random.chance(trained ? 0.02 : 0.07)
  const isPainful = random.chance(trained ? 0.02 : 0.06)
  const talked = random.chance(trained ? 0.95 : 0.75)
  return {
    ...(talked
      ? {
          deEscalationAttempted: 'yes',
          verbalReasoning: ['before'],
          deEscalation: [
            { entryId: 'attempt-1', attempt: 'talking', attemptEffect: random.pick(['noEffect', 'workedForAWhile']) },
          ],
        }
      : { deEscalationAttempted: 'no', noDeEscalation: 'There was no time.' }),
    warningGiven: 'yes',
    warningWords: 'I will hold your arm if you do that again.',
    secondsToComply: random.between(5, 120),
    warningUnderstood: 'yes',
    staff: [
      { entryId: 'staff-1', staffName: 'Adaeze Obi', officer: 'adaeze-obi', part: 'supervised', cameraWorn: 'no' },
      {
        entryId: 'staff-2',
        staffName: 'Bryn Pugh',
        officer: 'bryn-pugh',
        part: 'usedForce',
        cameraWorn: 'yes',
        cameraNumber: 'BWC-204',
      },
    ],
    techniques: [
      {
        entryId: 'technique-1',
        technique: isPainful ? 'thumbLock' : random.pick(techniques),
        usedBy: 'bryn-pugh',
        position: isProne ? 'prone' : random.pick(['standing', 'seated']),
        from: startedAt,
        until: endedAt,
        techniqueEffect: 'controlled',
        techniqueReason: 'To keep them from hurting themselves or somebody else.',
      },
    ],
    equipment: random.chance(0.2)
      ? [
          {
            entryId: 'equipment-1',
            item: 'waistRestraintBelt',
            use: 'used',
            appliedBy: 'bryn-pugh',
            appliedAt: startedAt,
            removedAt: endedAt,
          },
        ]
      : [],
    pressureOnNeckOrTorso: 'no',
    minutesProne: isProne ? random.between(1, 3) : 0,
    forceNarrative: random.pick(accounts),
    whyNecessary:
      'Talking had stopped working and the next blow or push would have hurt somebody; nobody else was near enough to help in time.',
    alternatives: ['waiting', 'talking'],
    whyNotAlternatives: 'Both were tried first.',
    whyProportionate: 'A hold on the arm against a likely injury.',
    howMinimised: 'It ended as soon as they were calm.',
  }
}

function care(random: RandomStream, endedAt: Instant): Answers {
  const isInjured = random.chance(0.08)
  return {
    ...(isInjured
      ? {
          injuriesSeen: 'yes',
          injuries: [
            {
              entryId: 'injury-1',
              injured: 'person',
              place: random.pick(['wristLeft', 'forearmRight']),
              injuryKind: 'redness',
              treatment: 'healthcare',
            },
          ],
        }
      : { injuriesSeen: 'no' }),
    warningSigns: ['none'],
    medicallyTrainedPresent: 'no',
    healthcareSeen: 'seen',
    healthcareAt: minutesAfter(endedAt, random.between(3, 40)),
    healthcareBy: 'Jo Fell, nurse',
    hospital: 'no',
    staffNeededCare: 'no',
    search: 'none',
    clothing: 'dressed',
    staffMixSuitable: 'yes',
    toiletAsked: 'no',
    faithRespected: 'yes',
    ...(random.chance(0.5) ? { cctv: 'yes', cctvAudio: 'no' } : { cctv: 'no' }),
    photographs: 'no',
    evidenceBagged: 'no',
    propertyDamaged: 'no',
    ...(random.chance(0.4)
      ? { ownAccount: 'given', ownAccountWords: 'I was frightened. They let go when I sat down.' }
      : { ownAccount: random.pick(['declined', 'notAsked']) }),
    ...(random.chance(0.7)
      ? {
          debriefHeld: 'yes',
          debriefAt: minutesAfter(endedAt, random.between(40, 170)),
          debriefBy: 'Sam Okri',
          debriefOfficer: 'sam-okri',
          debriefSaid: 'They were listened to.',
        }
      : { debriefHeld: 'no', noDebrief: 'They had left the country.' }),
    complaintOffered: 'yes',
    told: ['healthcare'],
  }
}
