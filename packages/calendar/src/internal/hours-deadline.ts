import { type Instant, type Succeeded, succeeded } from '@casework/kernel'
import type { Clock } from '../clock.ts'
import type { Deadline, DeadlineStep } from '../explained-deadline.ts'
import { civilDateInLondon } from '../london-time.ts'
import { extendedStep, extensions, pausedStep, pauses, wholeLength } from './clock-pauses.ts'
import { instantOf, milliseconds } from './london.ts'

const hour = 3_600_000

/** The deadline of a clock in hours: time that passes, through a clock change too, to the millisecond. */
export function hoursDeadline(clock: Clock): Succeeded<Deadline> {
  const { kind, unit } = clock.terms
  const explanation: DeadlineStep[] = [{ step: 'started', at: clock.start }]
  const extended = extensions(clock).map((extension) => extendedStep(extension, clock))
  let begin = milliseconds(clock.start as Instant)
  let left = wholeLength(clock) * hour
  for (const { from, to, by, reason } of pauses(clock)) {
    const stopped = milliseconds(from)
    if (stopped >= begin + left) break
    left -= stopped - begin
    explanation.push(...span(begin, stopped), pausedStep(from, to, by, reason))
    if (to === undefined) {
      explanation.push(...extended)
      const remaining = { count: left / hour, unit: 'hours' } as const
      return succeeded({ state: 'paused', kind, unit, since: from, remaining, provisional: false, explanation })
    }
    begin = milliseconds(to)
  }
  const lateFrom = instantOf(begin + left)
  explanation.push(...extended, ...span(begin, begin + left))
  return succeeded({
    state: 'set',
    kind,
    unit,
    dueOn: civilDateInLondon(lateFrom),
    lateFrom,
    provisional: false,
    explanation,
  })
}

function span(from: number, to: number): readonly DeadlineStep[] {
  if (from === to) return []
  return [{ step: 'spanCounted', from: instantOf(from), to: instantOf(to), count: (to - from) / hour, unit: 'hours' }]
}
