/**
 * The ways of writing a date that a mapping can state.
 *
 * @remarks
 * `Excel serial` is the day number of a spreadsheet that counts from 1900. A month is three letters or more of its English name in
 * `D MMM YYYY`. Years always have four digits. Source: domain.md §6, Dates.
 * @public
 */
export const dateFormats = [
  'YYYY-MM-DD',
  'DD/MM/YYYY',
  'DD-MM-YYYY',
  'DD.MM.YYYY',
  'D MMM YYYY',
  'YYYYMMDD',
  'MM/DD/YYYY',
  'Excel serial',
] as const

/**
 * A way of writing a date.
 * @public
 */
export type DateFormat = (typeof dateFormats)[number]
