import type { Frame } from '../count.ts'

/** Whether two counts are about the same day, or about the same period in the same way. */
export function sameFrame(one: Frame, other: Frame): boolean {
  return one.kind === other.kind && sameTime(one, other)
}

/** Whether two frames are about the same days, whatever their kinds. */
export function sameTime(one: Frame, other: Frame): boolean {
  const [a, b] = [daysOf(one), daysOf(other)]
  return a.from === b.from && a.to === b.to
}

/** The first and the last day that a frame is about. */
function daysOf(frame: Frame): { readonly from: string; readonly to: string } {
  return frame.kind === 'snapshot' ? { from: frame.asAt, to: frame.asAt } : frame
}
