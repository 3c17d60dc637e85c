/**
 * What a line of review finds, on one scale so that lines can be compared.
 * @public
 */
export const findings = [
  /** Report and footage agree, and the force was necessary, proportionate and the least possible. */
  'satisfied',
  /** Something wants an answer, or learning, and there is no concern. */
  'questions',
  /** There is a concern about what was done. */
  'concern',
] as const

/** What a line of review finds. @public */
export type Finding = (typeof findings)[number]

/**
 * The lines that look at an incident.
 *
 * @remarks Source: S3; domain.md §3.2: provider's management, contract monitor, internal review of every incident, independent review
 * of a proportion, a panel for questioned incidents.
 * @public
 */
export const reviewLines = ['provider', 'monitor', 'internal', 'independent', 'panel'] as const

/** A line that looks at an incident. @public */
export type ReviewLine = (typeof reviewLines)[number]
