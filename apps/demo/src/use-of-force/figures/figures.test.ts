import { quarterLabel } from '@casework/calendar'
import { tableToCsv } from '@casework/figures'
import { countAllIncidents, type IncidentRow, incidentMeasures } from '@casework/use-of-force-reports'
import { beforeAll, expect, test } from 'vitest'
import type { Casework } from '../../casework/casework.ts'
import { seedIfEmpty } from '../../casework/seed.ts'
import { memberOf } from '../../staff.ts'
import { memoryCasework } from '../../testing/memory-casework.ts'
import { exposedPlaces, exposedTogether } from '../places.ts'
import { providers } from '../providers.ts'
import { seedForceReports } from '../seed-force-reports.ts'
import { trainingDay } from '../training-day.ts'
import { comparisonPart } from './comparison-part.ts'
import { figureKinds } from './figure-kinds.ts'
import type { FigurePart } from './figure-part.ts'
import { figureScope } from './figure-scope.ts'
import { incidentRows } from './incident-rows.ts'
import { kindsParts } from './kinds-part.ts'
import { measuresPart } from './measures-part.ts'
import { controlPart, seriesPart } from './months-parts.ts'
import { ratesPart } from './rates-part.ts'

let casework: Casework
let rows: readonly IncidentRow[]
beforeAll(async () => {
  casework = await memoryCasework()
  await seedIfEmpty(casework)
  await seedForceReports(casework)
  rows = await incidentRows(casework)
}, 60_000)

function scopeFor(query: Readonly<Record<string, unknown>> = {}, member = 'dev-rao') {
  const reader = memberOf(member)
  if (reader === undefined) throw new Error('on the staff')
  return figureScope(query, rows, casework.today(), reader)
}

const cellsOf = ({ tables: [table] }: FigurePart) => table?.rows ?? []

test('the incidents of the providers add up to those of all, and so do those of the quarters', () => {
  const scope = scopeFor()
  const every = cellsOf(ratesPart(scope)).map((cells) => [cells[0], Number(cells[2])] as const)
  const of = (name: string) => every.find(([label]) => label === name)?.[1] ?? Number.NaN
  expect(providers.reduce((sum, { name }) => sum + of(name), 0)).toBe(of('All providers'))
  const counted = scope.quarters.map((each) => {
    const { period } = scopeFor({ period: quarterLabel(each) })
    return countAllIncidents(rows, period).incidents.value
  })
  expect(counted.reduce((sum, each) => sum + each, 0)).toBe(
    rows.filter(({ on }) => on >= scopeFor({ period: quarterLabel(scope.quarters[0] ?? scope.quarter) }).period.from)
      .length,
  )
})

test('what is not known is counted apart, so that known and not known are all incidents', () => {
  const scope = scopeFor()
  const total = countAllIncidents(scope.rows, scope.period).incidents.value
  const measures = cellsOf(measuresPart(scope))
  expect(measures).toHaveLength(incidentMeasures.length)
  for (const cells of measures) expect(Number(cells[2]) + Number(cells.at(-1))).toBe(total)
})

test('the exposures of the places are those of their providers', () => {
  expect(exposedTogether([...exposedPlaces.values()])).toEqual(exposedTogether(providers))
})

test('a period that is not over has counts and no rates', () => {
  const scope = scopeFor({ period: 'Q4 2026' })
  expect(scope.isOver).toBe(false)
  for (const cells of cellsOf(ratesPart(scope)))
    expect(cells.slice(3)).toEqual(Array.from({ length: 4 }, () => ({ shorthand: 'x' })))
  expect(comparisonPart(scope).svg).toBeUndefined()
})

test('a question that cannot be read is answered for the last quarter that is over and all providers', () => {
  for (const query of [
    {},
    { period: 'Q9 1066' },
    { period: ['Q1 2026', 'x'] },
    { provider: "'; --", by: '<b>', of: '__proto__' },
  ]) {
    const { label, providerId, by, kind } = scopeFor(query)
    expect([label, providerId, by, kind.id]).toEqual(['Q3 2026', undefined, 'place', 'per-escorts'])
  }
})

test('the manager of a provider is shown that provider whatever is asked for', () => {
  const scope = scopeFor({ provider: 'harbour' }, 'chloe-grant')
  expect([scope.providerId, new Set(scope.rows.map(({ providerId }) => providerId))]).toEqual([
    'northgate',
    new Set(['northgate']),
  ])
})

test('every figure, by place and by provider, of every quarter is shown or says why not', async () => {
  const trained = await trainingDay(casework.client)
  for (const { label } of scopeFor().quarters.map((each) => ({ label: quarterLabel(each) })))
    for (const { id } of figureKinds)
      for (const by of ['place', 'provider']) {
        const scope = scopeFor({ period: label, of: id, by })
        for (const part of [comparisonPart(scope), controlPart(scope)])
          expect(part.svg !== undefined || part.lines.length > 1, `${label} ${id} ${part.id}`).toBe(true)
      }
  expect(seriesPart(scopeFor(), trained).svg).toContain('<svg')
  expect(seriesPart(scopeFor(), undefined)).toMatchObject({ tables: [] })
})

test('the words of the form name what was used and why, and never a code', () => {
  for (const part of kindsParts(scopeFor())) {
    const [table] = part.tables
    expect(table && tableToCsv(table), part.id).not.toMatch(/^[a-z]+[A-Z]\w*,/m)
  }
})
