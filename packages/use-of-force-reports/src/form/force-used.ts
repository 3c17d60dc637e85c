import { equipmentLabels, techniqueLabels } from '../catalogue/default-catalogue.ts'
import { choice, line, moment, narrative, wholeNumber, yesNo } from './question-builders.ts'

const isTaser = { question: 'item', is: 'taser' } as const
const isHandcuffs = { question: 'item', is: ['rigidBarHandcuffs', 'ratchetHandcuffs'] } as const

/** Positions a person can be held in. Source: domain.md §3.3; features.md A. */
const positions = {
  standing: 'Standing',
  seated: 'Seated',
  kneeling: 'Kneeling',
  supine: 'On the back',
  restraintRecovery: 'In the restraint recovery position',
  prone: 'Face down',
  other: 'Another position',
} as const

/** Each technique and each piece of equipment, in the order they were used. Source: domain.md §3.1, §3.3; features.md A. */
export const forceUsedSection = {
  id: 'forceUsed',
  title: { en: 'The force that was used' },
  introduction: { en: 'Add each technique and each piece of equipment by itself, in order.' },
  questions: [
    {
      id: 'techniques',
      label: { en: 'Techniques' },
      hint: { en: 'Leave empty if there was none, and only equipment was drawn or used' },
      kind: 'group',
      entry: { en: 'Technique' },
      minimum: 0,
      maximum: 200,
      notKnown: ['notRecorded'],
      questions: [
        choice('technique', 'Which technique?', techniqueLabels),
        line('otherTechnique', 'Describe the technique', { when: { question: 'technique', is: 'other' } }),
        {
          id: 'usedBy',
          label: { en: 'Staff number of the officer who used it' },
          kind: 'reference',
          notKnown: ['notRecorded'],
        },
        choice('position', 'In which position was the person?', positions),
        moment('from', 'From when?'),
        moment('until', 'Until when?'),
        choice('techniqueEffect', 'What came of it?', {
          controlled: 'The person was held safely',
          partly: 'It worked in part',
          noEffect: 'It had no effect',
          stoppedAtOnce: 'It was stopped at once',
        }),
        line('techniqueReason', 'Why was it needed at that moment?'),
      ],
    },
    {
      id: 'equipment',
      label: { en: 'Equipment' },
      hint: { en: 'Leave empty if there was none' },
      kind: 'group',
      entry: { en: 'Piece of equipment' },
      minimum: 0,
      maximum: 60,
      notKnown: ['notRecorded'],
      questions: [
        choice('item', 'Which equipment?', equipmentLabels),
        line('otherItem', 'Describe the equipment', { when: { question: 'item', is: 'other' } }),
        choice('use', 'Was it drawn or used?', { drawn: 'Drawn or shown', used: 'Used' }),
        { id: 'appliedBy', label: { en: 'Staff number of the officer' }, kind: 'reference', notKnown: ['notRecorded'] },
        moment('appliedAt', 'When was it applied or drawn?'),
        moment('removedAt', 'When was it taken off or put away?'),
        yesNo('doubleLocked', 'Were the handcuffs checked for fit and double locked?', { when: isHandcuffs }),
        yesNo('specialistPresent', 'Was a trained Taser officer there?', { when: isTaser }),
        yesNo('redDotWarning', 'Was the red dot shown as a warning?', { when: isTaser }),
        yesNo('arcWarning', 'Was the arc shown as a warning?', { when: isTaser }),
        yesNo('deployed', 'Was it fired?', { when: isTaser }),
        yesNo('cycleExtended', 'Was the cycle extended?', { when: isTaser }),
        yesNo('reEnergised', 'Was it set off again?', { when: isTaser }),
        yesNo('bitten', 'Did the dog bite the person?', { when: { question: 'item', is: 'dog' } }),
      ],
    },
    yesNo('pressureOnNeckOrTorso', 'Was there pressure on the neck, chest, back or stomach at any time?'),
    narrative('pressureDetail', 'Where, for how long and why?', {
      when: { question: 'pressureOnNeckOrTorso', is: 'yes' },
    }),
    wholeNumber('minutesProne', 'For how many minutes was the person face down?', [0, 1440], {
      hint: 'Round up; enter 0 if not at all',
    }),
    narrative('forceNarrative', 'Describe what happened, step by step', {
      hint: 'Who did what, when, and how the person responded',
    }),
  ],
} as const
