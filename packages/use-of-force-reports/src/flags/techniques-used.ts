import { isNotKnown } from '@casework/question-sets'
import type { Equipment, ForceCatalogue, Technique } from '../catalogue/force-catalogue.ts'
import { type IncidentAnswers, incidentAnswers } from '../form/incident-report.ts'
import type { UseOfForceReport } from '../report/report.ts'

type Entries<Group extends 'techniques' | 'equipment' | 'injuries' | 'staff'> = Extract<
  NonNullable<IncidentAnswers[Group]>,
  readonly unknown[]
>

/** The entries of a group, none where it is not answered or not known. */
export function entriesOf<Group extends 'techniques' | 'equipment' | 'injuries' | 'staff'>(
  answers: IncidentAnswers,
  group: Group,
): Entries<Group> {
  const entries = answers[group]
  return (entries === undefined || isNotKnown(entries) ? [] : entries) as Entries<Group>
}

/** Tells whether the answers say which there were: an empty list says that there were none. */
export function saysWhich(answers: IncidentAnswers, group: 'techniques' | 'equipment'): boolean {
  const entries = answers[group]
  return entries !== undefined && !isNotKnown(entries)
}

/**
 * The techniques a report names, as its catalogue has them; one that the catalogue lacks is left out here and told by the rules.
 *
 * @example
 * techniquesUsed(aReport({ answers: { techniques: [{ entryId: 'a', technique: 'thumbLock' }] } }), defaultCatalogue)
 * //=> [{ id: 'thumbLock', system: 'other', painInducing: true }]
 * @public
 */
export function techniquesUsed(report: UseOfForceReport, catalogue: ForceCatalogue): readonly Technique[] {
  const used = entriesOf(incidentAnswers(report), 'techniques').map(({ technique }) => technique)
  return catalogue.techniques.filter(({ id }) => used.some((each) => each === id))
}

/**
 * The equipment a report names, as its catalogue has it.
 *
 * @example
 * equipmentUsed(aReport({ answers: { equipment: [{ entryId: 'a', item: 'shield' }] } }), defaultCatalogue).map(({ id }) => id)
 * //=> ['shield']
 * @public
 */
export function equipmentUsed(report: UseOfForceReport, catalogue: ForceCatalogue): readonly Equipment[] {
  const used = entriesOf(incidentAnswers(report), 'equipment').map(({ item }) => item)
  return catalogue.equipment.filter(({ id }) => used.some((each) => each === id))
}
