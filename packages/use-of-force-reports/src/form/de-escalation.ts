import { choice, choices, moment, narrative, saidNo, saidYes, wholeNumber, yesNo } from './question-builders.ts'

/** What was tried before force, and what the person was told. Source: domain.md §3.3, §3.4. */
export const deEscalationSection = {
  id: 'deEscalation',
  title: { en: 'De-escalation and warnings' },
  questions: [
    yesNo('deEscalationAttempted', 'Did anybody try to calm the situation?'),
    choices(
      'verbalReasoning',
      'When did somebody reason with the person?',
      { before: 'Before force was used', during: 'While force was used', neither: 'Neither' },
      { when: saidYes('deEscalationAttempted'), exclusive: 'neither' },
    ),
    {
      id: 'deEscalation',
      label: { en: 'What was tried' },
      kind: 'group',
      entry: { en: 'Attempt' },
      minimum: 1,
      maximum: 30,
      when: saidYes('deEscalationAttempted'),
      questions: [
        choice('attempt', 'What was tried?', {
          talking: 'Talking and listening',
          time: 'Giving time',
          space: 'Giving space',
          anotherOfficer: 'Another officer took over',
          interpreter: 'An interpreter',
          telephoneCall: 'A telephone call to family or a lawyer',
          healthcare: 'Healthcare or a chaplain',
          comfort: 'Food, drink, warmth or rest',
          camera: 'Showing that a camera was on',
          other: 'Something else',
        }),
        choice('attemptEffect', 'What came of it?', {
          worked: 'It worked',
          workedForAWhile: 'It worked for a while',
          noEffect: 'It had no effect',
          madeWorse: 'It made things worse',
        }),
        moment('attemptedAt', 'When?', { optional: true }),
        narrative('attemptDetail', 'Say more if it helps', { optional: true }),
      ],
    },
    narrative('noDeEscalation', 'Why did nobody try?', { when: saidNo('deEscalationAttempted') }),
    yesNo('warningGiven', 'Was the person warned that force would be used?'),
    narrative('warningWords', 'In which words?', { when: saidYes('warningGiven') }),
    wholeNumber('secondsToComply', 'How many seconds did the person have to act on it?', [0, 86_400], {
      when: saidYes('warningGiven'),
    }),
    yesNo('warningUnderstood', 'Could the person understand the warning?', { when: saidYes('warningGiven') }),
    narrative('noWarning', 'Why was there no warning?', { when: saidNo('warningGiven') }),
  ],
} as const
