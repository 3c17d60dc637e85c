import { type CivilDate, type Result, succeeded } from '@casework/kernel'
import { addDays } from '../add-days.ts'
import { addMonths } from '../add-months.ts'
import type { Calendar } from '../calendar.ts'
import type { Clock, ClockTerms } from '../clock.ts'
import type { Deadline, DeadlineProblemCode, DeadlineStep } from '../explained-deadline.ts'
import { startOfDayInLondon } from '../london-time.ts'
import { dayPauses, extendedStep, extensions, wholeLength } from './clock-pauses.ts'
import { dayKinds } from './day-kinds.ts'
import { civilDateOf, dayNumber } from './day-number.ts'
import { outsideKnownYears } from './known-years.ts'

type SpanTerms = Extract<ClockTerms, { unit: 'calendarDays' | 'calendarMonths' }>

/** The deadline of a clock in calendar days or months. */
export function spanDeadline(
  clock: Clock,
  terms: SpanTerms,
  calendar: Calendar,
): Result<Deadline, DeadlineProblemCode> {
  const { kind, unit } = terms
  const move = movedTo(terms, calendar)
  const explanation: DeadlineStep[] = [{ step: 'started', at: clock.start }, ...counted(clock, terms)]
  let last = dayNumber(end(clock, terms, wholeLength(clock)))
  for (const pause of dayPauses(clock)) {
    const due = move(last)
    if (pause.from > due) break
    const reached = pause.from > last ? due : last
    explanation.push(pause.step)
    if (pause.to === undefined) {
      const remaining = { count: reached - pause.from + 1, unit: 'calendarDays' } as const
      const since = pause.step.from
      return succeeded({ state: 'paused', kind, unit, since, remaining, provisional: false, explanation })
    }
    last = reached + pause.to - pause.from
  }
  const due = move(last)
  const provisional = terms.onDayOff === 'stays' ? false : outsideKnownYears(last, due, kind, calendar)
  if (typeof provisional === 'object') return provisional
  explanation.push(...moved(last, due, terms, calendar))
  const lateFrom = startOfDayInLondon(civilDateOf(due + 1))
  return succeeded({ state: 'set', kind, unit, dueOn: civilDateOf(due), lateFrom, provisional, explanation })
}

function counted(clock: Clock, terms: SpanTerms): readonly DeadlineStep[] {
  const from = clock.start
  const { length, unit } = terms
  const first: DeadlineStep = { step: 'spanCounted', from, to: end(clock, terms, length), count: length, unit }
  let reached = length
  const added = extensions(clock).flatMap((extension): readonly DeadlineStep[] => {
    const begin = end(clock, terms, reached)
    reached += extension.length
    const span = { from: begin, to: end(clock, terms, reached), count: extension.length, unit }
    return [extendedStep(extension, clock), { step: 'spanCounted', ...span }]
  })
  return [first, ...added]
}

/** The day on which so many days or months from the start end. */
function end(clock: Clock, terms: SpanTerms, length: number): CivilDate {
  const start = clock.start as CivilDate
  if (terms.unit === 'calendarMonths') return addMonths(start, length)
  return addDays(start, terms.firstDay === 'included' ? length - 1 : length)
}

function movedTo(terms: SpanTerms, calendar: Calendar): (day: number) => number {
  if (terms.onDayOff === 'stays') return (day) => day
  const kind = dayKinds(calendar, terms.area)
  return (day) => {
    let working = day
    while (kind(working) !== 'working') working += 1
    return working
  }
}

function moved(last: number, due: number, terms: SpanTerms, calendar: Calendar): readonly DeadlineStep[] {
  if (last === due) return []
  const kindOf = dayKinds(calendar, terms.area)
  const skipped = Array.from({ length: due - last }, (_, index): DeadlineStep => {
    const [date, kind] = [civilDateOf(last + index), kindOf(last + index)]
    return typeof kind === 'object' ? { step: 'holiday', date, name: kind.name } : { step: 'weekend', date }
  })
  return [...skipped, { step: 'moved', from: civilDateOf(last), to: civilDateOf(due) }]
}
