import type { ActorId, CivilDate, Instant, Language } from '@casework/kernel'
import type { ClockTerms } from './clock.ts'
import type { Deadline, DeadlineStep } from './explained-deadline.ts'
import { formatDateWithWeekday } from './format-civil-date.ts'
import { formatInstant } from './format-time.ts'
import { deadlineWords } from './internal/deadline-words.ts'

/** Shows a member of staff by name; without it their id is shown. */
type NameOf = (id: ActorId) => string

/**
 * Explains a deadline in words, a line for each day or span, and last when it is due.
 *
 * @remarks Welsh is unreviewed.
 *
 * @param nameOf - Gives the name of a member of staff; without it their id is shown.
 *
 * @example
 * const terms: ClockTerms = { kind: 'internal', unit: 'workingDays', length: 2, area: 'englandAndWales', firstDay: 'excluded' }
 * const due = andThen(startClock(terms, civilDate('2026-08-28')), (clock) => deadline(clock, ukCalendar))
 * due.ok && describeDeadline(due.value, 'en')
 * //=> [
 * //=>   'Started on Friday 28 August 2026',
 * //=>   'Saturday 29 August 2026: weekend',
 * //=>   'Sunday 30 August 2026: weekend',
 * //=>   'Monday 31 August 2026: bank holiday (Summer bank holiday)',
 * //=>   'Tuesday 1 September 2026: working day 1',
 * //=>   'Wednesday 2 September 2026: working day 2',
 * //=>   'Due by the end of Wednesday 2 September 2026',
 * //=> ]
 * @public
 */
export function describeDeadline(
  deadline: Deadline,
  language: Language,
  nameOf: NameOf = (id) => id,
): readonly string[] {
  const lines = deadline.explanation.map((step) => describeStep(step, language, nameOf))
  const provisional = deadline.provisional ? [deadlineWords[language].provisional] : []
  return [...lines, conclusion(deadline, language), ...provisional]
}

function conclusion(deadline: Deadline, language: Language): string {
  const say = deadlineWords[language]
  if (deadline.state === 'paused')
    return say.left(quantity(deadline.remaining.count, deadline.remaining.unit, language))
  if (deadline.unit === 'hours') return say.dueBefore(formatInstant(deadline.lateFrom, language))
  return say.dueBy(formatDateWithWeekday(deadline.dueOn, language))
}

function describeStep(step: DeadlineStep, language: Language, nameOf: NameOf): string {
  const say = deadlineWords[language]
  const shown = (moment: Instant | CivilDate) => formatMoment(moment, language)
  switch (step.step) {
    case 'started':
      return say.started(shown(step.at))
    case 'counted':
      return `${shown(step.date)}: ${say.workingDay} ${step.number}`
    case 'weekend':
      return `${shown(step.date)}: ${say.weekend}`
    case 'holiday':
      return `${shown(step.date)}: ${say.holiday} (${step.name[language]})`
    case 'spanCounted':
      return say.span(quantity(step.count, step.unit, language), shown(step.from), shown(step.to))
    case 'paused': {
      const resumed = step.to === undefined ? undefined : shown(step.to)
      return say.paused(shown(step.from), resumed, nameOf(step.by), step.reason)
    }
    case 'extended':
      return say.extended(quantity(step.length, step.unit, language), shown(step.at), nameOf(step.by), step.reason)
    case 'moved':
      return say.moved(shown(step.from), shown(step.to))
  }
}

function formatMoment(moment: Instant | CivilDate, language: Language): string {
  return moment.includes('T')
    ? formatInstant(moment as Instant, language)
    : formatDateWithWeekday(moment as CivilDate, language)
}

/** A number of hours, days or months; hours with at most two decimals. */
function quantity(count: number, unit: ClockTerms['unit'], language: Language): string {
  const [one, many] = deadlineWords[language].units[unit]
  return `${Number(count.toFixed(2))} ${count === 1 ? one : many}`
}
