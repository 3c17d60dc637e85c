import type { Chart, ChartLine, ChartMark, ChartNote } from './chart.ts'

/** What a drawing is called, and a word of its own for the page so that two drawings' parts are told apart. @public */
export type SvgWords = { readonly title: string; readonly id: string }

const dashes = { solid: '', dashed: ' stroke-dasharray="6 3"', dotted: ' stroke-dasharray="1.5 2.5"' } as const

/**
 * Draws a chart as SVG to be put into a page on the server.
 *
 * @remarks
 * An image with a title and the words of the chart (WCAG 1.1.1). Lines differ by dashes and marks by shape, so colour carries nothing alone
 * (1.4.1); `currentColor` keeps the page's contrast (1.4.11). It scales with the page: at 320 pixels text is 9 pixels high or more (1.4.10).
 * A mark that stands out is named where its `note` says, so that names do not cover each other. Put the table beside it. No scripts, no styles, no events.
 *
 * @example
 * const chart: Chart = {
 *   width: 320, height: 260, plot: { left: 44, right: 308, top: 12, bottom: 190 }, x: { label: 'Month', ticks: [] },
 *   y: { label: 'Rate', ticks: [] }, lines: [], marks: [], alternative: ['Nothing varies.'],
 * }
 * toSvg(chart, { title: 'Force <by month>', id: 'force' }).includes('<title id="force-title">Force &lt;by month&gt;</title>') //=> true
 * @public
 */
export function toSvg(chart: Chart, words: SvgWords): string {
  const { width, height, alternative } = chart
  const id = escaped(words.id)
  const opening = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" role="img"`
  return [
    `${opening} aria-labelledby="${id}-title ${id}-words" font-family="sans-serif" font-size="9" fill="currentColor">`,
    `<title id="${id}-title">${escaped(words.title)}</title>`,
    `<desc id="${id}-words">${escaped(alternative.join(' '))}</desc>`,
    ...axes(chart),
    ...chart.lines.map(
      ({ path, dash }) => `<polyline points="${pointsText(path)}" fill="none" stroke="currentColor"${dashes[dash]}/>`,
    ),
    ...chart.marks.flatMap(drawn),
    ...key(chart),
    '</svg>',
  ].join('')
}

function axes({ plot, x, y, width, height }: Chart): readonly string[] {
  const { left, right, top, bottom } = plot
  const xTicks = x.ticks.map(({ at, text }, index) =>
    lettering(within(at, text, width), bottom + 11 + (index % 2) * 9, text, 'middle'),
  )
  const yTicks = y.ticks.map(({ at, text }) => lettering(left - 4, at + 3, text, 'end'))
  return [
    `<path d="M${left} ${top}V${bottom}H${right}" fill="none" stroke="currentColor"/>`,
    ...xTicks,
    ...yTicks,
    lettering((left + right) / 2, height - 38, x.label, 'middle'),
    lettering(left, top - 3, y.label, 'start'),
  ]
}

/** A middle from which a text of this length does not run out of the drawing; a letter is about half as wide as it is high. */
function within(middle: number, text: string, width: number): number {
  const half = text.length * 2.3
  return Math.max(half, Math.min(width - half, middle))
}

function drawn({ label, value, at: [x, y], shape, note }: ChartMark): readonly string[] {
  const title = `<title>${escaped(`${label}: ${value}`)}</title>`
  const mark = `${outline(shape, x, y)}>${title}</${shape === 'circle' ? 'circle' : 'path'}>`
  if (note === undefined) return [mark]
  const leader = note.leader === undefined ? [] : [leading(note.leader)]
  return [mark, ...leader, lettering(...note.at, label, note.anchor)]
}

function leading([[x, y], [toX, toY]]: NonNullable<ChartNote['leader']>): string {
  return `<line x1="${x}" y1="${y}" x2="${toX}" y2="${toY}" stroke="currentColor" stroke-width="0.5"/>`
}

function outline(shape: ChartMark['shape'], x: number, y: number): string {
  if (shape === 'circle') return `<circle cx="${x}" cy="${y}" r="2.5"`
  return shape === 'diamond'
    ? `<path d="M${x} ${y - 5}l5 5l-5 5l-5-5z" stroke="currentColor"`
    : `<path d="M${x - 4} ${y - 4}h8v8h-8z" stroke="currentColor"`
}

/** The key: each name of a line once, beside its dashes. */
function key({ lines, plot, height }: Chart): readonly string[] {
  const named = lines.filter(({ label }, index) => lines.findIndex((line) => line.label === label) === index)
  return named.flatMap(({ label, dash }: ChartLine, index) => {
    const [x, y] = [plot.left - 36 + (index % 2) * 156, height - 22 + Math.floor(index / 2) * 13]
    return [
      `<line x1="${x}" y1="${y}" x2="${x + 24}" y2="${y}" stroke="currentColor"${dashes[dash]}/>`,
      lettering(x + 29, y + 3, label, 'start'),
    ]
  })
}

function lettering(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(text)}</text>`
}

function pointsText(path: readonly (readonly [number, number])[]): string {
  return path.map(([x, y]) => `${x},${y}`).join(' ')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
