import { type BarrierKind, barrierKinds } from '@casework/cases'
import type { CivilDate } from '@casework/kernel'
import type { CaseloadRow } from './caseload-columns.ts'
import { kindRates } from './caseload-rates.ts'
import { communities } from './communities.ts'
import { daysAround } from './days-around.ts'
import { barriersOfCare, type DrawnCare } from './draw-care.ts'
import type { WantedPerson } from './draw-person.ts'
import { personRow, type Wanted } from './person-row.ts'
import { seedWords } from './random-stream.ts'

/** What a small caseload to show is made from. */
export interface SmallCaseloadOptions {
  /** The day the rows are of. */
  readonly asAt: CivilDate
  readonly seed?: string | number
  readonly people?: number
}

const harmBands = ['high', 'none', 'medium', 'low', ''] as const
const mappaLevels = ['0', '0', '1', '0', '', '2', '0', '3', '0'] as const
const adultAtRiskLevels = ['0', '1', '0', '2', '0', '3', '0'] as const
const missedReports = ['0', '0', '1', '0', '3', '0', '0', '2', '0', '6', '0'] as const

/** One of these is true of every second person, in turn. */
const careInTurn: readonly Partial<DrawnCare>[] = [
  { dependentChild: true },
  {},
  { pregnant: true },
  {},
  { traffickingReferral: true },
  {},
  { healthCondition: true },
  {},
  { selfHarmConcern: true },
  {},
  { tortureIndicator: true },
  {},
  { ageDisputed: true },
  {},
  { lawfulStatusPossible: true },
  {},
  {},
]

/**
 * Generates a small caseload for the first start: about sixty people, easy to read, and every harm band, safeguard, kind of
 * barrier and script among them.
 *
 * What must be shown is dealt out in turns of different lengths, without a look at who the person is.
 */
export function generateSmallCaseload(options: SmallCaseloadOptions): readonly CaseloadRow[] {
  const { asAt, seed = 'first start', people = 60 } = options
  const setting = { seed: seedWords(seed), rates: kindRates, days: daysAround(asAt) }
  return Array.from({ length: people }, (_, index) => personRow(setting, index + 1, wantedOf(index)))
}

function wantedOf(index: number): Wanted {
  const openBarriers = index % 3 === 2 ? [] : [inTurn(barrierKinds, index)]
  const care = { ...inTurn(careInTurn, index), ...careBehind(openBarriers) }
  return {
    person: { community: inTurn(communities, index * 7), ...personFor(care, index) },
    caseFacts: {
      harmBand: inTurn(harmBands, index),
      mappaLevel: inTurn(mappaLevels, index),
      missedReports: inTurn(missedReports, index),
    },
    care: { ...care, adultAtRiskLevel: inTurn(adultAtRiskLevels, index) },
    openBarriers,
  }
}

/** A barrier that stands for a fact comes with the fact. */
function careBehind(openBarriers: readonly BarrierKind[]): Partial<DrawnCare> {
  const facts = Object.entries(barriersOfCare).filter(([, kind]) => openBarriers.includes(kind))
  return Object.fromEntries(facts.map(([fact]) => [fact, true]))
}

/** Facts that speak of somebody's body or age come with a name and an age that go with them. */
function personFor(care: Partial<DrawnCare>, index: number): WantedPerson {
  if (care.pregnant) return { lean: 'feminine', age: 20 + (index % 20) }
  return care.ageDisputed ? { age: 16 + (index % 5) } : {}
}

function inTurn<Item>(list: readonly Item[], index: number): Item {
  return list[index % list.length] as Item
}
