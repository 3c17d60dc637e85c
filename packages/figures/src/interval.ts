/**
 * How an interval was worked out.
 *
 * @remarks
 * `wilson`: Wilson 1927, score interval of a proportion. `clopperPearson`: Clopper and Pearson 1934, exact. `poissonExact`: Garwood 1936,
 * exact. `byar`: Byar's approximation to it (Breslow and Day 1987). `newcombe`: Newcombe 1998, method 10, difference of proportions.
 * `mover`: Zou and Donner 2008, difference from exact limits of each rate. `conditionalExact`: the ratio of two Poisson rates given their
 * total, by Clopper and Pearson's limits. `neweyWest`: Newey and West 1987, robust to autocorrelation.
 * @public
 */
export type IntervalMethod =
  | 'wilson'
  | 'clopperPearson'
  | 'poissonExact'
  | 'byar'
  | 'newcombe'
  | 'mover'
  | 'conditionalExact'
  | 'neweyWest'

/**
 * Two bounds, how much confidence they carry and how they were found.
 *
 * @remarks
 * A 95% interval holds the underlying value in at least about 95 of 100 repetitions; it does not say that this one does.
 * @public
 */
export type Interval<Method extends IntervalMethod = IntervalMethod> = {
  readonly lower: number
  readonly upper: number
  /** 0.95 for 95%. */
  readonly level: number
  readonly method: Method
}

/**
 * What can be chosen about an interval: the level, 0.95 unless told, and the method where there are two.
 * @public
 */
export type IntervalOptions<Method extends IntervalMethod = IntervalMethod> = {
  readonly level?: number
  readonly method?: Method
}

/**
 * A difference or a ratio with its interval.
 * @public
 */
export type Comparison<Method extends IntervalMethod = IntervalMethod> = {
  readonly value: number
  readonly interval: Interval<Method>
}
