import { choice, line, saidYes, yesNo } from './question-builders.ts'

/** Where the person was taken. Source: domain.md §3.3; features.md A. */
export const relocationSection = {
  id: 'relocation',
  title: { en: 'Relocation' },
  questions: [
    yesNo('relocated', 'Was the person moved somewhere else?'),
    choice(
      'relocatedTo',
      'Where to?',
      {
        ownRoom: 'Their own room',
        gatedRoom: 'A gated room',
        separation: 'A separation or segregation unit',
        specialAccommodation: 'Special accommodation',
        vehicle: 'A cellular vehicle',
        reception: 'Reception',
        anotherUnit: 'Another unit',
        aircraftSeat: 'A seat on the aircraft',
        healthcareUnit: 'A healthcare unit or hospital',
        release: 'Release',
      },
      { when: saidYes('relocated') },
    ),
    choice(
      'relocationType',
      'How did the person go?',
      {
        compliant: 'They walked by themselves',
        sideRelocation: 'Side relocation',
        primaryRelocation: 'Primary relocation',
        fullRelocation: 'Full relocation',
        vehicleRelocation: 'Into a vehicle',
        kneelingRelocation: 'Kneeling relocation',
        searchUnderRestraint: 'With a search under restraint',
        specialistTeam: 'By a specialist team',
        handedToEscorts: 'They were handed over to escorts',
        other: 'In another way',
      },
      { when: saidYes('relocated') },
    ),
    line('otherRelocation', 'In which way?', { when: { question: 'relocationType', is: 'other' } }),
  ],
} as const
