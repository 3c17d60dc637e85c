import {
  controlChart,
  controlChartPolicy,
  controlLimits,
  describeControlLimits,
  describeFunnel,
  describeInterruptedSeries,
  funnelLimits,
  funnelPlot,
  funnelPolicy,
  interruptedSeries,
  interruptedSeriesPolicy,
  seriesPlot,
  toSvg,
} from '@casework/figures'
import { civilDate } from '@casework/kernel'
import { describe, expect, test } from 'vitest'
import { aRate, aShare, given, weeklyRates } from './testing/figures.ts'

const rates = (figures: readonly (readonly [number, number])[]) =>
  figures.map(([events, escorts], index) => ({ label: `provider ${index + 1}`, figure: aRate(events, escorts) }))
const funnelOf = (figures: readonly (readonly [number, number])[], target?: number) =>
  given(funnelLimits(rates(figures), funnelPolicy, target === undefined ? {} : { target }))
const limitsOf = (events: readonly number[]) =>
  given(controlLimits(rates(events.map((number) => [number, 100])), controlChartPolicy))
const labels = { x: 'Escorts', y: 'Incidents per 100 escorts' }
const mixed = [
  [10, 100],
  [18, 100],
  [30, 100],
  [4, 100],
  [0, 100],
  [50, 100],
] as const
const steady = [3, 4, 5, 4, 3, 5, 4, 3, 5, 4, 3, 5]

