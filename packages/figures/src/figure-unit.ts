/** What a figure counts, as its counts name it: incidents per 100 escorts, a share of reports. @public */
export type FigureUnit =
  | { readonly kind: 'rate'; readonly events: string; readonly per: number; readonly exposure: string }
  | { readonly kind: 'share'; readonly whole: string }

/**
 * Words of your own for what figures are of, where the names of the units of their counts do not read well, or are not Welsh.
 * @public
 */
export type FigureWords = {
  /** What stands after a figure: "incidents per 100 escorts", or after the % of a share: "of reports". */
  readonly unit?: string
  /** What is compared, as it stands after a number: "months", "providers"; in Welsh the singular. */
  readonly compared?: string
}
