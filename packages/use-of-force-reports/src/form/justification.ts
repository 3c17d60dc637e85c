import { choices, narrative, saidYes, yesNo } from './question-builders.ts'

/**
 * Prompts for necessity and proportionality: no unnecessary force, no more than necessary, no provocation.
 * Source: Detention Centre Rules 2001 rule 41; domain.md §3.1, §3.4.
 */
export const justificationSection = {
  id: 'justification',
  title: { en: 'Necessity and proportionality' },
  questions: [
    narrative('whyNecessary', 'Why was force necessary at that moment?', {
      hint: 'What would have happened without it, to whom, and how soon?',
    }),
    choices(
      'alternatives',
      'Which other ways were considered?',
      {
        waiting: 'Waiting',
        talking: 'Talking longer',
        anotherOfficer: 'Another officer',
        stopping: 'Stopping the move or the removal',
        healthcare: 'Calling healthcare',
        otherWay: 'Another way',
        none: 'None',
      },
      { exclusive: 'none' },
    ),
    narrative('whyNotAlternatives', 'Why were they not enough?'),
    narrative('whyProportionate', 'Why was this much force proportionate?', {
      hint: 'Compare it with the harm it prevented',
    }),
    narrative('howMinimised', 'How was it kept to the least and shortest?', {
      hint: 'When was it reduced, and when did it stop?',
    }),
    yesNo('childrenConsidered', 'Was the welfare of the children considered?', { when: saidYes('childrenPresent') }),
    narrative('childrenWelfare', 'How?', { when: saidYes('childrenConsidered') }),
  ],
} as const
