/** How much of a file is taken in. These are technical limits of ours, not rules of the domain. @public */
export type QtiLimits = {
  readonly maximumBytes: number
  readonly maximumDepth: number
  readonly maximumElements: number
}

/** The limits used where none are given: a mebibyte, 64 levels, 10,000 elements in a file. @public */
export const defaultQtiLimits: QtiLimits = { maximumBytes: 1_048_576, maximumDepth: 64, maximumElements: 10_000 }
