import type { FigureWords } from './figure-unit.ts'

/** A point of a chart's drawing, from its top left corner. @public */
export type ChartPoint = readonly [x: number, y: number]

/** A mark on an axis: the value as text, and where it is along the axis. @public */
export type ChartTick = { readonly text: string; readonly at: number }

/** An axis: what it shows and its marks. @public */
export type ChartAxis = { readonly label: string; readonly ticks: readonly ChartTick[] }

/** A line of a chart, told apart by its dashes and not by colour alone. @public */
export type ChartLine = {
  readonly id: string
  /** What it is called in the key; lines of one name are named once. */
  readonly label: string
  readonly dash: 'solid' | 'dashed' | 'dotted'
  readonly path: readonly ChartPoint[]
}

/** Where the name of a mark is written: its line and end, and, away from the mark, a line that leads from the one to the other. @public */
export type ChartNote = {
  readonly at: ChartPoint
  readonly anchor: 'start' | 'middle' | 'end'
  readonly leader?: readonly [from: ChartPoint, to: ChartPoint]
}

/** A mark of a chart, told apart by its shape and not by colour alone; what stands out is named where there is room. @public */
export type ChartMark = {
  readonly label: string
  readonly value: string
  readonly at: ChartPoint
  readonly shape: 'circle' | 'diamond' | 'square'
  readonly standsOut: boolean
  /** Where it is named; none where it does not stand out, or has no room, which the words of the chart then say. */
  readonly note?: ChartNote
}

/** Where everything of a chart lies, and what it says in words; whoever draws it decides nothing. @public */
export type Chart = {
  readonly width: number
  readonly height: number
  /** The corners of the area within the axes. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly x: ChartAxis
  readonly y: ChartAxis
  readonly lines: readonly ChartLine[]
  readonly marks: readonly ChartMark[]
  /** What the chart says, for everyone who does not see it. */
  readonly alternative: readonly string[]
}

/** What the axes of a chart are called, "Escorts in the quarter", "Incidents per 100 escorts", and what its words call the figures. @public */
export type ChartLabels = { readonly x: string; readonly y: string; readonly words?: FigureWords }
