import { choice, choices, line, moment, nameOf, narrative, saidYes, yesNo } from './question-builders.ts'

const onEscort = { question: 'setting', is: ['overseasEscort', 'inCountryEscort'] } as const
const planned = { question: 'planned', is: 'planned' } as const

/** Where and when it happened, and who authorised it. Source: domain.md §3.2, §3.3. */
export const incidentSection = {
  id: 'incident',
  title: { en: 'The incident' },
  questions: [
    choice('setting', 'Where were you working?', {
      overseasEscort: 'On an escort overseas',
      inCountryEscort: 'On an escort in the United Kingdom',
      removalCentre: 'In an immigration removal centre',
      shortTermHolding: 'In a short-term holding facility',
      preDepartureAccommodation: 'In pre-departure accommodation',
      other: 'Somewhere else',
    }),
    moment('startedAt', 'When did the incident begin?'),
    moment('endedAt', 'When did the incident end?', {
      hint: 'When the last hold was released and the last equipment was taken off',
    }),
    line('location', 'Where exactly did it happen?', { hint: 'For example, seat row 30, corridor B or the vehicle' }),
    choices(
      'phases',
      'During which part of the journey did it happen?',
      {
        transfer: 'Transfer by vehicle',
        preBoarding: 'Before boarding',
        flight: 'On the aircraft',
        arrival: 'After arrival',
      },
      { when: onEscort },
    ),
    choice('planned', 'Was the use of force planned?', {
      planned: 'Planned',
      spontaneous: 'Spontaneous: there was no time to plan',
    }),
    nameOf('authorisedBy', 'Who authorised it?', { when: planned }),
    moment('authorisedAt', 'When was it authorised?', { when: planned }),
    line('legalBasis', 'Under which power or rule was force used?', {
      optional: true,
      hint: 'For example, rule 41 of the Detention Centre Rules 2001',
    }),
    line('planReference', 'What is the reference of the plan?', { when: planned, optional: true }),
    yesNo('tsfno', 'Was it recorded as TSFNO?', { hint: 'As on the supervisor’s report form' }),
    yesNo('healthcareConsulted', 'Was healthcare consulted before force was used?', { when: planned }),
    narrative('healthcareAdvice', 'What did healthcare advise?', {
      when: { all: [planned, saidYes('healthcareConsulted')] },
      personal: 'special',
    }),
  ],
} as const
