import type { CourseId } from '../identifiers.ts'
import type { Lapse } from './about-to-lapse.ts'

/** The places that a course needs in a month, so that nobody lapses. @public */
export type CapacityNeeded = {
  readonly courseId: CourseId
  /** `2026-12`. */
  readonly month: string
  readonly places: number
  readonly runs: number
}

/**
 * Counts the places and runs that each course needs by month, so that nobody who is about to lapse does.
 *
 * @param lapses - From `aboutToLapse`, with those of `trainingOverdue` for whoever needs a place now.
 * @param placesPerRun - How many places a run has: a whole number from 1, else 1 is taken.
 *
 * @example
 * const lapse = { personId: actorId('officer-1'), unit: 'north', courseId: faceBehindTheCase.id, lastDay: civilDate('2027-01-09') }
 * capacityNeeded([lapse], 12) //=> [{ courseId: faceBehindTheCase.id, month: '2027-01', places: 1, runs: 1 }]
 * @public
 */
export function capacityNeeded(lapses: readonly Lapse[], placesPerRun: number): readonly CapacityNeeded[] {
  const size = Number.isSafeInteger(placesPerRun) ? Math.max(1, placesPerRun) : 1
  const places = new Map<string, number>()
  for (const { courseId, lastDay } of lapses) {
    const key = `${lastDay.slice(0, 7)} ${courseId}`
    places.set(key, (places.get(key) ?? 0) + 1)
  }
  return [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, count]) => {
      const [month, courseId] = key.split(' ') as [string, CourseId]
      return { courseId, month, places: count, runs: Math.ceil(count / size) }
    })
}
