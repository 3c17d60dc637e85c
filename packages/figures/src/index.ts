export type {
  Chart,
  ChartAxis,
  ChartLabels,
  ChartLine,
  ChartMark,
  ChartNote,
  ChartPoint,
  ChartTick,
} from './chart.ts'
export { controlChart } from './control-chart.ts'
export { type ControlChartSettings, controlChartPolicy, type RunsRule, runsRuleSchema } from './control-chart-policy.ts'
export {
  type ControlLimits,
  type ControlPoint,
  type ControlProblemCode,
  controlLimits,
  type LabelledFigure,
} from './control-limits.ts'
export {
  type Count,
  type CountProblemCode,
  cohortCount,
  countOf,
  countSchema,
  cumulativeCount,
  type Frame,
  type FrameKind,
  frameKindSchema,
  frameKinds,
  frameSchema,
  parseCount,
  snapshotCount,
  unitSchema,
} from './count.ts'
export {
  type CellPlace,
  type CountTable,
  countTableSchema,
  type PublishedCounts,
  parseCountTable,
  withTotals,
} from './count-table.ts'
export { describeControlLimits } from './describe-control-limits.ts'
export { describeFunnel } from './describe-funnel.ts'
export { describeInterruptedSeries } from './describe-interrupted-series.ts'
export {
  type DrawnStratum,
  drawSample,
  type Sample,
  type SampleItem,
  type SampleProblemCode,
} from './draw-sample.ts'
export type { FigureUnit, FigureWords } from './figure-unit.ts'
export { type FiguresProblemCode, figuresProblems } from './figures-problems.ts'
export { formatFigure } from './format-figure.ts'
export {
  type Funnel,
  type FunnelProblemCode,
  type FunnelUnit,
  funnelLimits,
} from './funnel-limits.ts'
export { funnelPlot } from './funnel-plot.ts'
export { type FunnelSettings, funnelPolicy } from './funnel-policy.ts'
export type { FunnelTerms, LimitPair } from './funnel-terms.ts'
export {
  type InterruptedSeries,
  interruptedSeries,
  type SeriesPoint,
  type SeriesProblemCode,
} from './interrupted-series.ts'
export { type InterruptedSeriesSettings, interruptedSeriesPolicy } from './interrupted-series-policy.ts'
export type { Comparison, Interval, IntervalMethod, IntervalOptions } from './interval.ts'
export { type MeanProblemCode, meanOfSnapshots } from './mean-of-snapshots.ts'
export { type ExposureKind, type Rate, type RateProblemCode, rate } from './rate.ts'
export { rateDifference } from './rate-difference.ts'
export { rateInterval } from './rate-interval.ts'
export { rateRatio } from './rate-ratio.ts'
export { type PossibleRange, possibleRanges, type Recovered, recoverable } from './recoverable.ts'
export { redrawMatches } from './redraw-matches.ts'
export { type CountsRelease, releaseCounts } from './release-counts.ts'
export { rollUp } from './roll-up.ts'
export { type RoundedCounts, roundCounts } from './round-counts.ts'
export { type SamplePlan, type SampleTake, samplePlanSchema, sampleTakeSchema } from './sample-plan.ts'
export {
  commitSeed,
  parseSeed,
  type RevealedSeed,
  type Seed,
  type SeedCommitment,
  type Sha256,
  seedCommitmentSchema,
  seedSchema,
  verifySeed,
} from './seed.ts'
export { seriesPlot } from './series-plot.ts'
export { type Share, type ShareProblemCode, share } from './share.ts'
export { shareDifference } from './share-difference.ts'
export { shareInterval } from './share-interval.ts'
export { type Suppression, suppress } from './suppress.ts'
export { type SuppressionSettings, suppressionPolicy } from './suppression-policy.ts'
export {
  parseTable,
  releaseTable,
  type Shorthand,
  shorthandSchema,
  shorthands,
  type Table,
  type TableCell,
  type TableColumn,
  type TableInput,
  type TableProblemCode,
  tableCellSchema,
  tableColumnSchema,
  tableSchema,
} from './table.ts'
export { type TextCell, type TextTable, tableAsText } from './table-as-text.ts'
export { tableToCsv } from './table-to-csv.ts'
export {
  createTally,
  type Dimensions,
  type Measures,
  type TallyCell,
  type TallyCounter,
  type TallyValue,
  tally,
} from './tally.ts'
export { type SvgWords, toSvg } from './to-svg.ts'
