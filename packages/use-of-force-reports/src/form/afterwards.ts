import { choice, choices, line, moment, nameOf, narrative, saidNo, saidYes, yesNo } from './question-builders.ts'

const held = saidYes('debriefHeld')

/** The person's own account, a debrief with somebody not involved, and what follows. Source: domain.md §3.4; S3. */
export const afterwardsSection = {
  id: 'afterwards',
  title: { en: 'The person’s own account, and afterwards' },
  questions: [
    choice('ownAccount', 'Was the person asked for their own account?', {
      given: 'Yes, and they gave one',
      declined: 'Yes, and they did not want to',
      later: 'Not yet',
      notAsked: 'No',
    }),
    narrative('ownAccountWords', 'What did they say, in their words?', {
      when: { question: 'ownAccount', is: 'given' },
      personal: 'special',
    }),
    line('ownAccountLanguage', 'In which language?', { when: { question: 'ownAccount', is: 'given' }, optional: true }),
    yesNo('debriefHeld', 'Did somebody who was not involved talk it through with the person?'),
    moment('debriefAt', 'When?', { when: held }),
    nameOf('debriefBy', 'Who did?', { when: held }),
    {
      id: 'debriefOfficer',
      label: { en: 'What is their staff number?' },
      kind: 'reference',
      notKnown: ['notRecorded'],
      when: held,
    },
    narrative('debriefSaid', 'What came of it?', { when: held, personal: 'special' }),
    narrative('noDebrief', 'Why not?', { when: saidNo('debriefHeld') }),
    yesNo('complaintOffered', 'Was the person told how to complain?'),
    choices(
      'told',
      'Who has been told?',
      {
        healthcare: 'Healthcare',
        safeguarding: 'The safeguarding lead',
        family: 'The family, as the person wished',
        lawyer: 'The lawyer, as the person wished',
        board: 'The independent monitoring board',
        police: 'The police',
        nobody: 'Nobody yet',
      },
      { exclusive: 'nobody' },
    ),
    narrative('learned', 'What could be done differently next time?', { optional: true }),
  ],
} as const
