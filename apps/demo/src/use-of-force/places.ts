import { type DaySpan, monthsOf } from '@casework/calendar'
import { cumulativeCount } from '@casework/figures'
import type { ForceExposures } from '@casework/use-of-force-reports'
import { providers } from './providers.ts'

/** Invented places of the providers, with how many tenths of the provider's escorts and detained-person-days are theirs. */
export const places = [
  { id: 'northgate-1', providerId: 'northgate', name: 'Northgate, Eastfield base', tenths: 6 },
  { id: 'northgate-2', providerId: 'northgate', name: 'Northgate, Westmere base', tenths: 4 },
  { id: 'harbour-1', providerId: 'harbour', name: 'Harbour, Quay House', tenths: 6 },
  { id: 'harbour-2', providerId: 'harbour', name: 'Harbour, Mill House', tenths: 4 },
  { id: 'meridian-1', providerId: 'meridian', name: 'Meridian, north rooms', tenths: 6 },
  { id: 'meridian-2', providerId: 'meridian', name: 'Meridian, south rooms', tenths: 4 },
] as const

/** Something that has exposures of its own: a place, a provider, or all providers. */
export type Exposed = { readonly escortsPerMonth: number; readonly personDaysPerMonth: number }

/** The exposures of a month of each place, by its id. */
export const exposedPlaces: ReadonlyMap<string, Exposed> = new Map(
  places.map(({ id, providerId, tenths }) => {
    const provider = providers.find((each) => each.id === providerId)
    const part = (whole = 0) => Math.round((whole * tenths) / 10)
    return [
      id,
      {
        escortsPerMonth: part(provider?.escortsPerMonth),
        personDaysPerMonth: part(provider?.personDaysPerMonth),
      },
    ]
  }),
)

/** The exposures of a month of several providers together. */
export function exposedTogether(several: readonly Exposed[]): Exposed {
  const total = (read: (one: Exposed) => number) => several.reduce((sum, one) => sum + read(one), 0)
  return {
    escortsPerMonth: total(({ escortsPerMonth }) => escortsPerMonth),
    personDaysPerMonth: total(({ personDaysPerMonth }) => personDaysPerMonth),
  }
}

/** What a place is called. */
export function placeName(id: string): string {
  return places.find((place) => place.id === id)?.name ?? id
}

/** The exposures of a period of whole months as typed counts. */
export function exposuresOf(
  exposed: Exposed,
  span: DaySpan,
): Required<Pick<ForceExposures, 'escorts' | 'detainedPersonDays'>> {
  const months = monthsOf(span).length
  return {
    escorts: cumulativeCount('escorts', exposed.escortsPerMonth * months, span.from, span.to),
    detainedPersonDays: cumulativeCount('detainedPersonDays', exposed.personDaysPerMonth * months, span.from, span.to),
  }
}
