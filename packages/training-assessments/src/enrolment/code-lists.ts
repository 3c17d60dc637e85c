/** Changes to how a sitting is held, so that it measures what the learner can do. @public */
export const adjustmentKinds = [
  'extraTime',
  'reader',
  'scribe',
  'separateRoom',
  'largePrint',
  'restBreaks',
  'interpreter',
  'other',
] as const

/** Why a learner was not at a sitting. @public */
export const learnerAbsenceReasons = [
  'illness',
  'bereavement',
  'caring',
  'operationalNeed',
  'religiousObservance',
  /** Nobody knows why. */
  'notExplained',
] as const

/** The same, and that there was none: what a correction can say. @public */
export const recordedAbsenceReasons = [
  ...learnerAbsenceReasons,
  /** The learner was there, or was not to be. */
  'recordedInError',
] as const

/** What was not as it should be at a sitting. @public */
export const irregularityKinds = [
  'helpNotAllowed',
  'materialNotAllowed',
  'impersonation',
  'disturbance',
  'equipmentFailed',
  'paperLeaked',
  'clockDisputed',
  'other',
] as const

/** What an appeal is made on. @public */
export const appealGrounds = ['markingError', 'procedure', 'adjustmentMissing', 'conflict', 'other'] as const

/** Why a place on a course is given up. @public */
export const withdrawalReasons = ['leftService', 'movedRole', 'notNeeded', 'other'] as const

/** How a mark came to stand. @public */
export const agreements = [
  /** By the key. */
  'key',
  /** By one assessor, where one is enough. */
  'single',
  /** Two assessors differ by no more than policy allows: the lower mark stands. */
  'agreed',
  /** A moderator decided. */
  'moderated',
  /** An appeal was upheld. */
  'appeal',
] as const
