import type { CaseloadRow } from './caseload-columns.ts'
import type { CaseloadRates } from './caseload-rates.ts'
import type { DrawnPerson } from './draw-person.ts'
import type { RandomStream } from './random-stream.ts'
import { writeYesNo } from './write-cell.ts'

type ContactCells = Pick<CaseloadRow, 'Nationality' | 'Language' | 'InterpreterNeeded' | 'Email' | 'Telephone'>

const notACountry = ['UNK', 'Not stated', 'XX?', 'British Overseas'] as const
const notAnAddress = ['n/a', 'none', 'person at example.org', 'one@example.org; two@example.org'] as const
const notANumber = ['no phone', 'via solicitor', '0', 'same as wife'] as const

/** Writes nationality, language and how to reach a person: addresses and numbers that are kept for examples only. */
export function contactCells(person: DrawnPerson, rates: CaseloadRates, stream: RandomStream): ContactCells {
  return {
    Nationality: nationalityCell(person.nationality, rates, stream),
    Language: languageCell(person, rates, stream),
    InterpreterNeeded: writeYesNo(stream.chance(rates.interpreter), rates, stream),
    Email: emailCell(person.number, rates, stream),
    Telephone: telephoneCell(rates, stream),
  }
}

function nationalityCell(nationality: string, rates: CaseloadRates, stream: RandomStream): string {
  const written: Readonly<Record<string, string>> = {
    code: nationality,
    lowerCase: nationality.toLowerCase(),
    notACode: stream.pick(notACountry),
  }
  return written[stream.weighted(rates.nationality)] ?? ''
}

function languageCell({ community }: DrawnPerson, rates: CaseloadRates, stream: RandomStream): string {
  const written: Readonly<Record<string, string>> = { tag: community.language, notATag: community.languageName }
  return written[stream.weighted(rates.language)] ?? ''
}

function emailCell(number: number, rates: CaseloadRates, stream: RandomStream): string {
  const domain = stream.pick(['example.org', 'example.com', 'example.net'])
  const written: Readonly<Record<string, string>> = {
    address: `person${number}@${domain}`,
    notAnAddress: stream.pick(notAnAddress),
  }
  return written[stream.weighted(rates.email)] ?? ''
}

/** Numbers that Ofcom keeps for drama: 07700 900000 to 900999 and 020 7946 0000 to 0999. */
function telephoneCell(rates: CaseloadRates, stream: RandomStream): string {
  const last = `${stream.below(1000)}`.padStart(3, '0')
  const written: Readonly<Record<string, string>> = {
    mobile: `07700 900${last}`,
    international: `+44 7700 900${last}`,
    landline: `020 7946 0${last}`,
    lostZero: `7700900${last}`,
    scientific: '4.477E+11',
    notANumber: stream.pick(notANumber),
  }
  return written[stream.weighted(rates.telephone)] ?? ''
}
