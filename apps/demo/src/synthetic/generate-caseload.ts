import type { CivilDate } from '@casework/kernel'
import type { CaseloadRow } from './caseload-columns.ts'
import { type CaseloadRates, unkindRates } from './caseload-rates.ts'
import { daysAround } from './days-around.ts'
import { changedRow, drawDuplicates, secondRecord } from './duplicate-row.ts'
import { type CaseloadSetting, personRow } from './person-row.ts'
import { RandomStream, seedWords, topics } from './random-stream.ts'
import { spoilRow } from './spoil-row.ts'

/** What a synthetic caseload is made from. */
export interface CaseloadOptions {
  /** How many people, each with a reference of their own; rows that repeat one of them come on top. */
  readonly people: number
  /** The same seed gives the same rows on every machine. */
  readonly seed: string | number
  /** The day the file is of. */
  readonly asAt: CivilDate
  readonly rates?: CaseloadRates
}

/**
 * Generates the rows of a synthetic caseload, one by one, as unkind as real data is.
 *
 * A row depends on the seed, the day and the person's number alone, so that the first people of a larger caseload are the people
 * of a smaller one, and nothing is held in memory. Figures: figures.ts; shares of ours: caseload-rates.ts.
 */
export function* generateCaseload(options: CaseloadOptions): Generator<CaseloadRow, void, undefined> {
  const { people, seed, asAt, rates = unkindRates } = options
  const setting = { seed: seedWords(seed), rates, days: daysAround(asAt) }
  for (let number = 1; number <= people; number++) {
    yield writtenRow(setting, number)
    const { repeats, isExact } = drawDuplicates(setting, number)
    if (repeats === undefined) continue
    const row = writtenRow(setting, repeats)
    yield isExact ? row : changedRow(row)
  }
}

function writtenRow(setting: CaseloadSetting, number: number): CaseloadRow {
  const { sameAs } = drawDuplicates(setting, number)
  const isSecond = sameAs !== undefined && drawDuplicates(setting, sameAs).sameAs === undefined
  const row = isSecond ? secondRecord(setting, number, sameAs) : personRow(setting, number)
  return spoilRow(row, setting.rates.spoilt, new RandomStream(setting.seed, number, topics.spoiling))
}
