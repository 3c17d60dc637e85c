/** The rules of cmi5 that what was told of a unit can break. @public */
export const findingRules = [
  /** The session was not launched by the service. */
  'notLaunched',
  /** The session was launched to browse or review, where nothing is judged. */
  'notNormalMode',
  /** The unit had not said that it was ready. */
  'notInitialized',
  /** The unit had said that it would tell no more. */
  'afterTerminated',
  /** The session had been given up. */
  'afterAbandoned',
  /** One verb twice in a session. */
  'verbTwiceInSession',
  /** Passed and failed in one session. */
  'passedAndFailedInSession',
  /** Passed again in the same registration. */
  'passedTwice',
  /** Completed again in the same registration. */
  'completedTwice',
  /** Failed after having passed. */
  'failedAfterPassed',
  /** Passed with a score below the mastery score of the service. */
  'passedBelowMastery',
  /** Failed with a score that reaches the mastery score of the service. */
  'failedAtMastery',
  /** Judged by another mastery score than that of the service. */
  'masteryScoreDiffers',
  /** Waived again in the same registration. */
  'waivedTwice',
  /** Waived in a session in which something else was told. */
  'waivedInUsedSession',
] as const

/** A rule of cmi5 that what was told of a unit can break. @public */
export type FindingRule = (typeof findingRules)[number]

/** A statement that breaks a rule, and whether it counts all the same. @public */
export type Finding = {
  readonly rule: FindingRule
  readonly unitId: string
  readonly statementId: string
  readonly counts: boolean
}
