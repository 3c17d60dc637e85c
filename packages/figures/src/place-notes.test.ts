import {
  type Chart,
  controlChart,
  controlChartPolicy,
  controlLimits,
  funnelLimits,
  funnelPlot,
  funnelPolicy,
  toSvg,
} from '@casework/figures'
import { describe, expect, test } from 'vitest'
import { aRate, given } from './testing/figures.ts'
import { parseXml } from './testing/xml.ts'

const labels = { x: 'Escorts', y: 'Incidents per 100 escorts' }
const figures = (each: readonly (readonly [label: string, events: number, escorts: number])[]) =>
  each.map(([label, events, escorts]) => ({ label, figure: aRate(events, escorts) }))
const monthsOf = (events: readonly number[]) =>
  controlChart(
    given(
      controlLimits(figures(events.map((number, index) => [`Month ${index + 1}`, number, 100])), controlChartPolicy),
    ),
    labels,
    'en',
  )

type Box = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where the drawing writes the names of a chart's marks, letters taken for as wide as five pixels. */
function namesIn(chart: Chart): readonly Box[] {
  const names = new Set(chart.marks.map(({ label }) => label))
  const bottom = chart.plot.bottom
  return parseXml(toSvg(chart, { title: 'Chart', id: 'chart' }))
    .all('text')
    .map((element) => ({ element, text: element.text() }))
    .filter(({ element, text }) => names.has(text) && Number(element.attributes['y']) < bottom)
    .map(({ element: { attributes }, text }) => {
      const [x, y, wide] = [Number(attributes['x']), Number(attributes['y']), text.length * 5]
      const left = x - ({ start: 0, middle: wide / 2, end: wide }[attributes['text-anchor'] ?? ''] ?? 0)
      return { text, left, right: left + wide, top: y - 7, bottom: y + 2 }
    })
}

function overlapping(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} and ${other.text}`),
  )
}

describe('the names of points that stand out', () => {
  test('do not cover each other where neighbours in time stand out', () => {
    const chart = monthsOf([4, 3, 5, 4, 3, 5, 4, 3, 5, 4, 19, 20, 21])
    const standingOut = chart.marks.filter(({ standsOut }) => standsOut).map(({ label }) => label)
    expect(standingOut.slice(-3)).toEqual(['Month 11', 'Month 12', 'Month 13'])
    expect(namesIn(chart).map(({ text }) => text)).toEqual(standingOut)
    expect(overlapping(namesIn(chart))).toEqual([])
  })

  test('do not cover each other in a funnel where several lie together, and a line leads to those set apart', () => {
    const far = ['Heathrow', 'Gatwick', 'Manchester', 'Birmingham'].map(
      (name, index) => [name, 60 + 9 * index, 200 + 30 * index] as const,
    )
    const chart = funnelPlot(
      given(
        funnelLimits(figures([...far, ['A', 10, 900], ['B', 12, 900], ['C', 60, 100], ['C', 60, 100]]), funnelPolicy),
      ),
      labels,
      'en',
    )
    const names = namesIn(chart)
    expect(overlapping(names)).toEqual([])
    expect(names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Heathrow', 'Gatwick', 'Manchester', 'Birmingham']),
    )
    const { all } = parseXml(toSvg(chart, { title: 'Chart', id: 'chart' }))
    expect(all('line').filter(({ attributes }) => attributes['stroke-width'] === '0.5').length).toBeGreaterThan(0)
    expect(chart.alternative.join(' ')).not.toContain('no room')
  })

  test('stay within the drawing and off every other mark', () => {
    const chart = monthsOf([4, 3, 5, 4, 3, 5, 4, 3, 5, 4, 19, 20, 21])
    for (const { text, left, right, top, bottom } of namesIn(chart)) {
      expect(left >= chart.plot.left && right <= chart.width && top >= 0 && bottom <= chart.plot.bottom).toBe(true)
      for (const {
        label,
        at: [x, y],
      } of chart.marks)
        expect([text, label, left < x + 4 && x - 4 < right && top < y + 4 && y - 4 < bottom]).toEqual([
          text,
          label,
          false,
        ])
    }
  })

  test('are left out where there is no room, and the words say which', () => {
    const low = Array.from({ length: 30 }, () => 1)
    const high = Array.from({ length: 30 }, () => 40)
    const chart = monthsOf([...low, ...high])
    const [drawn, standing] = [namesIn(chart).map(({ text }) => text), chart.marks.filter(({ standsOut }) => standsOut)]
    const leftOut = standing.map(({ label }) => label).filter((label) => !drawn.includes(label))
    expect(overlapping(namesIn(chart))).toEqual([])
    expect(leftOut.length).toBeGreaterThan(0)
    expect(drawn.length + leftOut.length).toBe(standing.length)
    const [last = ''] = chart.alternative.slice(-1)
    expect(last).toMatch(/^The drawing has no room to name Month .*: the table beside it does\.$/)
    for (const label of leftOut) expect(last).toMatch(new RegExp(`${label}\\b`))
  })

  test('that are wider than the drawing are left out, in Welsh too', () => {
    const long = 'A centre with a name that nobody could ever have written on one line of a drawing'
    const funnel = given(
      funnelLimits(
        figures([
          [long, 90, 100],
          ['B', 10, 900],
          ['C', 12, 900],
        ]),
        funnelPolicy,
      ),
    )
    expect(funnelPlot(funnel, labels, 'cy').alternative.at(-1)).toBe(
      `Nid oes lle yn y llun i enwi ${long}: gwneir hynny yn y tabl wrth ei ymyl.`,
    )
  })
})
