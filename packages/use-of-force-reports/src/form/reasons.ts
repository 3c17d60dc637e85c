import { choice, choices, narrative } from './question-builders.ts'

/**
 * Why force is used. The first six are those of the detention form (domain.md §3.3); the others are those of the prisons form that
 * it lacks (features.md A), in words for people and not for places.
 */
const forceReasons = {
  preventSelfHarm: 'To prevent self-harm',
  preventInjuryThirdParty: 'To prevent injury to somebody else',
  preventPropertyDamage: 'To prevent damage to property',
  preventEscapeAbscond: 'To prevent an escape',
  nonCompliance: 'Because a lawful instruction was refused',
  assaultOnStaff: 'Because a member of staff was assaulted',
  assaultOnDetainedPerson: 'Because another detained person was assaulted',
  assaultByPublic: 'Because a member of the public assaulted somebody',
  fight: 'Because people fought',
  physicalThreat: 'Because of a physical threat',
  verbalThreat: 'Because of a threat in words',
  refusalToLocate: 'Because the person would not go to a room',
  refusalToRelocate: 'Because the person would not change rooms',
  refusalToTransfer: 'Because the person would not board or travel',
  attemptToTakeEquipment: 'Because somebody tried to take equipment',
  handcuffsForEscort: 'To apply handcuffs for an escort after a risk assessment',
  underInfluence: 'Because the person was under the influence of drink or drugs',
  giveCare: 'To give care, or under the Mental Capacity Act 2005',
  concertedIndiscipline: 'Because several people acted together',
  incidentAtHeight: 'Because somebody was at height',
  hostage: 'Because somebody was held hostage',
  otherSpecialistIncident: 'Because of another incident that specialists answered',
  other: 'For another reason',
} as const

/** Why force was used. */
export const reasonsSection = {
  id: 'reasons',
  title: { en: 'Why force was used' },
  questions: [
    choices('reasons', 'Why was force used?', forceReasons),
    choice('primaryReason', 'Which was the main reason?', forceReasons, { when: { question: 'reasons', atLeast: 2 } }),
    narrative('otherReason', 'What was the other reason?', { when: { question: 'reasons', includes: 'other' } }),
  ],
} as const
