/** The rules of cmi5 that what was told of a unit can break. @public */
export const findingRules = [
  /** The session was not launched by the service. */
  'notLaunched',
  /** It is about another activity than was launched in the session. */
  'otherActivity',
  /** The session was launched to browse or review, where nothing is judged. */
  'notNormalMode',
  /** The unit had not said, once launched, that it was ready. */
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
  /** Passed without a score, and without the mastery score that it was judged by. */
  'passedWithoutScore',
  /** Passed with a scaled score and marks of which one alone reaches the mastery score. */
  'scoresDisagree',
  /** Failed with a score that reaches the mastery score of the service. */
  'failedAtMastery',
  /** Judged by another mastery score than that of the service. */
  'masteryScoreDiffers',
  /** Launched with another mastery score than the service or the course sets. */
  'launchMasteryDiffers',
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
