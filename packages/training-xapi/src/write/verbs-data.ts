/** The verbs of the statements that leave: ids of ADL and cmi5, words of ours. The Welsh is not reviewed. */
export const verbs = {
  registered: { id: 'http://adlnet.gov/expapi/verbs/registered', en: 'was enrolled on', cy: 'cofrestrwyd ar' },
  attempted: { id: 'http://adlnet.gov/expapi/verbs/attempted', en: 'began', cy: 'dechreuodd' },
  completed: { id: 'http://adlnet.gov/expapi/verbs/completed', en: 'completed', cy: 'cwblhaodd' },
  passed: { id: 'http://adlnet.gov/expapi/verbs/passed', en: 'passed', cy: 'llwyddodd yn' },
  failed: { id: 'http://adlnet.gov/expapi/verbs/failed', en: 'did not pass', cy: 'ni lwyddodd yn' },
  attended: { id: 'http://adlnet.gov/expapi/verbs/attended', en: 'attended', cy: 'mynychodd' },
  exited: { id: 'http://adlnet.gov/expapi/verbs/exited', en: 'left', cy: 'gadawodd' },
  satisfied: { id: 'https://w3id.org/xapi/adl/verbs/satisfied', en: 'met the terms of', cy: 'bodlonodd delerau' },
  waived: { id: 'https://w3id.org/xapi/adl/verbs/waived', en: 'was exempted from', cy: 'eithriwyd o' },
  voided: { id: 'http://adlnet.gov/expapi/verbs/voided', en: 'took back', cy: 'tynnodd yn ôl' },
} as const

/** A verb of the statements that leave. */
export type VerbName = keyof typeof verbs

/** The types of the activities that statements are about: those of ADL. */
export const activityTypes = {
  course: 'http://adlnet.gov/expapi/activities/course',
  assessment: 'http://adlnet.gov/expapi/activities/assessment',
  meeting: 'http://adlnet.gov/expapi/activities/meeting',
  objective: 'http://adlnet.gov/expapi/activities/objective',
} as const
