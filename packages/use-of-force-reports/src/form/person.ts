import {
  choice,
  choices,
  day,
  line,
  nameOf,
  narrative,
  saidNo,
  saidYes,
  wholeNumber,
  yesNo,
} from './question-builders.ts'

/** Indicators that a person is at risk. Source: domain.md §1.7. */
const vulnerabilities = {
  mentalHealth: 'A mental health condition',
  physicalHealth: 'A serious physical health condition',
  physicalDisability: 'A serious physical disability',
  learningDisability: 'A learning disability or neurodivergence',
  torture: 'Torture',
  sexualOrGenderBasedViolence: 'Sexual or gender-based violence',
  trafficking: 'Trafficking or modern slavery',
  postTraumaticStress: 'Post-traumatic stress',
  selfHarm: 'Self-harm or suicidal thoughts',
  olderPerson: 'Age of 70 or over',
  genderIdentity: 'Being transgender or intersex',
  other: 'Something else',
  noneKnown: 'None known',
} as const

/** Who the person is, and what was known of their needs at the time. Source: domain.md §1.7, §3.3, §3.4. */
export const personSection = {
  id: 'person',
  title: { en: 'The person' },
  questions: [
    nameOf('personName', 'What is the person’s name?', { hint: 'As they write it, in any script' }),
    nameOf('personNameInLatinScript', 'How is the name written on their papers?', { optional: true }),
    line('atlasNumber', 'What is the Atlas number?', { optional: true, personal: 'direct' }),
    choice('sex', 'What is the person’s sex?', { male: 'Male', female: 'Female', other: 'Other' }),
    day('dateOfBirth', 'What is the person’s date of birth?', { personal: 'direct' }),
    line('nationality', 'What is the person’s nationality?'),
    yesNo('childAtTheTime', 'Was the person under 18, or did they say so?'),
    yesNo('forceToEffectRemoval', 'Was force used only so that the removal could go ahead?', {
      hint: 'And not to prevent harm to somebody',
    }),
    choice(
      'pregnant',
      'Was the person pregnant?',
      {
        yes: 'Yes',
        no: 'No',
        notApplicable: 'The question does not arise',
      },
      { personal: 'special' },
    ),
    narrative('harmPreventedInPregnancy', 'What harm did the force prevent?', {
      when: saidYes('pregnant'),
      personal: 'special',
    }),
    choices('vulnerabilities', 'What was known that made the person vulnerable?', vulnerabilities, {
      exclusive: 'noneKnown',
      personal: 'special',
    }),
    choice(
      'adultAtRiskLevel',
      'Which adult at risk level stood at the time?',
      { none: 'None', level1: 'Level 1', level2: 'Level 2', level3: 'Level 3' },
      { personal: 'special' },
    ),
    yesNo('disabled', 'Does the person have a disability?', { personal: 'special' }),
    narrative('adjustments', 'What was done differently because of it?', {
      when: saidYes('disabled'),
      personal: 'special',
    }),
    yesNo('handlingPlan', 'Was there a plan for handling a medical condition?', { personal: 'special' }),
    yesNo('interpreterNeeded', 'Did the person need an interpreter?'),
    line('language', 'Which language?', { when: saidYes('interpreterNeeded') }),
    choice(
      'interpreterUsed',
      'How was it interpreted?',
      {
        inPerson: 'By an interpreter who was there',
        byTelephone: 'By an interpreter on the telephone',
        byOfficer: 'By an officer who speaks the language',
        notInterpreted: 'It was not interpreted',
      },
      { when: saidYes('interpreterNeeded') },
    ),
    yesNo('childrenPresent', 'Were children there who could see or hear it?'),
    wholeNumber('childrenNumber', 'How many children?', [1, 100], { when: saidYes('childrenPresent') }),
    narrative('childrenCare', 'Who looked after the children, and how?', { when: saidYes('childrenPresent') }),
    yesNo('informedOfFilming', 'Was the person told beforehand that cameras record, and why?'),
    narrative('notInformedOfFilming', 'Why not?', { when: saidNo('informedOfFilming'), optional: true }),
  ],
} as const
