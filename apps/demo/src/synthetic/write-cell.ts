import type { Weights } from './caseload-rates.ts'
import type { DaysAround } from './days-around.ts'
import type { RandomStream } from './random-stream.ts'

const notKnownWords = ['', '', '', 'Unknown'] as const
const yesWords = ['yes', 'Yes', 'YES', 'TRUE', 'y', '1', 'Y '] as const
const noWords = ['no', 'No ', 'NO', 'FALSE', 'n', '0', ' N'] as const
const unknownDateWords = ['unknown', 'N/A', 'not known', 'TBC', '?'] as const
const impossibleDays = ['31/02', '30/02', '31/04', '31/06', '32/01', '00/00'] as const

/** Writes a yes, a no or a not known, now and then as people do who never saw the list of codes. */
export function writeYesNo(
  answer: boolean | undefined,
  rates: { readonly notKnown: number; readonly writtenOtherwise: number },
  stream: RandomStream,
): string {
  if (stream.chance(rates.notKnown) || answer === undefined) return stream.pick(notKnownWords)
  if (stream.chance(rates.writtenOtherwise)) return stream.pick(answer ? yesWords : noWords)
  return answer ? 'Y' : 'N'
}

/** Writes a day, by how many days ago it was, in one of the ways of the weights; a day that is not there is left empty. */
export function writeDay(
  daysAgo: number | undefined,
  weights: Weights,
  days: DaysAround,
  stream: RandomStream,
): string {
  if (daysAgo === undefined) return ''
  const way = stream.weighted(weights)
  return (dayWriters[way] ?? ukDay)(days.iso(daysAgo), stream, () => days.spreadsheetSerial(daysAgo))
}

type DayWriter = (iso: string, stream: RandomStream, serial: () => number) => string

const ukDay: DayWriter = (iso) => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`

const dayWriters: Readonly<Record<string, DayWriter>> = {
  isoDay: (iso) => iso,
  monthAndYear: (iso) => `${iso.slice(5, 7)}/${iso.slice(0, 4)}`,
  year: (iso) => iso.slice(0, 4),
  estimate: (iso, stream) => `${stream.pick(['c. ', 'about ', 'circa '])}${iso.slice(0, 4)}`,
  spreadsheetSerial: (_iso, _stream, serial) => `${serial()}`,
  monthFirst: (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`,
  twoDigitYear: (iso) => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(2, 4)}`,
  impossible: (iso, stream) => `${stream.pick(impossibleDays)}/${iso.slice(0, 4)}`,
  empty: () => '',
  unknownWord: (_iso, stream) => stream.pick(unknownDateWords),
}
