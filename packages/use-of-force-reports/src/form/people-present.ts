import { choice, line, nameOf, yesNo } from './question-builders.ts'

/** Who was there: officers, others and witnesses. Source: domain.md §3.3; features.md A. */
export const peoplePresentSection = {
  id: 'peoplePresent',
  title: { en: 'People present' },
  questions: [
    {
      id: 'staff',
      label: { en: 'Officers and other staff who were there' },
      hint: { en: 'Everybody who used force, and every member of staff who saw it' },
      kind: 'group',
      entry: { en: 'Member of staff' },
      minimum: 1,
      maximum: 40,
      questions: [
        nameOf('staffName', 'What is their name?'),
        { id: 'officer', label: { en: 'What is their staff number?' }, kind: 'reference', personal: 'indirect' },
        line('rank', 'What is their rank or grade?', { optional: true }),
        line('employer', 'Who do they work for?', { optional: true }),
        choice('part', 'What part did they take?', {
          usedForce: 'They used force',
          supervised: 'They supervised',
          present: 'They were there and used no force',
          healthcare: 'They gave healthcare',
          interpreter: 'They interpreted',
        }),
        yesNo('cameraWorn', 'Did they wear a camera?'),
        line('cameraNumber', 'What is the number of the camera?', {
          when: { question: 'cameraWorn', is: 'yes' },
          personal: 'direct',
        }),
      ],
    },
    {
      id: 'witnesses',
      label: { en: 'Other witnesses' },
      kind: 'group',
      entry: { en: 'Witness' },
      minimum: 0,
      maximum: 60,
      optional: true,
      questions: [
        nameOf('witnessName', 'What is their name, if they gave it?', { optional: true }),
        choice('witnessKind', 'Who are they?', {
          detainedPerson: 'Another detained person',
          family: 'A member of the person’s family',
          crew: 'A member of the crew',
          passenger: 'A passenger',
          monitor: 'A monitor or board member',
          other: 'Somebody else',
        }),
        line('witnessContact', 'How can they be reached?', { optional: true, personal: 'direct' }),
      ],
    },
  ],
} as const
