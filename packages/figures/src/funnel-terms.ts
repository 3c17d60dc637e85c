/** A lower and an upper limit. @public */
export type LimitPair = { readonly lower: number; readonly upper: number }

/** What a funnel's limits depend on, beside the size of a unit. @public */
export type FunnelTerms = {
  readonly kind: 'rate' | 'share'
  readonly per: number
  readonly target: number
  readonly levels: { readonly inner: number; readonly outer: number }
  /** How many times as much units vary as chance would have them, where limits were to be adjusted for it. */
  readonly phi?: number
}
