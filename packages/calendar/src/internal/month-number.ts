import { monthNames } from './words.ts'

/** The two digits of a month given as a number or a name, in lower case: `00` or worse where it is none. */
export function monthNumber(text: string): string {
  if (text.length < 3) return text.padStart(2, '0')
  const month = Object.values(monthNames).map((names) => names.findIndex((name) => name.toLowerCase().startsWith(text)))
  return `${Math.max(...month) + 1}`.padStart(2, '0')
}
