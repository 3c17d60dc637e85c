import type { Problem, ProblemParams } from './problem.ts'

/** The languages that problems are told in. @public */
export type Language = 'en' | 'cy'

/**
 * One text, with `{name}` or `{name:formatter}` where a parameter stands; or several texts by the plural of one parameter (CLDR).
 * @public
 */
export type Message =
  | string
  | {
      readonly plural: string
      readonly other: string
      readonly zero?: string
      readonly one?: string
      readonly two?: string
      readonly few?: string
      readonly many?: string
    }

/**
 * What a problem is called in English and Welsh; Welsh counts as unreviewed until a named speaker has approved it.
 * @public
 */
export type CatalogueEntry = { readonly en: Message; readonly cy: Message; readonly cyReviewedBy?: string }

/**
 * The texts of a package's problems, one for every code.
 * @public
 */
export type ProblemCatalogue<Code extends string = string> = { readonly [Each in Code]: CatalogueEntry }

/**
 * Turns a parameter into text, for example a civil date into "4 June 2017"; passed in by whoever shows the text.
 * @public
 */
export type Formatters = Readonly<Record<string, (value: string | number, language: Language) => string>>

/**
 * A problem in words, and whether those words were approved.
 *
 * @remarks Unreviewed Welsh may be shown on a screen that says so, and never enters a letter.
 * @public
 */
export type DescribedProblem = { readonly text: string; readonly language: Language; readonly reviewed: boolean }

const pluralRules = { en: new Intl.PluralRules('en-GB'), cy: new Intl.PluralRules('cy') }

/**
 * Tells a problem in words.
 *
 * @remarks A code that the catalogue lacks is shown as its code, so that nothing is hidden.
 *
 * @example
 * const catalogue = { 'CASE.WAITS': { en: { plural: 'days', one: 'Wait {days} day', other: 'Wait {days} days' }, cy: 'Arhoswch' } }
 * describeProblem({ code: 'CASE.WAITS', params: { days: 2 } }, catalogue, 'en')
 * //=> { text: 'Wait 2 days', language: 'en', reviewed: true }
 * @public
 */
export function describeProblem(
  problem: Problem,
  catalogue: ProblemCatalogue,
  language: Language,
  formatters: Formatters = {},
): DescribedProblem {
  const entry = Object.hasOwn(catalogue, problem.code) ? catalogue[problem.code] : undefined
  if (entry === undefined) return { text: problem.code, language, reviewed: false }
  const template = chosen(entry[language], problem.params, language)
  const text = template.replace(/\{(\w+)(?::(\w+))?\}/g, (placeholder, name: string, formatter?: string) => {
    const value = problem.params[name]
    if (value === undefined) return placeholder
    const format = formatter === undefined ? undefined : formatters[formatter]
    return format === undefined ? String(value) : format(value, language)
  })
  return { text, language, reviewed: language === 'en' || entry.cyReviewedBy !== undefined }
}

function chosen(message: Message, params: ProblemParams, language: Language): string {
  if (typeof message === 'string') return message
  return message[pluralRules[language].select(Number(params[message.plural]))] ?? message.other
}
