import { type CustomerId, civilDate, instant } from '@casework/kernel'
import type { RegisteredCustomer } from '../customer.ts'
import type { PersonName } from '../person-name.ts'

/** A main name written with spaces; its last part is a family name where there are several. @public */
export function aName(written: string): PersonName {
  const words = written.split(' ')
  const kind = (index: number) => (words.length === 1 ? 'single' : index === words.length - 1 ? 'family' : 'given')
  return { use: 'main', separator: ' ', parts: words.map((text, index) => ({ text, kind: kind(index) })) }
}

/** A registered person, with what a test wants otherwise. @public */
export function aCustomer(wanted: Partial<RegisteredCustomer> = {}): RegisteredCustomer {
  return {
    schemaVersion: 1,
    stage: 'registered',
    id: 'person-1' as CustomerId,
    registeredAt: instant('2026-01-05T10:00:00Z'),
    references: [],
    names: [aName('Amina Yusuf')],
    dateOfBirth: {
      known: true,
      value: { precision: 'day', value: civilDate('1990-05-17'), estimated: false },
      source: 'person',
      asAt: civilDate('2026-01-05'),
    },
    languages: [],
    sources: { names: 'officer', contact: 'officer', languages: 'officer' },
    facts: {},
    needs: [],
    vulnerabilities: [],
    ...wanted,
  }
}
