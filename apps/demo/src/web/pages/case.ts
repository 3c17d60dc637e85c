import {
  type DaysOffChoice,
  describeRecurrence,
  holidayOn,
  movedOffDaysOff,
  nextOccurrence,
  ukCalendar,
} from '@casework/calendar'
import {
  type Appointment,
  awaitsOutcome,
  barrierDurations,
  canBeExcused,
  inOrder,
  isOpen,
  nextAppointment,
  nextReportingDay,
  openReportingCondition,
  type ReportingCondition,
  removability,
} from '@casework/cases'
import { preferredName } from '@casework/customers'
import { type CivilDate, isErased } from '@casework/kernel'
import { triage } from '@casework/triage-scoring'
import type { Casework } from '../../casework/casework.ts'
import { decisionStream, decisionsAbout } from '../../casework/decisions.ts'
import { joinedFacts } from '../../casework/work-list-row.ts'
import { timeline } from '../../words/timeline.ts'
import { withCase } from '../not-found.ts'
import { scriptOf, shownName } from './person.ts'

export function showCase(casework: Casework) {
  return withCase(casework, async ({ loaded, caseRecord, customer }, _request, response) => {
    const today = casework.today()
    const condition = openReportingCondition(caseRecord)
    const due = nextReportingDay(caseRecord, today)
    const decisions = await casework.store.read(decisionStream(caseRecord.id))
    response.render('case', {
      title: shownName(customer),
      caseRecord,
      customer,
      isOpen: isOpen(caseRecord),
      decided: await decisionsAbout(casework.store, caseRecord.id),
      name: shownName(customer),
      script: scriptOf(customer),
      latin: preferredName(customer)?.transliteration,
      durations: barrierDurations(caseRecord, today),
      removability: removability(caseRecord),
      condition,
      recurrence: condition && describeRecurrence(condition.recurrence, 'en'),
      nextReportingDay: due,
      dayOff: due && holidayOn(due, 'englandAndWales', ukCalendar)?.name.en,
      dueInstead: due && condition && movedDay(condition, due, today),
      next: nextAppointment(caseRecord, today),
      appointments: [...inOrder(caseRecord.appointments)].reverse().map((one) => shownAppointment(one, today)),
      result: triage(casework.ruleSet(), joinedFacts(caseRecord, customer, today), today),
      timeline: timeline(
        [...(await casework.store.read(loaded.stream)), ...decisions].sort(
          (one, other) => one.position - other.position,
        ),
      ),
      today,
    })
  })
}

/** What the demo proposes for a day to report on a bank holiday; a service makes its own choice, because no public rule does. */
const onBankHolidays = { off: 'bankHolidays', move: 'later' } as const satisfies Partial<DaysOffChoice>

/** The day on which the person would report next, were the day they are due moved off a bank holiday. */
function movedDay({ recurrence }: ReportingCondition, due: CivilDate, today: CivilDate): CivilDate | undefined {
  const choice = { from: due, to: due, ...onBankHolidays }
  return nextOccurrence(movedOffDaysOff(recurrence, choice, 'englandAndWales', ukCalendar), today)
}

/** An appointment for the page: what came of it where that is on record, and what can be done about it. */
function shownAppointment(appointment: Appointment, today: CivilDate) {
  const { note, outcome } = appointment
  const reason = outcome !== undefined && 'reason' in outcome && !isErased(outcome.reason) ? outcome.reason : undefined
  return {
    ...appointment,
    note: isErased(note) ? undefined : note,
    reason,
    awaitsOutcome: awaitsOutcome(appointment, today),
    canBeExcused: canBeExcused(appointment),
  }
}
