/**
 * Places on the body where an injury can be, in the order of a body map read from the head down; a side that matters is the person's
 * own left or right.
 * @public
 */
export const bodyPlaces = {
  head: 'Head',
  face: 'Face',
  eyeLeft: 'Left eye',
  eyeRight: 'Right eye',
  mouth: 'Mouth or jaw',
  neck: 'Neck',
  shoulderLeft: 'Left shoulder',
  shoulderRight: 'Right shoulder',
  chest: 'Chest',
  abdomen: 'Stomach',
  upperBack: 'Upper back',
  lowerBack: 'Lower back',
  upperArmLeft: 'Left upper arm',
  upperArmRight: 'Right upper arm',
  elbowLeft: 'Left elbow',
  elbowRight: 'Right elbow',
  forearmLeft: 'Left forearm',
  forearmRight: 'Right forearm',
  wristLeft: 'Left wrist',
  wristRight: 'Right wrist',
  handLeft: 'Left hand',
  handRight: 'Right hand',
  pelvis: 'Hips, groin or buttocks',
  thighLeft: 'Left thigh',
  thighRight: 'Right thigh',
  kneeLeft: 'Left knee',
  kneeRight: 'Right knee',
  lowerLegLeft: 'Left lower leg',
  lowerLegRight: 'Right lower leg',
  ankleLeft: 'Left ankle',
  ankleRight: 'Right ankle',
  footLeft: 'Left foot',
  footRight: 'Right foot',
} as const

/**
 * A place on the body.
 * @public
 */
export type BodyPlace = keyof typeof bodyPlaces
