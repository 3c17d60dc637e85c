import { civilDate } from '@casework/kernel'
import type { Equipment, ForceCatalogue, Technique } from './force-catalogue.ts'

/** Techniques in the words of the form. */
export const techniqueLabels = {
  guidingHoldOneOfficer: 'Guiding hold by one officer',
  guidingHoldTwoOfficers: 'Guiding hold by two officers',
  escortingHold: 'Escorting hold',
  personalProtection: 'Personal protection technique',
  wristWeave: 'Wrist weave',
  doubleWristHold: 'Double wrist hold',
  underhook: 'Underhook',
  wristHold: 'Wrist hold',
  straightArmHold: 'Straight arm hold',
  conversionToRigidBarHandcuffs: 'Conversion to rigid bar handcuffs',
  balanceDisplacement: 'Balance displacement',
  figureOfFour: 'Figure of four',
  handcuffsInFront: 'Handcuffs applied in front',
  handcuffsBehind: 'Handcuffs applied behind the back',
  handcuffsBehindWhileSeated: 'Handcuffed behind the back while seated',
  carried: 'The person was carried',
  finalLockFlexion: 'Final lock, flexion',
  finalLockRotation: 'Final lock, rotation',
  mandibularAngle: 'Mandibular angle technique',
  shoulderControl: 'Shoulder control',
  throughRigidBarHandcuffs: 'Pain through rigid bar handcuffs',
  thumbLock: 'Thumb lock',
  upperArmControl: 'Upper arm control',
  other: 'Another technique',
} as const

/** Equipment in the words of the form. */
export const equipmentLabels = {
  rigidBarHandcuffs: 'Rigid bar handcuffs',
  ratchetHandcuffs: 'Other handcuffs',
  waistRestraintBelt: 'Waist restraint belt',
  legRestraints: 'Leg restraints',
  mobileChair: 'Mobile chair',
  shield: 'Shield',
  baton: 'Baton',
  pava: 'PAVA',
  taser: 'Taser',
  dog: 'Dog',
  other: 'Other equipment',
} as const

const painInducing: readonly string[] = [
  'finalLockFlexion',
  'finalLockRotation',
  'mandibularAngle',
  'shoulderControl',
  'throughRigidBarHandcuffs',
  'thumbLock',
  'upperArmControl',
]

const asphyxia = {
  from: civilDate('2015-01-01'),
  source: 'positional asphyxia: removed from the manual in 2015; Brook House Inquiry recommendation 14; domain.md §3.1',
}

/** Handcuffed behind the back while seated, whether it is named so or told by technique and position. */
const prohibited: Readonly<Record<string, NonNullable<Technique['prohibited']>>> = {
  handcuffsBehindWhileSeated: asphyxia,
  handcuffsBehind: { ...asphyxia, positions: ['seated'] },
}

function technique(id: string): Technique {
  const described: Technique = { id, system: 'other', painInducing: painInducing.includes(id) }
  const rule = prohibited[id]
  return rule === undefined ? described : { ...described, prohibited: rule }
}

const escortRestraints = 'DSO 07/2016, restraints for escorted moves; domain.md §3.1'

const equipment: readonly Equipment[] = [
  ...['rigidBarHandcuffs', 'ratchetHandcuffs', 'waistRestraintBelt', 'legRestraints'].map(
    (id): Equipment => ({
      id,
      system: 'HOMES',
      painInducing: false,
      approval: { source: escortRestraints },
    }),
  ),
  {
    id: 'mobileChair',
    system: 'HOMES',
    painInducing: false,
    approval: {
      to: civilDate('2023-04-20'),
      source: `${escortRestraints}: removed by an update before that of 21 April 2023; the day itself is not public`,
    },
  },
  { id: 'shield', system: 'C&R', painInducing: false },
  ...['baton', 'pava', 'taser', 'dog', 'other'].map(
    (id): Equipment => ({ id, system: 'other', painInducing: id !== 'other' }),
  ),
]

/**
 * The catalogue used where a service has none of its own.
 *
 * @remarks
 * The names are those of public forms. Which system a technique belongs to is not public, so `other` (domain.md §3.1, §7 row 9); what
 * is not said to be approved here is not known to be, and a reviewer is asked. A service gives its own catalogue.
 * @public
 */
export const defaultCatalogue: ForceCatalogue = {
  version: 'default-1',
  techniques: Object.keys(techniqueLabels).map(technique),
  equipment,
}