describe('a funnel plot', () => {
  const chart = funnelPlot(funnelOf(mixed, 10.5), labels, 'en')
  test('tells by shape, not by colour, what is outside', () => {
    expect(chart.marks.map(({ shape, standsOut }) => [shape, standsOut])).toEqual([
      ['circle', false],
      ['diamond', true],
      ['square', true],
      ['diamond', true],
      ['square', true],
      ['square', true],
    ])
  })
  test('has everything within its area, and axes with round numbers from nought', () => {
    const { left, right, top, bottom } = chart.plot
    for (const [x, y] of [...chart.marks.map(({ at }) => at), ...chart.lines.flatMap(({ path }) => path)])
      expect(left <= x && x <= right && top <= y && y <= bottom).toBe(true)
    expect(chart.y.ticks.map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40', '50'])
    expect(chart.y.ticks.map(({ at }) => at)).toEqual([190, 154.4, 118.8, 83.2, 47.6, 12])
  })
  test('draws limits that close in as size grows', () => {
    const { lines } = funnelPlot(
      funnelOf([
        [10, 100],
        [20, 200],
        [90, 900],
      ]),
      labels,
      'en',
    )
    const upper = lines.find(({ id }) => id === 'outer-upper')?.path ?? []
    expect(upper[0]?.[1]).toBeLessThan(upper.at(-1)?.[1] ?? 0)
    expect(lines.map(({ label, dash }) => `${label}: ${dash}`)).toEqual([
      'Average or target: solid',
      '95% limits: dashed',
      '95% limits: dashed',
      '99.8% limits: dotted',
      '99.8% limits: dotted',
    ])
  })
  test('says in words what it shows, and that this does not say why', () => {
    expect(chart.alternative).toEqual([
      '6 figures are compared with 10.5 incidents per 100 escorts.',
      'Above the 99.8% limits: provider 3 and provider 6.',
      'Above the 95% limits only: provider 2.',
      'Below the 95% limits only: provider 4.',
      'Below the 99.8% limits: provider 5.',
      expect.stringContaining('It does not say why'),
    ])
    expect(
      describeFunnel(
        funnelOf([
          [10, 100],
          [11, 100],
          [9, 100],
        ]),
        'en',
      )[1],
    ).toContain('All are within the 95% limits')
    expect(
      describeFunnel(
        funnelOf(
          [
            [10, 100],
            [90, 100],
            [95, 100],
            [92, 100],
          ],
          10,
        ),
        'cy',
      )[1],
    ).toBe('Uwchlaw’r terfynau 99.8%: provider 2, provider 3 a provider 4.')
    expect(
      describeFunnel(
        funnelOf([
          [10, 100],
          [11, 100],
          [9, 100],
        ]),
        'cy',
      )[0],
    ).toBe('Cymherir 3 ffigur â 10.0 incidents fesul 100 escorts.')
    for (const sentence of describeFunnel(funnelOf(mixed, 10.5), 'cy')) expect(sentence).not.toContain('undefined')
  })
  test('of shares reads in per cent', () => {
    const units = [40, 50, 60].map((part) => ({ label: `${part}`, figure: aShare(part, 100) }))
    const { y, marks } = funnelPlot(given(funnelLimits(units, funnelPolicy)), labels, 'en')
    expect(y.ticks.at(-1)?.text).toBe('80%')
    expect(marks[0]?.value).toBe('40.0%')
  })
})

describe('a control chart', () => {
  test('is drawn in the order of time, with what is worth asking about as diamonds', () => {
    const chart = controlChart(limitsOf([...steady, 15]), { x: 'Month', y: 'Rate' }, 'en')
    expect(chart.marks.map(({ shape }) => shape).lastIndexOf('diamond')).toBe(12)
    expect(chart.marks[12]).toMatchObject({ label: 'provider 13', value: '15.0', standsOut: true })
    expect(chart.x.ticks.length).toBeLessThanOrEqual(8)
  })
  test('of shares reads in per cent', () => {
    const points = Array.from({ length: 12 }, (_, index) => ({
      label: `${index}`,
      figure: aShare(40 + (index % 2), 100),
    }))
    const limits = given(controlLimits(points, controlChartPolicy))
    expect(controlChart(limits, labels, 'cy').marks[0]?.value).toBe('40.0%')
    expect(describeControlLimits(limits, 'en')).toEqual([
      '12 points vary around 40.5% of reports.',
      'None stands out from what chance would have them.',
    ])
  })
  test('names its unit, and in words of one’s own where they are given', () => {
    expect(describeControlLimits(limitsOf(steady), 'en')[0]).toBe(
      '12 points vary around 4.0 incidents per 100 escorts.',
    )
    const words = { unit: 'digwyddiad fesul 100 hebryngiad', compared: 'mis' }
    const { alternative } = controlChart(limitsOf(steady), { x: 'Mis', y: 'Cyfradd', words }, 'cy')
    expect(alternative[0]).toBe('Mae 12 mis yn amrywio o gwmpas 4.0 digwyddiad fesul 100 hebryngiad.')
    const [{ figure }] = rates([[3, 100]]) as [ReturnType<typeof rates>[number]]
    const nights = { ...figure, exposure: { ...figure.exposure, unit: 'detainedPersonDays' } }
    const points = steady.map((_, index) => ({ label: `${index}`, figure: nights }))
    const limits = given(controlLimits(points, controlChartPolicy))
    expect(describeControlLimits(limits, 'en')[0]).toBe(
      '12 points vary around 3.0 incidents per 100 detained person days.',
    )
  })
  test('says in words what is worth asking about', () => {
    expect(describeControlLimits(limitsOf([...steady, 15]), 'en')[1]).toBe('Worth asking about: provider 13.')
    expect(describeControlLimits(limitsOf([...steady, 15]), 'cy')).toHaveLength(3)
    expect(describeControlLimits(limitsOf(steady), 'cy')[1]).toContain('Nid oes')
  })
})

describe('a plot of before and after', () => {
  const change = civilDate('2026-03-02')
  const seriesOf = (events: readonly number[]) =>
    given(
      interruptedSeries(
        weeklyRates(
          events,
          events.map(() => 100),
        ),
        change,
        interruptedSeriesPolicy,
      ),
    )
  const fallen = seriesOf([9, 8, 9, 10, 9, 8, 9, 10, 5, 4, 5, 6, 5, 4, 5, 6])
  test('carries the trend before on beside what came after', () => {
    const { lines, marks } = seriesPlot(fallen, { x: 'Week', y: 'Rate' }, 'en')
    expect(lines.map(({ id, path }) => [id, path.length])).toEqual([
      ['before', 8],
      ['after', 8],
      ['expected', 8],
      ['change', 2],
    ])
    expect(marks[0]).toMatchObject({ label: '5 January 2026', value: '9.0' })
  })
  test('says of each change whether none would fit as well', () => {
    const words = describeInterruptedSeries(fallen, 'en')
    expect(words.slice(1, 4)).toEqual([
      'At the change, the rate was 4.8 incidents per 100 escorts lower than the trend before would have had it (95% interval: 5.9 lower to 3.6 lower).',
      'After it, the trend from one period to the next was the same as before, to 2 decimal places (95% interval: 0.24 more downward to 0.24 more upward; no change at all also fits).',
      'Taking no account of any trend, the rate from the change on was 0.56 times the rate before (95% interval: 0.37 to 0.83).',
    ])
  })
  test('says to which side of the trend before the rate stepped and the trend turned', () => {
    const risen = seriesOf([5, 4, 5, 6, 5, 4, 5, 6, 9, 10, 12, 14, 15, 17, 18, 20])
    expect(describeInterruptedSeries(risen, 'en').slice(1, 3)).toEqual([
      expect.stringMatching(/^At the change, the rate was \d\.\d incidents per 100 escorts higher than/),
      expect.stringMatching(
        /was \d\.\d\d incidents per 100 escorts more upward than before \(95% interval: [\d.]+ more upward to/,
      ),
    ])
    const turned = seriesOf([5, 6, 7, 8, 9, 10, 11, 12, 13, 12, 11, 10, 9, 8, 7, 6])
    expect(describeInterruptedSeries(turned, 'en').slice(1, 3)).toEqual([
      'At the change, the rate was as the trend before would have had it, to 1 decimal place (95% interval: 0.0 to 0.0; no change at all also fits).',
      'After it, the trend from one period to the next was 2.00 incidents per 100 escorts more downward than before (95% interval: 2.00 more downward to 2.00 more downward).',
    ])
    for (const series of [risen, turned, fallen])
      expect(
        describeInterruptedSeries(series, 'cy', { unit: 'digwyddiad fesul 100 hebryngiad' }).slice(1, 3).join(),
      ).toMatch(/^Adeg y newid.*Wedyn, roedd y duedd/)
  })
  test('names the unit in words of one’s own, also on the chart', () => {
    const words = { unit: 'digwyddiad fesul 100 hebryngiad', compared: 'wythnos' }
    expect(describeInterruptedSeries(fallen, 'cy', words)[0]).toMatch(/^Cymherir 8 wythnos cyn/)
    expect(seriesPlot(fallen, { x: 'Wythnos', y: 'Cyfradd', words }, 'cy').alternative[1]).toContain(
      '4.8 digwyddiad fesul 100 hebryngiad yn is',
    )
  })
  test('calls a period what it was labelled, and by its first day where it was not', () => {
    const figures = weeklyRates(
      Array.from({ length: 16 }, (_, index) => 5 + (index % 3)),
      Array.from({ length: 16 }, () => 100),
    )
    const labelled = figures.map((figure, index) => (index === 3 ? figure : { label: `Week ${index + 1}`, figure }))
    const series = given(interruptedSeries(labelled, change, interruptedSeriesPolicy))
    expect(series.points.map(({ label }) => label).slice(2, 5)).toEqual(['Week 3', undefined, 'Week 5'])
    const { marks, x } = seriesPlot(series, { x: 'Week', y: 'Rate' }, 'en')
    expect(marks.slice(2, 5).map(({ label }) => label)).toEqual(['Week 3', '26 January 2026', 'Week 5'])
    expect(x.ticks[0]?.text).toBe('Week 1')
  })
  test('has no ratio where nothing came before', () => {
    const begun = seriesOf([0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 5, 6, 5, 4, 5, 6])
    expect(describeInterruptedSeries(begun, 'cy')).toHaveLength(4)
    expect(describeInterruptedSeries(begun, 'en').join(' ')).not.toContain('times the rate before')
  })
  test('reaches below nought where the trend does', () => {
    const steep = seriesOf([80, 70, 60, 50, 40, 30, 20, 10, 5, 4, 5, 6, 5, 4, 5, 6])
    expect(seriesPlot(steep, { x: 'Week', y: 'Rate' }, 'cy').y.ticks[0]?.text).toBe('-100')
  })
})

describe('an SVG', () => {
  const chart = funnelPlot(funnelOf(mixed, 10.5), labels, 'en')
  const svg = toSvg(chart, { title: 'Force & <restraint>', id: 'force' })
  test('is an image with a title and its words', () => {
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 320 260"[^>]*role="img" aria-labelledby="force-title force-words"/)
    expect(svg).toContain(
      '<title id="force-title">Force &amp; &lt;restraint&gt;</title><desc id="force-words">6 figures are compared',
    )
  })
  test('has no colour, script, style or event', () => {
    expect(svg).not.toMatch(/#[0-9a-f]{3}|<script|<style|style=| on\w+=/i)
    expect(
      [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].every(
        ([, paint]) => paint === 'none' || paint === 'currentColor',
      ),
    ).toBe(true)
  })
  test('names each kind of line once and labels what stands out', () => {
    expect(svg.match(/>95% limits</g)).toHaveLength(1)
    expect(svg).toContain('>provider 3</text>')
    expect(svg).not.toContain('>provider 1</text>')
  })
  test('closes what it opens', () => {
    const open: string[] = []
    for (const [, closing, name = '', self] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g))
      if (closing === '/') expect(open.pop()).toBe(name)
      else if (self === '') open.push(name)
    expect(open).toEqual([])
  })
})

test('a chart of one size or of nothing but noughts still has axes', () => {
  const chart = funnelPlot(
    funnelOf(
      [
        [0, 10],
        [0, 10],
        [0, 10],
      ],
      0.0001,
    ),
    labels,
    'cy',
  )
  expect(chart.y.ticks.length).toBeGreaterThan(1)
  expect(chart.lines[0]?.path.every(([x]) => Number.isFinite(x))).toBe(true)
})
