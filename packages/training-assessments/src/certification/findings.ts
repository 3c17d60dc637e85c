import { civilDateInLondon } from '@casework/calendar'
import { type ActorId, type CivilDate, compareInstants } from '@casework/kernel'
import type { Certification } from './certification.ts'

/** Days from which, and until before which, somebody is not certified for anything. */
export type Barred = { readonly from: CivilDate; readonly until?: CivilDate | undefined }

/**
 * The days on which a finding bars a person from every function, in order: suspensions, and revocations on a review until the finding is set
 * aside.
 */
export function barsOf(certifications: readonly Certification[], personId: string): readonly Barred[] {
  const theirs = certifications.filter((certification) => certification.personId === personId)
  return theirs
    .flatMap((certification): readonly Barred[] => [...certification.suspensions, ...findingsOf(certification)])
    .sort((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)))
}

/** From the day on which a review of a certification that is gone, or went by it, found the person not fit and proper. */
function findingsOf({ reviews, revoked, findingSetAside }: Certification): readonly Barred[] {
  return reviews.flatMap(({ decision }) => {
    const isLate = revoked !== undefined && decision !== undefined && compareInstants(decision.at, revoked.at) > 0
    const isFinding = decision?.outcome === 'revoke' || (decision?.outcome === 'suspend' && isLate)
    if (decision === undefined || !isFinding) return []
    return [{ from: civilDateInLondon(decision.at), until: findingSetAside?.on }]
  })
}

/** Every certification of each person. */
export function byPerson(certifications: readonly Certification[]): ReadonlyMap<ActorId, readonly Certification[]> {
  const people = new Map<ActorId, Certification[]>()
  for (const certification of certifications) {
    const theirs = people.get(certification.personId)
    if (theirs === undefined) people.set(certification.personId, [certification])
    else theirs.push(certification)
  }
  return people
}

/** Whether a day is barred. */
export function isBarred(bars: readonly Barred[], day: CivilDate): boolean {
  return bars.some(({ from, until }) => from <= day && (until === undefined || day < until))
}
