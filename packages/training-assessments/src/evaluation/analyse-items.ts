import { cumulativeCount, type Interval, share, shareInterval } from '@casework/figures'
import { type CivilDate, problem, type Result, succeeded } from '@casework/kernel'
import type { ItemId } from '../identifiers.ts'
import type { ItemAnswers } from '../items/answer.ts'
import { answerTo } from '../items/answer-to.ts'
import type { ItemBank } from '../items/item-bank.ts'
import type { Credit } from '../items/mark-item.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { discriminationOf } from './discrimination.ts'
import type { Estimate } from './estimate.ts'
import { countTotal, emptyTally, type ItemTally, markAndCount } from './item-tally.ts'
import { reliabilityOf } from './reliability.ts'

/** A script to analyse: the questions of its paper, and the answers. @public */
export type ScriptToAnalyse = { readonly itemIds: readonly string[]; readonly answers: ItemAnswers }

/** Why a question wants a look. @public */
export type ItemFlag = 'tooEasy' | 'tooHard' | 'tellsTooLittle' | 'distractorUnused' | 'distractorDrawsTheStrong'

/** An option of a question: how often it was chosen, and the mean marks of those who did. @public */
export type OptionAnalysis = {
  readonly optionId: string
  readonly isKey: boolean
  readonly times: number
  readonly meanTotal?: number
}

/** What the answers tell of one question. @public */
export type ItemAnalysis = {
  readonly itemId: ItemId
  readonly seen: number
  readonly unanswered: number
  readonly right: number
  /** The share of full marks, with its interval; none of a question that nobody saw. */
  readonly facility?: { readonly value: number; readonly interval: Interval<'wilson'> }
  /** The correlation of its marks with those of the rest of the script; none where either does not vary. */
  readonly discrimination?: Estimate
  readonly options: readonly OptionAnalysis[]
  readonly flags: readonly ItemFlag[]
}

/** How far the questions of a paper measure the same thing. @public */
export type Reliability =
  | {
      readonly known: true
      readonly alpha: Estimate /** Whether alpha is KR-20 too: every question right or wrong. */
      readonly isKr20: boolean
    }
  | { readonly known: false; readonly why: 'papersDiffer' | 'tooFew' | 'noSpread' }

/** What a set of scripts tells of its questions. @public */
export type PaperAnalysis = {
  /** The marks of each script, in its order. */
  readonly totals: readonly number[]
  readonly items: readonly ItemAnalysis[]
  readonly reliability: Reliability
  readonly bankVersion: string
}

/** What an analysis reads besides bank and scripts. @public */
export type AnalyseOptions = {
  readonly credit: Credit
  /** When the scripts were written; both days count. */
  readonly from: CivilDate
  readonly to: CivilDate
  readonly policy: TrainingPolicy
}

/**
 * Marks scripts and tells what their answers say of the questions: facility, discrimination, distractors and reliability, with intervals.
 *
 * @remarks
 * Discrimination leaves the question itself out of the total. Alpha (Cronbach 1951; KR-20 of Kuder and Richardson 1937 where every question
 * is right or wrong) is of one paper: where papers differ it is not known. Its interval is Feldt's (1965). A flag asks for a look and judges
 * nothing, and fewer answers than policy says raise none. Source: features.md D (item analysis).
 *
 * @returns The analysis, or `PAPER.UNKNOWN_ITEM` with the place of the script.
 *
 * @example
 * const period = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31') }
 * const options: AnalyseOptions = { ...period, credit: 'allOrNothing', policy: defaultTrainingPolicy }
 * const [item] = faceBehindTheCaseBank.items
 * const analysed = analyseItems(faceBehindTheCaseBank, [{ itemIds: [item.id], answers: { [item.id]: 'o1' } }], options)
 * analysed.ok && analysed.value.totals //=> [1]
 * analysed.ok && analysed.value.items.find(({ itemId }) => itemId === item.id)?.seen //=> 1
 * analysed.ok && analysed.value.reliability //=> { known: false, why: 'tooFew' }
 * @public
 */
