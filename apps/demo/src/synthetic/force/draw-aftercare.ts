import type { Instant } from '@casework/kernel'
import type { Answers } from '@casework/question-sets'
import type { RandomStream } from '../random-stream.ts'
import { minutesAfter } from './minutes-after.ts'

/** What an invented report says of injuries, care, dignity and what followed. */
export function drawAftercare(random: RandomStream, endedAt: Instant): Answers {
  return {
    ...injuries(random),
    ...healthcare(random, endedAt),
    ...dignityAndEvidence(random),
    ...afterwards(random, endedAt),
  }
}

function injuries(random: RandomStream): Answers {
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
  }
}

function healthcare(random: RandomStream, endedAt: Instant): Answers {
  return {
    warningSigns: ['none'],
    medicallyTrainedPresent: 'no',
    healthcareSeen: 'seen',
    healthcareAt: minutesAfter(endedAt, random.between(3, 40)),
    healthcareBy: 'Jo Fell, nurse',
    hospital: 'no',
    staffNeededCare: 'no',
  }
}

function dignityAndEvidence(random: RandomStream): Answers {
  return {
    search: 'none',
    clothing: 'dressed',
    staffMixSuitable: 'yes',
    toiletAsked: 'no',
    faithRespected: 'yes',
    ...(random.chance(0.5) ? { cctv: 'yes', cctvAudio: 'no' } : { cctv: 'no' }),
    photographs: 'no',
    evidenceBagged: 'no',
    propertyDamaged: 'no',
  }
}

function afterwards(random: RandomStream, endedAt: Instant): Answers {
  return {
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
