import {
  appointmentPurposes,
  appointmentResults,
  bookAppointment,
  bookAppointmentInputSchema,
  canBeExcused,
  excuseReasons,
  openReportingCondition,
  recordAppointmentOutcome,
  recordAppointmentOutcomeInputSchema,
  reportingMethods,
} from '@casework/cases'
import { andThen, type Problem, parseInput } from '@casework/kernel'
import type { Request, Response } from 'express'
import type { Casework } from '../../casework/casework.ts'
import { append } from '../../casework/records.ts'
import { dateField, field, given, ticked, timeField } from '../form-fields.ts'
import { type CaseAndPerson, notFound, withCase } from '../not-found.ts'
import { shownProblems } from '../show-problems.ts'
import { actorOfRequest } from '../sign-in.ts'
import { shownName } from './person.ts'

export function showBookingForm(casework: Casework) {
  return withCase(casework, (found, request, response) => showBooking(found, request, response))
}

export function book(casework: Casework) {
  return withCase(casework, async (found, request, response) => {
    const { body } = request
    const input = given({
      appointmentId: casework.newId(),
      conditionId: openReportingCondition(found.caseRecord)?.conditionId,
      on: dateField(body, 'on'),
      time: timeField(body, 'time'),
      alreadyHappened: ticked(body, 'alreadyHappened').length > 0,
      method: field(body, 'method'),
      place: field(body, 'place'),
      purposes: ticked(body, 'purposes'),
    })
    const context = casework.context(actorOfRequest(response), String(request.id))
    const booked = andThen(parseInput(bookAppointmentInputSchema, input), (parsed) =>
      bookAppointment(found.caseRecord, parsed, context),
    )
    const appended = await append(casework.store, found.loaded, booked)
    if (!appended.ok) return showBooking(found, request, response.status(400), appended.error)
    request.session.message = 'Appointment booked'
    return response.redirect(`/cases/${found.caseRecord.id}`)
  })
}

export function showOutcomeForm(casework: Casework) {
  return withCase(casework, (found, request, response) => showOutcome(casework, found, request, response))
}

export function recordOutcome(casework: Casework) {
  return withCase(casework, async (found, request, response) => {
    const { body, params } = request
    const reason = field(body, 'reason')
    const outcome = given({ kind: field(body, 'kind'), on: casework.today(), results: ticked(body, 'results'), reason })
    const input = given({ appointmentId: params['appointmentId'], outcome, note: field(body, 'note') })
    const context = casework.context(actorOfRequest(response), String(request.id))
    const recorded = andThen(parseInput(recordAppointmentOutcomeInputSchema, input), (parsed) =>
      recordAppointmentOutcome(found.caseRecord, parsed, context),
    )
    const appended = await append(casework.store, found.loaded, recorded)
    if (!appended.ok) return showOutcome(casework, found, request, response.status(400), appended.error)
    request.session.message = 'What came of the appointment is recorded'
    return response.redirect(`/cases/${found.caseRecord.id}`)
  })
}

function showBooking(
  { caseRecord, customer }: CaseAndPerson,
  request: Request,
  response: Response,
  problems?: readonly Problem[],
): void {
  response.render('book-appointment', {
    title: 'Book an appointment',
    name: shownName(customer),
    caseRecord,
    condition: openReportingCondition(caseRecord),
    appointmentPurposes,
    reportingMethods,
    body: request.body ?? {},
    problems:
      problems &&
      shownProblems(problems, {
        fieldId: ([first]) => (first === 'on' ? 'on-day' : String(first)),
        questions: bookingQuestions,
      }),
  })
}

function showOutcome(
  _casework: Casework,
  { caseRecord, customer }: CaseAndPerson,
  request: Request,
  response: Response,
  problems?: readonly Problem[],
): void {
  const appointment = caseRecord.appointments.find(
    ({ appointmentId }) => appointmentId === request.params['appointmentId'],
  )
  if (appointment === undefined) {
    notFound(request, response)
    return
  }
  response.render('appointment-outcome', {
    title: 'What came of the appointment',
    name: shownName(customer),
    caseRecord,
    appointment,
    isMissed: canBeExcused(appointment),
    appointmentResults,
    excuseReasons,
    body: request.body ?? {},
    problems:
      problems && shownProblems(problems, { fieldId: (path) => String(path.at(-1)), questions: outcomeQuestions }),
  })
}

const bookingQuestions = {
  on: 'Which day?',
  time: 'What time?',
  method: 'How?',
  place: 'Where?',
  purposes: 'What for?',
}
const outcomeQuestions = {
  kind: 'Did they come?',
  results: 'What was done?',
  reason: 'Why could they not come?',
  note: 'What they told you:',
}
