import { type ReportingMethod, reportingMethods } from '@casework/cases'
import type { CaseloadRates } from './caseload-rates.ts'
import { capitalCentres, otherCentres, policeStations, remotePlaces, teams } from './data/place-data.ts'
import { figures } from './figures.ts'
import type { RandomStream } from './random-stream.ts'

/** The facts of a case; days are counted back from the day of the file, and what is not known has no member. */
export interface DrawnCase {
  readonly openedDaysAgo: number
  readonly team: string
  readonly liability: boolean
  readonly documentAgreed: boolean
  readonly documentExpiresDaysAgo?: number
  readonly voluntaryReturnInterest: boolean
  readonly harmBand: string
  readonly mappaLevel: string
  readonly missedReports: string
  readonly lastReportedDaysAgo?: number
  readonly firstInterviewHeld: boolean
  readonly circumstancesDaysAgo?: number
  readonly reporting: DrawnReporting
}

/** How often, how and where somebody reports. */
interface DrawnReporting {
  readonly every: string
  readonly unit: string
  readonly fromDaysAgo: number
  readonly method: ReportingMethod
  readonly place: string
}

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 }
const oldestCase = 3600

/** Draws the facts of a case from a stream that knows nothing of nationality, name or contact details; age decides the method. */
export function drawCase(age: number, rates: CaseloadRates, stream: RandomStream): DrawnCase {
  const openedDaysAgo = 14 + Math.floor(oldestCase * stream.share() * stream.share())
  const reporting = drawReporting(age, openedDaysAgo, rates, stream)
  const missed = drawMissed(rates, stream)
  const documentAgreed = stream.chance(rates.travelDocumentAgreed)
  const expiryKnown = documentAgreed && !stream.chance(rates.travelDocumentExpiryEmpty)
  return {
    openedDaysAgo,
    team: stream.pick(teams),
    liability: stream.chance(rates.liability),
    documentAgreed,
    ...(expiryKnown ? { documentExpiresDaysAgo: stream.between(-1500, 300) } : {}),
    voluntaryReturnInterest: stream.chance(rates.voluntaryReturnInterest),
    harmBand: stream.weighted(rates.harmBand),
    mappaLevel: drawMappa(rates, stream),
    missedReports: stream.chance(rates.missedReports.empty) ? '' : `${missed}`,
    ...drawLastReported(missed, reporting, rates, stream),
    firstInterviewHeld: stream.chance(rates.firstInterviewHeld),
    ...(stream.chance(rates.circumstancesInterview) ? { circumstancesDaysAgo: stream.below(openedDaysAgo) } : {}),
    reporting,
  }
}

function drawMappa({ mappa }: CaseloadRates, stream: RandomStream): string {
  if (stream.chance(mappa.empty)) return ''
  return stream.chance(mappa.managed) ? stream.weighted(mappa.level) : '0'
}

function drawMissed({ missedReports }: CaseloadRates, stream: RandomStream): number {
  const none = stream.chance(missedReports.none)
  const some = Number(stream.weighted(missedReports.some))
  const longest = figures.longestRunOfMissedReports.value
  if (none) return 0
  return Number.isNaN(some) ? longest : some
}

function drawLastReported(
  missed: number,
  { every, unit, fromDaysAgo }: DrawnReporting,
  rates: CaseloadRates,
  stream: RandomStream,
): { readonly lastReportedDaysAgo?: number } {
  const interval = Math.max(1, Number(every) * (unitDays[unit] ?? 0))
  const daysAgo = Math.min(fromDaysAgo, missed * interval + stream.below(interval))
  return stream.chance(rates.neverReported) ? {} : { lastReportedDaysAgo: daysAgo }
}

function drawReporting(age: number, openedDaysAgo: number, rates: CaseloadRates, stream: RandomStream): DrawnReporting {
  const [every = '', unit = ''] = stream.weighted(rates.frequency).split(' ')
  const fromDaysAgo = stream.below(openedDaysAgo)
  const { method, place } = age < 18 ? placeOfYoungPerson(rates, stream) : drawPlace(rates, stream)
  return { every, unit, fromDaysAgo, method, place: stream.chance(rates.placeEmpty) ? '' : place }
}

type Place = Pick<DrawnReporting, 'method' | 'place'>

/** The published share is of everybody; few of the young report in person, so the share of the others is a little larger. */
function drawPlace(rates: CaseloadRates, stream: RandomStream): Place {
  const share = stream.share()
  const capital = figures.shareAtCapitalCentres.value / (1 - rates.underEighteen * (1 - rates.youngPersonInPerson))
  if (share < capital) return { method: 'reportingCentre', place: stream.pick(capitalCentres) }
  if (share < capital + rates.otherCentres) return { method: 'reportingCentre', place: stream.pick(otherCentres) }
  const chosen = stream.weighted(rates.awayFromCentres)
  const method = reportingMethods.find((one) => one === chosen) ?? 'policeStation'
  return { method, place: { ...remotePlaces, policeStation: stream.pick(policeStations) }[chosen] ?? '' }
}

function placeOfYoungPerson(rates: CaseloadRates, stream: RandomStream): Place {
  if (stream.chance(rates.youngPersonInPerson)) return drawPlace(rates, stream)
  return stream.chance(0.5)
    ? { method: 'telephone', place: remotePlaces.telephone }
    : { method: 'digital', place: remotePlaces.digital }
}