export function analyseItems(
  bank: ItemBank,
  scripts: readonly ScriptToAnalyse[],
  options: AnalyseOptions,
): Result<PaperAnalysis, 'PAPER.UNKNOWN_ITEM'> {
  const tallies = new Map(bank.items.map((item) => [item.id as string, emptyTally(item)]))
  const totals: number[] = []
  for (const [place, { itemIds, answers }] of scripts.entries()) {
    const total = countScript(tallies, itemIds, answers, options.credit)
    if (total === undefined) return problem('PAPER.UNKNOWN_ITEM', {}, [place])
    totals.push(total)
  }
  const seen = [...tallies.values()].filter((tally) => tally.seen > 0)
  const onePaper = scripts.every(({ itemIds }) => itemIds.length === seen.length)
  return succeeded({
    totals,
    items: [...tallies.values()].map((tally) => analysed(tally, options)),
    reliability: onePaper ? reliabilityOf(seen, totals) : { known: false, why: 'papersDiffer' },
    bankVersion: bank.version,
  })
}

function countScript(
  tallies: ReadonlyMap<string, ItemTally>,
  itemIds: readonly string[],
  answers: ItemAnswers,
  credit: Credit,
): number | undefined {
  const mine: ItemTally[] = []
  const marks: number[] = []
  let total = 0
  for (const id of itemIds) {
    const tally = tallies.get(id)
    if (tally === undefined) return undefined
    const got = markAndCount(tally, answerTo(answers, id), credit)
    mine.push(tally)
    marks.push(got)
    total += got
  }
  for (let place = 0; place < mine.length; place += 1)
    countTotal(mine[place] as ItemTally, marks[place] as number, total, answerTo(answers, itemIds[place] as string))
  return total
}

function analysed(tally: ItemTally, { from, to, policy }: AnalyseOptions): ItemAnalysis {
  const { item, seen, unanswered, right } = tally
  const told = share(cumulativeCount('answers', right, from, to), cumulativeCount('answers', seen, from, to))
  const facility = told.ok ? { value: told.value.value, interval: shareInterval(told.value) } : undefined
  const discrimination = discriminationOf(tally)
  const keys: readonly string[] = item.kind === 'single' ? [item.key] : item.kind === 'multiple' ? item.keys : []
  const options = [...tally.chosen].map(([optionId, { times, totals }]) => ({
    optionId,
    isKey: keys.includes(optionId),
    times,
    ...(times === 0 ? {} : { meanTotal: totals / times }),
  }))
  return {
    itemId: item.id,
    seen,
    unanswered,
    right,
    ...(facility === undefined ? {} : { facility }),
    ...(discrimination === undefined ? {} : { discrimination }),
    options,
    flags:
      seen < policy.settings.itemFlags.leastSeen ? [] : flagsOf(right / seen, discrimination, options, seen, policy),
  }
}

function flagsOf(
  facility: number,
  discrimination: Estimate | undefined,
  options: readonly OptionAnalysis[],
  seen: number,
  { settings }: TrainingPolicy,
): readonly ItemFlag[] {
  const { easyFrom, hardTo, discriminationUnder, distractorUnder } = settings.itemFlags
  const strongest = Math.max(...options.filter(({ isKey }) => isKey).map(({ meanTotal = 0 }) => meanTotal))
  const wrong = options.filter(({ isKey }) => !isKey)
  const flags: readonly (readonly [ItemFlag, boolean])[] = [
    ['tooEasy', facility * 100 >= easyFrom],
    ['tooHard', facility * 100 <= hardTo],
    ['tellsTooLittle', discrimination !== undefined && discrimination.value * 100 < discriminationUnder],
    ['distractorUnused', wrong.some(({ times }) => times * 100 < distractorUnder * seen)],
    ['distractorDrawsTheStrong', wrong.some(({ meanTotal = 0 }) => meanTotal > strongest)],
  ]
  return flags.filter(([, holds]) => holds).map(([flag]) => flag)
}
