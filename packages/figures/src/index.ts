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
  type DrawnStratum,
  drawSample,
  type Sample,
  type SampleItem,
  type SampleProblemCode,
} from './draw-sample.ts'
export { type FiguresProblemCode, figuresProblems } from './figures-problems.ts'
export type { Interval, IntervalMethod, IntervalOptions } from './interval.ts'
export { type MeanProblemCode, meanOfSnapshots } from './mean-of-snapshots.ts'
export { type ExposureKind, type Rate, type RateProblemCode, rate } from './rate.ts'
export { rateInterval } from './rate-interval.ts'
export { redrawMatches } from './redraw-matches.ts'
export { rollUp } from './roll-up.ts'
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
export { type Share, type ShareProblemCode, share } from './share.ts'
export { shareInterval } from './share-interval.ts'
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
export {
  createTally,
  type Dimensions,
  type Measures,
  type TallyCell,
  type TallyCounter,
  type TallyValue,
  tally,
} from './tally.ts'
