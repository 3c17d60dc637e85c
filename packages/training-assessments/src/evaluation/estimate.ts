/**
 * How an interval of this package was found.
 *
 * @remarks
 * `fleissCohenEveritt`: large-sample standard error of kappa, weighted or not (Fleiss, Cohen and Everitt 1969). `shroutFleiss`: intraclass
 * correlation by F (Shrout and Fleiss 1979). `feldt`: reliability by F (Feldt 1965). `fisher`: correlation by Fisher's z (1915). `welch`: difference of two means (Welch 1947).
 * @public
 */
export type EstimateMethod = 'fleissCohenEveritt' | 'shroutFleiss' | 'feldt' | 'fisher' | 'welch'

/** A figure with its 95% interval and how that was found. @public */
export type Estimate = {
  readonly value: number
  readonly lower: number
  readonly upper: number
  readonly level: 0.95
  readonly method: EstimateMethod
}

/** The normal deviate of a two-sided 95%. */
export const normal95 = 1.959_963_984_540_054
