import { type CivilDate, type Result, succeeded } from '@casework/kernel'
import type { Calendar } from '../calendar.ts'
import type { Clock, ClockTerms } from '../clock.ts'
import type { Deadline, DeadlineProblemCode, DeadlineStep } from '../explained-deadline.ts'
import { startOfDayInLondon } from '../london-time.ts'
import { type DayPause, dayPauses, extendedStep, extensions, wholeLength } from './clock-pauses.ts'
import { type DayKind, dayKinds } from './day-kinds.ts'
import { civilDateOf, dayNumber } from './day-number.ts'
import { outsideKnownYears } from './known-years.ts'

type WorkingDayTerms = Extract<ClockTerms, { unit: 'workingDays' }>

/** Where counting ended: on the last day of the clock, or at a pause that goes on. */
type Counted = { readonly day: number; readonly counted: number; readonly open: DayPause | undefined }

export function workingDaysDeadline(
  clock: Clock,
  terms: WorkingDayTerms,
  calendar: Calendar,
): Result<Deadline, DeadlineProblemCode> {
  const start = dayNumber(clock.start as CivilDate)
  const explanation: DeadlineStep[] = [{ step: 'started', at: clock.start }]
  const { day, counted, open } = count(clock, terms, calendar, explanation)
  const provisional = outsideKnownYears(start, day, terms.kind, calendar)
  if (typeof provisional === 'object') return provisional
  const { kind, unit } = terms
  if (open !== undefined) {
    const remaining = { count: wholeLength(clock) - counted, unit: 'workingDays' } as const
    return succeeded({ state: 'paused', kind, unit, since: open.step.from, remaining, provisional, explanation })
  }
  const dueOn = civilDateOf(day)
  const lateFrom = startOfDayInLondon(civilDateOf(day + 1))
  return succeeded({ state: 'set', kind, unit, dueOn, lateFrom, provisional, explanation })
}

function count(clock: Clock, terms: WorkingDayTerms, calendar: Calendar, explanation: DeadlineStep[]): Counted {
  const kind = dayKinds(calendar, terms.area)
  const waiting = [...dayPauses(clock)]
  const length = wholeLength(clock)
  let counted = 0
  let day = dayNumber(clock.start as CivilDate) - (terms.firstDay === 'included' ? 1 : 0)
  while (counted < length) {
    if (counted === terms.length) explainExtensions(clock, explanation)
    day += 1
    for (let next = waiting[0]; next !== undefined && next.from <= day; next = waiting[0]) {
      waiting.shift()
      explanation.push(next.step)
      if (next.to === undefined) {
        explainExtensions(clock, explanation)
        return { day, counted, open: next }
      }
      day = next.to
    }
    const step = stepOf(day, kind(day), counted + 1)
    if (step.step === 'counted') counted += 1
    explanation.push(step)
  }
  return { day, counted, open: undefined }
}

function explainExtensions(clock: Clock, explanation: DeadlineStep[]): void {
  if (explanation.some(({ step }) => step === 'extended')) return
  for (const extension of extensions(clock)) explanation.push(extendedStep(extension, clock))
}

function stepOf(day: number, kind: DayKind, number: number): DeadlineStep {
  const date = civilDateOf(day)
  if (kind === 'working') return { step: 'counted', date, number }
  return kind === 'weekend' ? { step: 'weekend', date } : { step: 'holiday', date, name: kind.name }
}
