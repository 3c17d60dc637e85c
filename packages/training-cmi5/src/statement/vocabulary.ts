/** The verbs that cmi5 defines. @public */
export const cmi5Verbs = {
  launched: 'http://adlnet.gov/expapi/verbs/launched',
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  abandoned: 'https://w3id.org/xapi/adl/verbs/abandoned',
  waived: 'https://w3id.org/xapi/adl/verbs/waived',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  satisfied: 'https://w3id.org/xapi/adl/verbs/satisfied',
} as const

/** A verb that cmi5 defines. @public */
export type Cmi5Verb = keyof typeof cmi5Verbs

/** The verb that takes a statement back. */
export const voidedVerb = 'http://adlnet.gov/expapi/verbs/voided'

/** The category of statements that cmi5 defines, and of those that bear on what is done. */
export const categories = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const

/** The keys of what cmi5 adds to statements. */
export const extensionKeys = {
  session: 'https://w3id.org/xapi/cmi5/context/extensions/sessionid',
  masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
  launchMode: 'https://w3id.org/xapi/cmi5/context/extensions/launchmode',
  reason: 'https://w3id.org/xapi/cmi5/result/extensions/reason',
} as const

/** The kinds of what can be satisfied. */
export const satisfiedTypes = {
  block: 'https://w3id.org/xapi/cmi5/activitytype/block',
  course: 'https://w3id.org/xapi/cmi5/activitytype/course',
} as const

/** Why a unit was waived. @public */
export const waivedReasons = [
  /** An assessment was completed instead. */
  'Tested Out',
  /** An equivalent unit of the same course was completed. */
  'Equivalent AU',
  /** Something equivalent was completed elsewhere. */
  'Equivalent Outside Activity',
  /** Somebody who administers decided so. */
  'Administrative',
] as const

/** Why a unit was waived. @public */
export type WaivedReason = (typeof waivedReasons)[number]
