import { type ActorId, type DomainEvent, instant } from '@casework/kernel'

const metadata = {
  at: instant('2026-11-22T09:30:00Z'),
  by: { id: 'import' as ActorId, kind: 'system' as const, roles: [] },
}

/** Four events as an import writes them: one with eight personal values, three without. */
export function eventsOfPerson(person: number): readonly DomainEvent[] {
  const parts = [
    { text: `Given${person}`, kind: 'given' },
    { text: `Family${person}`, kind: 'family' },
  ]
  const personal = {
    names: [{ parts }],
    dateOfBirth: { year: 1960 + (person % 45), month: 1 + (person % 12) },
    nationality: 'EXAMPLE',
    address: { lines: [`${person} Example Street`, 'Exampleton'], postcode: 'ZZ1 1ZZ' },
    telephone: `01632 ${900_000 + person}`,
    languages: ['en'],
    reference: `EXAMPLE-${person}`,
    note: 'Imported from the example provider, row as given.',
  }
  const source = { system: 'example', row: person }
  const data = { customerId: `customer-${person}`, caseId: `case-${person}`, since: '2026-01-01', source }
  return ['CustomerRegistered', 'CaseOpened', 'BarrierRaised', 'ReportingConditionSet'].map((type, at) => ({
    type,
    version: 1,
    data,
    ...(at === 0 ? { personal } : {}),
    metadata,
  }))
}
