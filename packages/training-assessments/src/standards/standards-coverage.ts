import type { Assessment } from '../assessment/assessment.ts'
import type { Component } from '../assessment/component.ts'
import type { ItemBank } from '../items/item-bank.ts'
import type { StandardCode } from './standard-code.ts'
import type { StandardsFramework } from './standards-framework.ts'

/** Where one standard is assessed. @public */
export type StandardCoverage = {
  readonly code: StandardCode
  readonly kind: StandardsFramework['standards'][number]['kind']
  /** Criteria, scenarios (`part/scenario`) and questions of the bank that assess it. */
  readonly by: readonly string[]
}

/** Which standards of a framework an assessment covers, and which it does not. @public */
export type StandardsCoverage = {
  readonly frameworkId: string
  readonly frameworkVersion: string
  readonly matrix: readonly StandardCoverage[]
  readonly gaps: readonly StandardCode[]
  /** Codes that the assessment names and the framework does not have. */
  readonly unknown: readonly StandardCode[]
}

/**
 * Shows where each standard of a framework is assessed, and where none does.
 *
 * @remarks Source: S3 (scenarios mapped to all relevant national occupational standards); features.md D.
 *
 * @example
 * const framework = standardsFrameworkSchema.parse({
 *   id: 'example', version: '1', title: 'Example', standards: [{ code: 'EX1', title: 'Keeps calm', kind: 'performance' }],
 * })
 * standardsCoverage(framework, escortOfficersCourse([]).assessment).gaps //=> ['EX1']
 * standardsCoverage(framework, escortOfficersCourse({ 'with-a-child': ['EX1'] }).assessment).gaps //=> []
 * @public
 */
export function standardsCoverage(
  framework: StandardsFramework,
  assessment: Assessment,
  bank?: ItemBank,
): StandardsCoverage {
  const named = [
    ...assessment.components.flatMap(namedBy),
    ...(bank?.items ?? []).map(({ id, standards }) => ({ by: id as string, standards })),
  ]
  const places = new Map<StandardCode, string[]>()
  for (const { by, standards } of named)
    for (const code of standards) places.set(code, [...(places.get(code) ?? []), by])
  const matrix = framework.standards.map(({ code, kind }) => ({ code, kind, by: places.get(code) ?? [] }))
  const known = new Set(framework.standards.map(({ code }) => code))
  return {
    frameworkId: framework.id,
    frameworkVersion: framework.version,
    matrix,
    gaps: matrix.filter(({ by }) => by.length === 0).map(({ code }) => code),
    unknown: [...places.keys()].filter((code) => !known.has(code)),
  }
}

type Named = { readonly by: string; readonly standards: readonly StandardCode[] }

/** What a part says that it assesses. */
function namedBy(component: Component): readonly Named[] {
  if (component.kind === 'scenarios')
    return component.scenarios.map(({ id, standards }) => ({ by: `${component.id}/${id}`, standards }))
  if (component.kind !== 'checklist') return []
  return component.criteria.map(({ id, standards }) => ({ by: `${component.id}/${id}`, standards }))
}
