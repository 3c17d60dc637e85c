/** The names of bank holidays as GOV.UK gives them, in English and Welsh (domain.md §6, Bank holidays). */
export const holidayNames = {
  newYear: { en: 'New Year’s Day', cy: 'Dydd Calan' },
  secondJanuary: { en: '2nd January', cy: '2il o Ionawr' },
  saintPatrick: { en: 'St Patrick’s Day', cy: 'Gŵyl Sant Padrig' },
  goodFriday: { en: 'Good Friday', cy: 'Gwener y Groglith' },
  easterMonday: { en: 'Easter Monday', cy: 'Llun y Pasg' },
  earlyMay: { en: 'Early May bank holiday', cy: 'Gŵyl banc dechrau Mai' },
  earlyMayVictory: { en: 'Early May bank holiday (VE day)', cy: 'Gŵyl banc dechrau Mai (diwrnod VE)' },
  spring: { en: 'Spring bank holiday', cy: 'Gŵyl banc y gwanwyn' },
  battleOfTheBoyne: { en: 'Battle of the Boyne (Orangemen’s Day)', cy: 'Brwydr y Boyne (Dydd yr Orenwyr)' },
  summer: { en: 'Summer bank holiday', cy: 'Gŵyl banc yr haf' },
  saintAndrew: { en: 'St Andrew’s Day', cy: 'Gŵyl Andreas' },
  christmas: { en: 'Christmas Day', cy: 'Dydd Nadolig' },
  boxingDay: { en: 'Boxing Day', cy: 'Dydd San Steffan' },
  diamondJubilee: { en: 'Queen’s Diamond Jubilee', cy: 'Jiwbilî Ddiemwnt y Frenhines' },
  platinumJubilee: { en: 'Platinum Jubilee bank holiday', cy: 'Gŵyl banc Jiwbilî Blatinwm' },
  stateFuneral: {
    en: 'Bank Holiday for the State Funeral of Queen Elizabeth II',
    cy: 'Gŵyl y Banc ar gyfer Angladd Gwladol y Frenhines Elizabeth II',
  },
  coronation: {
    en: 'Bank holiday for the coronation of King Charles III',
    cy: 'Gŵyl y banc ar gyfer coroni Brenin Siarl III',
  },
  worldCup: { en: 'World Cup bank holiday', cy: 'Gŵyl banc Cwpan y Byd' },
} as const

export type HolidayName = (typeof holidayNames)[keyof typeof holidayNames]
