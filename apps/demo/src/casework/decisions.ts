/** Decisions about the recommendations for a case are a history of their own. */
export const decisionStream = (caseId: string) => `decisions-${caseId}`
