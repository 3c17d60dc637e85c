import { choice, line, narrative, saidYes, wholeNumber, yesNo } from './question-builders.ts'

/** What there is to see and to keep. Source: S3; domain.md §3.3; features.md A. */
export const evidenceSection = {
  id: 'evidence',
  title: { en: 'Evidence and property' },
  questions: [
    yesNo('cameraRunning', 'Was any camera running during the whole incident?', {
      hint: 'Body-worn, hand-held, in the vehicle or fixed; its times are recorded under footage',
    }),
    narrative('cameraNotRunning', 'Which part was not filmed, and why?', {
      when: { question: 'cameraRunning', is: 'no' },
    }),
    choice('cctv', 'Is there CCTV of it?', { yes: 'Yes', no: 'No' }),
    yesNo('cctvAudio', 'Does it have sound?', { when: saidYes('cctv') }),
    yesNo('photographs', 'Were photographs taken?'),
    wholeNumber('photographsNumber', 'How many?', [1, 1000], { when: saidYes('photographs') }),
    yesNo('evidenceBagged', 'Was evidence bagged?'),
    {
      id: 'evidenceBags',
      label: { en: 'Evidence bags' },
      kind: 'group',
      entry: { en: 'Evidence bag' },
      minimum: 1,
      maximum: 60,
      when: saidYes('evidenceBagged'),
      questions: [line('tag', 'What is the reference of the tag?'), line('bagContents', 'What is in it?')],
    },
    yesNo('propertyDamaged', 'Was property damaged or lost?'),
    {
      id: 'property',
      label: { en: 'Property' },
      kind: 'group',
      entry: { en: 'Item' },
      minimum: 1,
      maximum: 60,
      when: saidYes('propertyDamaged'),
      questions: [
        line('propertyItem', 'What was it?'),
        choice('propertyOwner', 'Whose was it?', {
          person: 'The person’s',
          staff: 'A member of staff’s',
          provider: 'The provider’s',
          other: 'Somebody else’s',
        }),
        choice('propertyState', 'What happened to it?', {
          damaged: 'It was damaged',
          lost: 'It was lost',
          kept: 'It was kept as evidence',
        }),
      ],
    },
  ],
} as const
