import type { Amount, LookUpSide } from '../amount.ts'
import type { Bounds } from '../bounds.ts'
import type { FactType } from '../fact-declaration.ts'
import { type Answer, type Answers, longestAge, noSuchDate } from './read-facts.ts'

/** The declared types of facts by key. */
export type FactTypes = ReadonlyMap<string, FactType>

/** The points an amount gives: equal ends where the facts it reads are known. */
export function amountBounds(amount: Amount, answers: Answers, types: FactTypes): Bounds {
  switch (amount.kind) {
    case 'points':
      return exactly(amount.points)
    case 'lookUp':
      return spanning(slotsOf(amount.row, answers).map((row) => amount.points[row] ?? 0))
    case 'table': {
      const columns = slotsOf(amount.column, answers)
      const rows = slotsOf(amount.row, answers)
      return spanning(rows.flatMap((row) => columns.map((column) => amount.points[row]?.[column] ?? 0)))
    }
    default:
      return byNumber(amount, answers.get(amount.fact), types.get(amount.fact))
  }
}

type ByNumber = Extract<Amount, { fact: string }>

function byNumber(amount: ByNumber, answer: Answer, type: FactType | undefined): Bounds {
  if (typeof answer === 'number') return exactly(pointsAt(amount, answer))
  if (answer === noSuchDate) return exactly(0)
  const { min, max } = type?.kind === 'integer' ? type : { min: -longestAge, max: longestAge }
  const ends = [pointsAt(amount, min), pointsAt(amount, max)]
  const between = amount.kind === 'steps' ? amount.steps.map(({ points }) => points) : []
  return spanning([...ends, ...between])
}

/** The points at one number. */
function pointsAt(amount: ByNumber, number: number): number {
  if (amount.kind === 'steps') return amount.steps.findLast(({ from }) => number >= from)?.points ?? 0
  return Math.min(amount.cap, Math.max(0, Math.floor(number / amount.every)) * amount.points)
}

/** The slots an answer may fall into: one where it is known, all where it is not. */
function slotsOf({ fact, slots }: LookUpSide, answers: Answers): readonly number[] {
  const answer = answers.get(fact)
  if (answer === undefined) return slots.map((_, index) => index)
  return [slots.findIndex((slot) => isIn(slot, answer))]
}

function isIn(slot: LookUpSide['slots'][number], answer: Answer): boolean {
  if ('is' in slot) return slot.is === answer
  if ('codes' in slot) return slot.codes.includes(String(answer))
  return Number(answer) >= slot.from && Number(answer) <= slot.to
}

function exactly(points: number): Bounds {
  return { atLeast: points, atMost: points }
}

function spanning(points: readonly number[]): Bounds {
  return { atLeast: Math.min(...points), atMost: Math.max(...points) }
}
