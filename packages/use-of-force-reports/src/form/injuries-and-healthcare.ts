import { bodyPlaces } from './body-places.ts'
import { choice, choices, line, moment, nameOf, narrative, saidYes, yesNo } from './question-builders.ts'

const health = { personal: 'special' } as const

/** Injuries by person and place, warning signs, and who gave care and when. Source: domain.md §3.3, §3.4; features.md A. */
export const injuriesAndHealthcareSection = {
  id: 'injuriesAndHealthcare',
  title: { en: 'Injuries and healthcare' },
  questions: [
    yesNo('injuriesSeen', 'Was anybody injured, or did anybody say so?', health),
    {
      id: 'injuries',
      label: { en: 'Injuries' },
      kind: 'group',
      entry: { en: 'Injury' },
      minimum: 1,
      maximum: 100,
      personal: 'special',
      when: saidYes('injuriesSeen'),
      questions: [
        choice(
          'injured',
          'Who was injured?',
          { person: 'The person', staff: 'A member of staff', other: 'Somebody else' },
          health,
        ),
        nameOf('injuredName', 'What is their name?', { when: { question: 'injured', is: ['staff', 'other'] } }),
        choice('place', 'Where on the body?', bodyPlaces, health),
        choice(
          'injuryKind',
          'What kind of injury?',
          {
            redness: 'Redness or a mark',
            bruise: 'A bruise or swelling',
            cut: 'A cut or graze',
            bite: 'A bite',
            sprain: 'A sprain',
            fracture: 'A broken bone, or it may be',
            burn: 'A burn',
            pain: 'Pain without a mark',
            other: 'Something else',
          },
          health,
        ),
        choice(
          'treatment',
          'How was it treated?',
          {
            none: 'Not treated',
            firstAid: 'First aid',
            healthcare: 'By healthcare staff',
            hospital: 'In hospital',
            refused: 'Treatment was refused',
          },
          health,
        ),
        narrative('injuryDetail', 'How did it happen?', { ...health, optional: true }),
      ],
    },
    choices(
      'warningSigns',
      'Were there serious medical warning signs?',
      {
        breathing: 'Difficulty breathing, or saying “I cannot breathe”',
        colour: 'Blue or very pale lips or skin',
        suddenStillness: 'Suddenly still, quiet or limp',
        unconscious: 'Unconscious, even for a moment',
        seizure: 'A seizure',
        chestPain: 'Chest pain',
        vomiting: 'Vomiting',
        overheating: 'Overheating or heavy sweating',
        headInjury: 'A blow to the head',
        other: 'Something else',
        none: 'None',
      },
      { ...health, exclusive: 'none' },
    ),
    narrative('warningSignsResponse', 'What was done, and how quickly?', {
      ...health,
      when: {
        not: {
          any: [{ question: 'warningSigns', includes: 'none' }, { not: { question: 'warningSigns', answered: true } }],
        },
      },
    }),
    yesNo('medicallyTrainedPresent', 'Was a medically trained professional there during the incident?'),
    nameOf('medicallyTrainedName', 'What is their name?', { when: saidYes('medicallyTrainedPresent') }),
    choice(
      'healthcareSeen',
      'Did healthcare staff see the person afterwards?',
      {
        seen: 'Yes',
        refused: 'They came, and the person did not want to be seen',
        offered: 'It was offered and not taken up',
        notOffered: 'No',
      },
      health,
    ),
    moment('healthcareAt', 'When did they come, or when was it offered?', {
      ...health,
      when: { question: 'healthcareSeen', is: ['seen', 'refused', 'offered'] },
    }),
    nameOf('healthcareBy', 'Who saw the person?', { when: { question: 'healthcareSeen', is: ['seen', 'refused'] } }),
    narrative('noHealthcare', 'Why not?', { ...health, when: { question: 'healthcareSeen', is: 'notOffered' } }),
    nameOf('injuryFormBy', 'Who completed the injury form (F213 or its equal)?', { optional: true }),
    yesNo('hospital', 'Was the person taken to hospital?', health),
    line('hospitalName', 'Which hospital?', { ...health, when: saidYes('hospital') }),
    yesNo('staffNeededCare', 'Did a member of staff need medical attention?', health),
    {
      id: 'staffCare',
      label: { en: 'Staff who needed medical attention' },
      kind: 'group',
      entry: { en: 'Member of staff' },
      minimum: 1,
      maximum: 40,
      personal: 'special',
      when: saidYes('staffNeededCare'),
      questions: [
        nameOf('staffCareName', 'What is their name?'),
        yesNo('staffHospital', 'Were they taken to hospital?', health),
      ],
    },
  ],
} as const
