import type { ChartAxis } from '../chart.ts'
import { readableNumber } from './formatted-number.ts'

/** The drawing area of every chart: narrow enough to be read unscaled on a screen 320 pixels wide. */
export const frame = { width: 320, height: 260, plot: { left: 44, right: 308, top: 12, bottom: 190 } } as const

/** Where a value lies along an axis, and the axis. */
export type Scale = { readonly at: (value: number) => number; readonly axis: ChartAxis }

type Reach = { readonly from: number; readonly to: number }

/** An axis from 0, or from below it, up to at least the largest value, with round numbers. */
export function numberScale(values: readonly number[], label: string, reach: Reach, suffix: '' | '%' = ''): Scale {
  const factor = suffix === '%' ? 100 : 1
  const lowest = Math.min(0, ...values) * factor
  const highest = Math.max(...values) * factor
  const step = niceStep((highest - lowest || 1) / 5)
  const [low, high] = [Math.floor(lowest / step) * step, Math.ceil((highest || 1) / step) * step]
  const at = (value: number) => place(value * factor, { from: low, to: high }, reach)
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => {
    const value = low + index * step
    return { text: `${readableNumber(value, decimals)}${suffix}`, at: place(value, { from: low, to: high }, reach) }
  })
  return { at, axis: { label, ticks } }
}

/** An axis of names, one after another; where there are many, only some are written. */
export function nameScale(names: readonly string[], label: string, reach: Reach): Scale {
  const at = (index: number) => place(index + 0.5, { from: 0, to: names.length }, reach)
  const longest = Math.max(...names.map((name) => name.length))
  const every = Math.ceil(names.length / Math.max(2, Math.min(8, Math.floor(90 / longest))))
  const ticks = names.flatMap((text, index) => (index % every === 0 ? [{ text, at: at(index) }] : []))
  return { at, axis: { label, ticks } }
}

/** The next of 1, 2 and 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const digit = rough / power
  return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10)
}

function place(value: number, from: Reach, to: Reach): number {
  const share = (value - from.from) / (from.to - from.from)
  return Math.round((to.from + share * (to.to - to.from)) * 100) / 100
}
