import { defaultCatalogue, type ForceCatalogue } from '@casework/use-of-force-reports'

/** Invented for the demo: which techniques the manual for escorts has is not public. */
const inTheManual: ReadonlySet<string> = new Set([
  'escortingHold',
  'guidingHoldTwoOfficers',
  'straightArmHold',
  'underhook',
])

/** The catalogue of the demo's service: the default one, with an invented answer to which techniques belong to the manual for escorts. */
export const serviceCatalogue: ForceCatalogue = {
  ...defaultCatalogue,
  version: 'demo-1',
  techniques: defaultCatalogue.techniques.map((technique) =>
    inTheManual.has(technique.id) ? { ...technique, system: 'HOMES' } : technique,
  ),
}
