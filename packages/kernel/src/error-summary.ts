import type { Problem, ProblemPath } from './problem.ts'
import { describeProblem, type Formatters, type Language, type ProblemCatalogue } from './problem-catalogue.ts'

/**
 * How problems become the words and links of a page.
 * @public
 */
export type ErrorSummaryOptions = {
  readonly catalogue: ProblemCatalogue
  readonly language: Language
  readonly formatters?: Formatters
  /** The id of the field a path belongs to; without it the steps of the path are joined with `-`. */
  readonly fieldId?: (path: ProblemPath) => string
}

/**
 * Problems in the shape of govuk-frontend's error summary, and by field for the message beside each.
 * @public
 */
export type ErrorSummary = {
  readonly errorSummary: {
    readonly titleText: string
    readonly errorList: readonly { readonly text: string; readonly href?: string }[]
  }
  readonly fieldErrors: Readonly<Record<string, { readonly text: string }>>
}

const titles = { en: 'There is a problem', cy: 'Mae problem wedi codi' }

/**
 * Turns problems into the error summary of a GOV.UK page and a message for each field.
 *
 * @remarks A field with several problems shows its first; the summary shows all.
 *
 * @example
 * toErrorSummary([{ code: 'INPUT.REQUIRED', path: ['since'], params: {} }], { catalogue: kernelProblems, language: 'en' })
 * //=> {
 * //=>   errorSummary: { titleText: 'There is a problem', errorList: [{ text: 'Enter an answer', href: '#since' }] },
 * //=>   fieldErrors: { since: { text: 'Enter an answer' } },
 * //=> }
 * @public
 */
export function toErrorSummary(problems: readonly Problem[], options: ErrorSummaryOptions): ErrorSummary {
  const { catalogue, language, formatters, fieldId = (path) => path.join('-') } = options
  const shown = problems.map((problem) => ({
    text: describeProblem(problem, catalogue, language, formatters).text,
    field: problem.path === undefined || problem.path.length === 0 ? undefined : fieldId(problem.path),
  }))
  const fieldErrors: Record<string, { text: string }> = {}
  for (const { text, field } of shown) if (field !== undefined) fieldErrors[field] ??= { text }
  const errorList = shown.map(({ text, field }) => (field === undefined ? { text } : { text, href: `#${field}` }))
  return { errorSummary: { titleText: titles[language], errorList }, fieldErrors }
}
