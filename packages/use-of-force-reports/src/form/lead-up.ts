import { choices, line, narrative, saidYes, yesNo } from './question-builders.ts'

/** What led up to it. Source: domain.md §3.3; features.md A. */
export const leadUpSection = {
  id: 'leadUp',
  title: { en: 'What led up to it' },
  questions: [
    choices(
      'leadUpEvents',
      'What happened before force was used?',
      {
        searchRubdownOrFull: 'A search, rub-down or full',
        enforceRemovalDirections: 'Removal directions were enforced',
        assaultOnStaff: 'A member of staff was assaulted',
        refractoryOrThreatening: 'Threatening behaviour or a refusal',
        distress: 'The person was distressed',
        selfHarm: 'The person harmed themselves or said that they would',
        newsReceived: 'The person received bad news',
        other: 'Something else',
        noneKnown: 'Nothing known',
      },
      { exclusive: 'noneKnown' },
    ),
    narrative('leadUp', 'Describe what led up to it', { hint: 'What you saw and heard, in the order it happened' }),
    yesNo('weaponsObserved', 'Did you see a weapon, or something used as one?'),
    {
      id: 'weapons',
      label: { en: 'Weapons' },
      kind: 'group',
      entry: { en: 'Weapon' },
      minimum: 1,
      maximum: 20,
      when: saidYes('weaponsObserved'),
      questions: [line('weapon', 'What was it?')],
    },
  ],
} as const
