/** Why a report is late. @public */
export const latenessReasons = [
  'officerInjured',
  'officerUnavailable',
  'flightOrTravel',
  'systemUnavailable',
  'informationAwaited',
  'oversight',
  'returnedByProvider',
  'other',
] as const

/** Why a submitted report is edited. Source: features.md A. @public */
export const editReasons = [
  'errorInReport',
  'somethingMissing',
  'newEvidence',
  'footageShowsOtherwise',
  'personAsksForCorrection',
  'officerAdded',
  'officerRemoved',
  'other',
] as const

/** Why a report is withdrawn; it stays on record. Source: features.md A. @public */
export const withdrawalReasons = ['duplicate', 'notUseOfForce', 'enteredInError'] as const

/** Why a withdrawn report stands again. @public */
export const reinstatementReasons = ['withdrawnInError', 'complaint', 'newEvidence'] as const

/** Bodies that a read-only pack can be made for. Source: domain.md §3.4. @public */
export const reviewBodies = [
  'independentMonitoringBoard',
  'inspectorateOfPrisons',
  'chiefInspectorOfBorders',
  'prisonsAndProbationOmbudsman',
  'professionalStandards',
] as const
