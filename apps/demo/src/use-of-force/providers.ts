import type { Member } from '../staff.ts'

/** Invented providers of escorting and detention, and the exposures of a month that figures are set against. */
export const providers = [
  { id: 'northgate', name: 'Northgate Escorts', escortsPerMonth: 160, personDaysPerMonth: 900 },
  { id: 'harbour', name: 'Harbour Custody', escortsPerMonth: 90, personDaysPerMonth: 5200 },
  { id: 'meridian', name: 'Meridian Care', escortsPerMonth: 60, personDaysPerMonth: 2600 },
] as const

/** What a provider is called. */
export function providerName(id: string): string {
  return providers.find((provider) => provider.id === id)?.name ?? id
}

/** The organisation that a member of staff belongs to. */
export function organisationOf({ team }: Member): string {
  return team
}
