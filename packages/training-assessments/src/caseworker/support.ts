/**
 * What an organisation owes the people who do its work, beside the work.
 *
 * @remarks Source: S5 (clinical supervision, stress-management workshops, protected time, a shared meal that gives staff a break).
 * @public
 */
export const supportKinds = [
  /** Time with a clinical supervisor; what is said stays there. */
  'clinicalSupervision',
  'stressWorkshop',
  /** Time for development that nothing else takes. */
  'protectedTime',
  'rosteredBreak',
] as const

/** A kind of support. @public */
export type SupportKind = (typeof supportKinds)[number]
