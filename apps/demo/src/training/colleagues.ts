import { type ActorId, actorId } from '@casework/kernel'
import type { CertifiedFunction, StaffMember } from '@casework/training-assessments'
import { kindRates } from '../synthetic/caseload-rates.ts'
import { communities } from '../synthetic/communities.ts'
import { drawName, latinName } from '../synthetic/draw-name.ts'
import { RandomStream, seedWords, topics } from '../synthetic/random-stream.ts'

/** Somebody of an invented workforce: whoever is trained without ever signing in to the demo. */
export type Colleague = StaffMember & { readonly name: string }

const seed = seedWords('colleagues')
const units = ['Northtown', 'Southbridge', 'Eastgate', 'Westmoor']
const decidesVisas = { roles: ['visasAndImmigration'], functions: [] }
const escort: CertifiedFunction = 'escort'
const escorts = { grade: 'officer', roles: ['escortOfficer'], functions: [escort] }
const howManyDecide = 140
/** How many of the colleagues escort. */
export const howManyEscort = 30

const nameOf = (number: number) => {
  const stream = new RandomStream(seed, number, topics.name)
  return latinName(drawName(stream.pick(communities), stream.pick(['feminine', 'masculine']), kindRates.name, stream))
}

const colleague = (number: number, rest: Omit<StaffMember, 'personId'>): Colleague => ({
  personId: actorId(`colleague-${String(number).padStart(3, '0')}`),
  name: nameOf(number),
  ...rest,
})

/** Everybody who decides on visas and immigration in the demo, and everybody who escorts; nobody of them is real. */
export const colleagues: readonly Colleague[] = [
  ...Array.from({ length: howManyDecide }, (_, place) =>
    colleague(place + 1, {
      unit: units[place % units.length] ?? '',
      grade: place % 3 === 0 ? 'executiveOfficer' : 'administrativeOfficer',
      ...decidesVisas,
    }),
  ),
  ...Array.from({ length: howManyEscort }, (_, place) =>
    colleague(howManyDecide + place + 1, { unit: 'Northgate Escorts', ...escorts }),
  ),
]

/** Members of staff of the demo to whom mandatory training applies. */
const membersTrained: readonly StaffMember[] = [
  { personId: actorId('priya-nair'), unit: 'Northtown', grade: 'administrativeOfficer', ...decidesVisas },
  { personId: actorId('tom-okafor'), unit: 'Northtown', grade: 'executiveOfficer', ...decidesVisas },
  { personId: actorId('helen-lloyd'), unit: 'Northtown', grade: 'higherExecutiveOfficer', ...decidesVisas },
  { personId: actorId('adaeze-obi'), unit: 'Northgate Escorts', ...escorts },
  { personId: actorId('bryn-pugh'), unit: 'Northgate Escorts', ...escorts },
  { personId: actorId('cerys-vaughan'), unit: 'Northgate Escorts', ...escorts },
]

/** Everybody to whom the rules of mandatory training are applied. */
export const workforce: readonly StaffMember[] = [...membersTrained, ...colleagues]

const names: ReadonlyMap<ActorId, string> = new Map(colleagues.map(({ personId, name }) => [personId, name]))

/** What a colleague is called, if it is one. */
export function colleagueName(id: string): string | undefined {
  return names.get(id as ActorId)
}
