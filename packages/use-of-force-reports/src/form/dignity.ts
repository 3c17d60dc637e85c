import { choice, choices, narrative, saidNo, saidYes, wholeNumber, yesNo } from './question-builders.ts'

const undressed = { question: 'clothing', is: ['partly', 'unclothed'] } as const

/** Search, clothing, privacy and faith. Source: Brook House Inquiry recommendation 15; domain.md §3.4. */
export const dignitySection = {
  id: 'dignity',
  title: { en: 'Dignity' },
  questions: [
    choice('search', 'Was the person searched?', {
      none: 'No',
      rubDown: 'A rub-down search',
      full: 'A full search',
      underRestraint: 'A search while held',
    }),
    choice('clothing', 'Was the person dressed throughout?', {
      dressed: 'Yes',
      partly: 'Partly undressed at some time',
      unclothed: 'Naked or nearly so at some time',
    }),
    wholeNumber('minutesUndressed', 'For how many minutes?', [0, 1440], { when: undressed }),
    narrative('dignityKept', 'What was done to protect the person’s dignity?', { when: undressed }),
    yesNo('staffMixSuitable', 'Was an officer of the gender the person would choose among the staff?'),
    yesNo('toiletAsked', 'Did the person ask for the toilet, or for water, medicine or prayer?'),
    choices(
      'toiletGiven',
      'Which of these did they get?',
      { toilet: 'Toilet', water: 'Water', medicine: 'Medicine', prayer: 'Prayer', none: 'None of them' },
      { when: saidYes('toiletAsked'), exclusive: 'none' },
    ),
    yesNo('faithRespected', 'Were religious dress and objects treated with respect?'),
    narrative('faithNotRespected', 'What happened?', { when: saidNo('faithRespected') }),
  ],
} as const
