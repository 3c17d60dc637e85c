import { type CivilDate, compareInstants, type Instant, instant } from '@casework/kernel'
import type { ReportEvent } from '@casework/use-of-force-reports'
import { providers } from '../../use-of-force/providers.ts'
import { daysAround } from '../days-around.ts'
import { RandomStream, seedWords, topics } from '../random-stream.ts'
import { drawIncident } from './draw-incident.ts'
import { type Reached, reportHistory } from './report-history.ts'
import { daysInvented, inventedTrainingDay } from './training-day.ts'

/** Somebody of the caseload whom an invented incident is about. */
export type Involved = { readonly id: string; readonly name: string }

/** How much oftener, or less often, force is used by a provider than by the mean of them. */
const shares: Readonly<Record<string, number>> = { northgate: 1.5, harbour: 0.9, meridian: 0.6 }

/** Reports of the last days that show each stage, by how many days ago. */
const shown: readonly (readonly [number, Reached])[] = [
  [9, 'questioned'],
  [6, 'monitored'],
  [4, 'withMonitor'],
  [2, 'withProvider'],
  [1, 'draft'],
]

/**
 * Invented reports of the use of force over a year and a half: old ones closed, those of the last days at every stage. Every word and
 * every person in them is invented.
 */
export function* generateForceReports(
  people: readonly Involved[],
  asAt: Instant,
  today: CivilDate,
): Generator<{ readonly id: string; readonly events: readonly ReportEvent[] }> {
  const random = new RandomStream(seedWords('use of force'), 0, topics.force)
  const around = daysAround(today)
  const trainedFrom = inventedTrainingDay(today)
  const isTrainedOn = (daysAgo: number) => around.iso(daysAgo) >= trainedFrom
  let number = 0
  function reportOf(providerId: string, daysAgo: number, reached: Reached) {
    number += 1
    const at = momentOn(around.iso(daysAgo), random.between(6, 20), random.between(0, 59))
    const incident = drawIncident(random, providerId, at, isTrainedOn(daysAgo))
    const events = reportHistory(random, `force-${number}`, random.pick(people), incident, reached)
    return { id: `force-${number}`, events: events.filter(({ metadata }) => compareInstants(metadata.at, asAt) <= 0) }
  }
  for (let daysAgo = daysInvented; daysAgo > 10; daysAgo -= 1) {
    const isTrained = isTrainedOn(daysAgo)
    for (const { id: providerId } of providers) {
      if (!random.chance((isTrained ? 0.09 : 0.16) * (shares[providerId] ?? 1))) continue
      yield reportOf(providerId, daysAgo, reachedAfter(daysAgo, random))
    }
  }
  for (const [daysAgo, reached] of shown) yield reportOf('northgate', daysAgo, reached)
}

function momentOn(day: string, hour: number, minute: number): Instant {
  return instant(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`)
}

/** No report is closed before the sample of its month can be drawn: what is closed cannot be selected for review any more. */
function reachedAfter(daysAgo: number, random: RandomStream): Reached {
  return daysAgo > 62 ? 'closed' : random.pick(['withMonitor', 'monitored', 'monitored'])
}
