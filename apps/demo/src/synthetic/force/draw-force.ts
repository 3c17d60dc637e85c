import type { Instant } from '@casework/kernel'
import type { Answers } from '@casework/question-sets'
import type { RandomStream } from '../random-stream.ts'

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

const people: Answers = {
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
}

/** What an invented report says of the force and of what was tried first; after new training there is more talking. */
export function drawForce(random: RandomStream, startedAt: Instant, endedAt: Instant, trained: boolean): Answers {
  const isProne = random.chance(trained ? 0.02 : 0.07)
  const isPainful = random.chance(trained ? 0.02 : 0.06)
  return {
    ...talking(random, trained),
    ...people,
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

function talking(random: RandomStream, trained: boolean): Answers {
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
  }
}
