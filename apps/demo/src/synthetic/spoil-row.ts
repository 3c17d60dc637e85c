import type { CaseloadRow } from './caseload-columns.ts'
import type { CaseloadRates, Spoilt } from './caseload-rates.ts'
import { misreadText } from './misread-text.ts'
import type { RandomStream } from './random-stream.ts'

type Cells = Partial<Record<keyof CaseloadRow, string>>

/**
 * Spoils a row as years of exports, spreadsheets and copying do: most rows not at all, a few in several ways.
 *
 * @returns A new row; the one given stays as it is.
 */
export function spoilRow(row: CaseloadRow, rates: CaseloadRates['spoilt'], stream: RandomStream): CaseloadRow {
  let spoilt = row
  for (const way of waysToSpoil) {
    if (stream.chance(rates[way])) spoilt = { ...spoilt, ...spoilers[way](spoilt, stream) }
  }
  return spoilt
}

const formulas = ['=HYPERLINK("https://example.org","Open")', '@SUM(1+1)', '-1+1', '+1+1', '=1+1'] as const
const telephoneFormulas = ['=44+7700900123', '+44+7700+900123', '-1+1', '@SUM(A1:A9)'] as const

const spoilers: Readonly<Record<Spoilt, (row: CaseloadRow, stream: RandomStream) => Cells>> = {
  decomposed: (row) => ({ FullName: row.FullName.normalize('NFD') }),
  capitals: (row) => ({ FullName: row.FullName.toUpperCase() }),
  misread: (row) => ({ FullName: misreadText(row.FullName), KnownAs: misreadText(row.KnownAs) }),
  misreadTwice: (row) => ({ FullName: misreadText(misreadText(row.FullName)) }),
  questionMarks: (row) => ({ FullName: row.FullName.replace(/[^ -~]/gu, '?') }),
  replacementCharacter: (row) => ({ FullName: row.FullName.replace(/[^ -~]/u, '\ufffd') }),
  htmlEntity: (row) => ({ FullName: row.FullName.replace(/[^ -~]|'/gu, (one) => `&#${one.codePointAt(0)};`) }),
  noBreakSpace: (row) => ({ FullName: `${row.FullName}\u00a0`.replace(' ', '\u00a0') }),
  doubledSpace: (row) => ({ FullName: row.FullName.replace(' ', '  '), Team: row.Team.replace(' ', '  ') }),
  trailingSpace: (row) => ({
    FullName: `${row.FullName} `,
    HarmBand: `${row.HarmBand} `,
    PersonRef: `${row.PersonRef} `,
  }),
  byteOrderMark: (row) => ({ FullName: `\ufeff${row.FullName}` }),
  zeroWidthSpace: (row) => ({ FullName: `${row.FullName.slice(0, 1)}\u200b${row.FullName.slice(1)}` }),
  newline: (row, stream) => ({ KnownAs: stream.pick([`${row.FullName}\n(new)`, 'no\r\nother name']) }),
  quotes: (row) => ({ KnownAs: `"${row.KnownAs.length === 0 ? 'Bo' : row.KnownAs}", the younger` }),
  formulaName: (_row, stream) => ({ FullName: stream.pick(formulas) }),
  formulaKnownAs: (_row, stream) => ({ KnownAs: stream.pick(formulas) }),
  formulaTelephone: (_row, stream) => ({ Telephone: stream.pick(telephoneFormulas) }),
  nameEmpty: () => ({ FullName: '', NameParts: '' }),
}

const waysToSpoil = Object.keys(spoilers) as readonly Spoilt[]
