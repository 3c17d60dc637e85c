/**
 * Between what and what a number lies: equal ends where everything that matters is known.
 *
 * @remarks Unknown is not zero: a fact that is not known widens the bounds and never counts as points. Source: design.md, Triage.
 * @public
 */
export type Bounds = { readonly atLeast: number; readonly atMost: number }
