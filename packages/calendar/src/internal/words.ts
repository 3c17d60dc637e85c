import type { Language } from '@casework/kernel'

/** Months of the year, January first. */
export const monthNames: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
}

/** Days of the week, Monday first. */
export const weekdayNames: Record<Language, readonly string[]> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  cy: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
}

export const words = {
  en: { to: 'to', at: 'at', and: 'and', about: 'about', midnight: 'midnight', midday: 'midday' },
  cy: { to: 'i', at: 'am', and: 'a', about: 'tua', midnight: 'hanner nos', midday: 'hanner dydd' },
} as const satisfies Record<Language, Record<string, string>>
