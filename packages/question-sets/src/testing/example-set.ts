import { civilDate } from '@casework/kernel'
import { defineQuestionSet } from '../define-question-set.ts'

/**
 * A small set for tests and trials: every kind of question, branching, a group, "not known", an option that has ended.
 * @public
 */
export const visitSet = defineQuestionSet({
  schemaVersion: 1,
  id: 'visit',
  version: '1',
  title: { en: 'Visit', cy: 'Ymweliad' },
  activeFrom: civilDate('2026-01-01'),
  sections: [
    {
      id: 'about',
      title: { en: 'About the visit', cy: 'Am yr ymweliad' },
      introduction: { en: 'Where and when' },
      questions: [
        {
          id: 'place',
          kind: 'text',
          maximum: 80,
          label: { en: 'Where was it?', cy: 'Ble oedd hi?' },
          personal: 'none',
        },
        {
          id: 'day',
          kind: 'date',
          past: true,
          label: { en: 'Which day?' },
          missing: { en: 'Enter the day of the visit' },
        },
        { id: 'began', kind: 'moment', past: true, label: { en: 'When did it begin?' }, notKnown: ['notRecorded'] },
        {
          id: 'minutes',
          kind: 'number',
          minimum: 0,
          maximum: 600,
          whole: true,
          unit: { en: 'minutes', cy: 'munud' },
          label: { en: 'How long was it?' },
          hint: { en: 'To the nearest minute' },
          optional: true,
        },
        {
          id: 'whyLong',
          kind: 'text',
          lines: 'several',
          maximum: 2000,
          label: { en: 'Why was it so long?' },
          when: { question: 'minutes', atLeast: 120 },
        },
        { id: 'officerId', kind: 'reference', label: { en: 'Who visited?' } },
      ],
    },
    {
      id: 'harm',
      title: { en: 'Harm' },
      questions: [
        {
          id: 'hurt',
          kind: 'choice',
          label: { en: 'Was anyone hurt?' },
          options: [
            { value: 'yes', label: { en: 'Yes', cy: 'Oedd' } },
            { value: 'no', label: { en: 'No', cy: 'Nac oedd' } },
          ],
          notKnown: ['notAsked', 'conflicting'],
        },
        {
          id: 'people',
          kind: 'group',
          label: { en: 'Who was hurt?' },
          entry: { en: 'Person', cy: 'Unigolyn' },
          minimum: 1,
          maximum: 3,
          when: { question: 'hurt', is: 'yes' },
          questions: [
            { id: 'name', kind: 'text', maximum: 100, label: { en: 'What is their name?' }, personal: 'direct' },
            {
              id: 'signs',
              kind: 'choices',
              label: { en: 'What was seen?' },
              personal: 'special',
              options: [
                { value: 'cut', label: { en: 'A cut' } },
                { value: 'burn', label: { en: 'A burn' }, activeTo: civilDate('2026-06-30') },
                { value: 'other', label: { en: 'Something else' }, hint: { en: 'You can say what' } },
                { value: 'none', label: { en: 'Nothing' }, exclusive: true },
              ],
            },
            {
              id: 'otherSign',
              kind: 'text',
              maximum: 100,
              label: { en: 'What else was seen?' },
              when: { question: 'signs', includes: 'other' },
            },
          ],
        },
      ],
    },
    {
      id: 'after',
      title: { en: 'Afterwards' },
      when: { any: [{ question: 'people', atLeast: 2 }, { not: { question: 'place', answered: true } }] },
      questions: [{ id: 'debrief', kind: 'date', label: { en: 'When is the debrief?' } }],
    },
  ],
})
