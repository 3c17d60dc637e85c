import type { Language } from '@casework/kernel'
import type { Chart, ChartMark, ChartNote } from '../chart.ts'
import { listText } from './figure-text.ts'

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Area = Pick<Chart, 'plot' | 'width'>
type Taken = readonly { readonly box: Box; readonly of: ChartMark }[]

/** How wide a letter of 9 pixels is at most on average, and how far letters reach above and below their line. */
const letter = { width: 5, above: 7, below: 2 } as const
const markReach = 5

/**
 * Gives every mark that stands out a place for its name, where names and marks do not cover each other: beside the mark, or further above or
 * below it with a line to it. Those furthest out choose first. A mark for whose name there is no room gets none.
 */
export function withNotes(marks: readonly ChartMark[], area: Area): readonly ChartMark[] {
  const taken: { box: Box; of: ChartMark }[] = marks.map((mark) => ({ box: around(mark.at, markReach), of: mark }))
  const notes = new Map<ChartMark, ChartNote>()
  const standingOut = marks.filter(({ standsOut }) => standsOut)
  const isFurthest = ({ shape }: ChartMark) => shape === 'square'
  for (const mark of [...standingOut.filter(isFurthest), ...standingOut.filter((each) => !isFurthest(each))]) {
    const note = candidates(mark, area).find((each) => isFree(each, mark, area, taken))
    if (note === undefined) continue
    notes.set(mark, note)
    taken.push(...boxesOfNote(note, mark).map((box) => ({ box, of: mark })))
  }
  return marks.map((mark) => {
    const note = notes.get(mark)
    return note === undefined ? mark : { ...mark, note }
  })
}

const noRoom: Readonly<Record<Language, (names: string) => string>> = {
  en: (names) => `The drawing has no room to name ${names}: the table beside it does.`,
  cy: (names) => `Nid oes lle yn y llun i enwi ${names}: gwneir hynny yn y tabl wrth ei ymyl.`,
}

/** Says which marks stand out without a name in the drawing. */
export function namesLeftOut(marks: readonly ChartMark[], language: Language): readonly string[] {
  const names = marks.filter(({ standsOut, note }) => standsOut && note === undefined).map(({ label }) => label)
  return names.length === 0 ? [] : [noRoom[language](listText(names, language))]
}

/** Where a name could stand, the nearest place first: at the four corners of its mark, then above and below it, ever further away. */
function candidates({ at, label }: ChartMark, { plot, width }: Area): readonly ChartNote[] {
  const [x, y] = at
  const sides = x > (plot.left + plot.right) / 2 ? (['end', 'start'] as const) : (['start', 'end'] as const)
  const beside = [y - 4, y + 10].flatMap((line) => sides.map((anchor) => noteAt(at, outward(anchor, 6), line, anchor)))
  const half = (label.length * letter.width) / 2
  const middle = Math.min(Math.max(x, plot.left + 1 + half), width - 2 - half)
  const heights = Array.from({ length: Math.ceil((plot.bottom - plot.top) / 10) }, (_, step) => 8 + step * 10)
  const further = heights.flatMap((height) =>
    [y - height, y + height + letter.above].flatMap((line) => [
      noteAt(at, middle - x, line, 'middle'),
      ...[-2, 14, 28, 42].flatMap((aside) => sides.map((anchor) => noteAt(at, outward(anchor, aside), line, anchor))),
    ]),
  )
  return [...beside, ...further]
}

function outward(anchor: 'start' | 'end', by: number): number {
  return anchor === 'end' ? -by : by
}

/** A name so far aside of its mark, on a line; where it does not stand beside the mark, a line leads to it. */
function noteAt([x, y]: ChartMark['at'], aside: number, line: number, anchor: ChartNote['anchor']): ChartNote {
  const note = { at: [rounded(x + aside), rounded(line)], anchor } as const
  const isBelow = line > y
  const to: ChartMark['at'] =
    anchor === 'middle' || Math.abs(aside) < markReach
      ? [x, isBelow ? line - letter.above : line + letter.below]
      : [x + aside - Math.sign(aside), line - letter.above / 2 + 1]
  const distance = Math.hypot(to[0] - x, to[1] - y)
  if (distance < 12) return note
  const begun = (markReach + 1) / distance
  const from = [rounded(x + (to[0] - x) * begun), rounded(y + (to[1] - y) * begun)] as const
  return { ...note, leader: [from, [rounded(to[0]), rounded(to[1])]] }
}

function isFree(note: ChartNote, mark: ChartMark, { plot, width }: Area, taken: Taken): boolean {
  const [text, ...leader] = boxesOfNote(note, mark) as [Box, ...Box[]]
  const isWithin =
    text.left > plot.left && text.right <= width - 2 && text.top >= plot.top - 1 && text.bottom <= plot.bottom - 1
  if (!isWithin || taken.some(({ box }) => overlap(text, box))) return false
  return !leader.some((piece) => taken.some(({ box, of }) => of !== mark && overlap(piece, box)))
}

/** The room that a name takes, and that of the line to it, piece by piece. */
function boxesOfNote({ at: [x, y], anchor, leader }: ChartNote, { label }: ChartMark): readonly Box[] {
  const wide = label.length * letter.width
  const left = x - { start: 0, middle: wide / 2, end: wide }[anchor]
  const text = { left, right: left + wide, top: y - letter.above, bottom: y + letter.below }
  if (leader === undefined) return [text]
  const [[fromX, fromY], [toX, toY]] = leader
  const pieces = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 2)
  const along = Array.from({ length: pieces + 1 }, (_, piece) => {
    const share = piece / Math.max(1, pieces)
    return around([fromX + (toX - fromX) * share, fromY + (toY - fromY) * share], 1)
  })
  return [text, ...along]
}

function around([x, y]: ChartMark['at'], reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
