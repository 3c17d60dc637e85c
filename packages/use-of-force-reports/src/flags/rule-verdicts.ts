import { ageOn } from '@casework/calendar'
import { type ActorId, type CivilDate, compareCivilDates } from '@casework/kernel'
import { isNotKnown } from '@casework/question-sets'
import type { Equipment, ForceCatalogue } from '../catalogue/force-catalogue.ts'
import { footageCoverage } from '../footage/footage-coverage.ts'
import type { IncidentAnswers } from '../form/incident-report.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type Certification, isCertified } from './certification.ts'
import { entriesOf, saysWhich } from './techniques-used.ts'
import { allOf, answerIncludes, answerIs, anyOf, decided, type Verdict } from './verdict.ts'

type TechniqueEntry = ReturnType<typeof entriesOf<'techniques'>>[number]

/** Over all techniques; unknown where it is not said which, or whether any. */
export function overTechniques(answers: IncidentAnswers, holds: (entry: TechniqueEntry) => Verdict): Verdict {
  return saysWhich(answers, 'techniques') ? anyOf(entriesOf(answers, 'techniques').map(holds)) : 'unknown'
}

/** Over all equipment; unknown where it is not said which, or whether any. */
export function overEquipment(
  answers: IncidentAnswers,
  holds: (entry: ReturnType<typeof entriesOf<'equipment'>>[number]) => Verdict,
): Verdict {
  return saysWhich(answers, 'equipment') ? anyOf(entriesOf(answers, 'equipment').map(holds)) : 'unknown'
}

/** Whether a technique was one that nobody may use on that day, in the position the person was in. */
export function prohibition(
  { technique, position }: TechniqueEntry,
  { techniques }: ForceCatalogue,
  on: CivilDate,
): Verdict {
  const found = techniques.find(({ id }) => id === technique)
  if (found === undefined || technique === 'other') return 'unknown'
  const { prohibited } = found
  if (prohibited === undefined || compareCivilDates(on, prohibited.from) < 0) return 'notMet'
  return prohibited.positions === undefined ? 'met' : answerIs(position, ...prohibited.positions)
}

/** Whether the catalogue says something of a technique or of equipment; unknown of what it does not know. */
function flagged<Key extends string>(
  id: unknown,
  catalogue: readonly ({ readonly id: string } & { readonly [Name in Key]: boolean })[],
  key: Key,
): Verdict {
  const found = catalogue.find((each) => each.id === id)
  return found === undefined || id === 'other' ? 'unknown' : decided(found[key])
}

/** Whether the person was held face down, by a technique or by the minutes told. */
export function heldProne(answers: IncidentAnswers): Verdict {
  const { minutesProne } = answers
  const byMinutes = typeof minutesProne === 'number' ? decided(minutesProne > 0) : 'unknown'
  return anyOf([byMinutes, overTechniques(answers, ({ position }) => answerIs(position, 'prone'))])
}

/** Whether a technique or equipment causes pain. */
export function causedPain(answers: IncidentAnswers, catalogue: ForceCatalogue): Verdict {
  return anyOf([
    overTechniques(answers, ({ technique }) => flagged(technique, catalogue.techniques, 'painInducing')),
    overEquipment(answers, ({ item }) => flagged(item, catalogue.equipment, 'painInducing')),
  ])
}

/** Whether the person was a child: said to be one, or born less than eighteen years before. */
export function wasChild({ childAtTheTime, dateOfBirth }: IncidentAnswers, on: CivilDate): Verdict {
  const said = answerIs(childAtTheTime, 'yes')
  if (typeof dateOfBirth !== 'string') return said
  return compareCivilDates(dateOfBirth, on) <= 0 && ageOn(dateOfBirth, on) < 18 ? 'met' : said
}

const harm = ['preventSelfHarm', 'preventInjuryThirdParty']

/** Whether no reason was to prevent harm; unknown reasons leave it unknown. */
export function notToPreventHarm({ reasons }: IncidentAnswers): Verdict {
  const prevented = answerIncludes(reasons, ...harm)
  if (prevented === 'unknown') return 'unknown'
  return decided(prevented === 'notMet')
}

const headPlaces: readonly string[] = ['head', 'face', 'eyeLeft', 'eyeRight', 'mouth']

/** Whether somebody was injured on the head. */
export function headInjured(answers: IncidentAnswers): Verdict {
  if (answers.injuriesSeen === 'no') return 'notMet'
  const injuries = entriesOf(answers, 'injuries')
  return injuries.length === 0 ? 'unknown' : anyOf(injuries.map(({ place }) => answerIs(place, ...headPlaces)))
}

/** Whether some of the incident was not filmed: by the footage where there is any on record, and by the answer where there is none. */
export function notFilmed(report: UseOfForceReport, { cameraRunning }: IncidentAnswers): Verdict {
  const coverage = footageCoverage(report)
  if (report.footage.cameras.length === 0 || coverage === undefined) return answerIs(cameraRunning, 'no')
  return decided(coverage.combined.uncovered.length > 0)
}

/** Whether equipment was not approved on that day; unknown where nothing says that it was. */
export function outOfApproval(item: unknown, { equipment }: ForceCatalogue, on: CivilDate): Verdict {
  const approval = equipment.find(({ id }) => id === item)?.approval
  return approval === undefined ? 'unknown' : decided(!isApproved(approval, on))
}

/** Tells whether a day lies within an approval. */
export function isApproved({ from, to }: NonNullable<Equipment['approval']>, on: CivilDate): boolean {
  return (
    (from === undefined || compareCivilDates(from, on) <= 0) && (to === undefined || compareCivilDates(on, to) <= 0)
  )
}

/** Whether whoever used a technique was not certified for it on that day; unknown without certifications. */
export function notCertified(
  certifications: readonly Certification[] | undefined,
  { usedBy, technique }: TechniqueEntry,
  on: CivilDate,
): Verdict {
  if (certifications === undefined || usedBy === undefined || technique === undefined) return 'unknown'
  if (isNotKnown(usedBy) || isNotKnown(technique) || technique === 'other') return 'unknown'
  return decided(!isCertified(certifications, usedBy as ActorId, technique, on))
}

/** Whether force was used on a child so that a removal could go ahead. */
export function toRemoveChild(answers: IncidentAnswers, on: CivilDate): Verdict {
  return allOf(wasChild(answers, on), answerIs(answers.forceToEffectRemoval, 'yes'))
}
