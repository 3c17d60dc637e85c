import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type CivilDate,
  type Context,
  changed,
  compareCivilDates,
  eventWriter,
  hasRole,
  isPerson,
  type Problem,
  problem,
  type Result,
  refused,
} from '@casework/kernel'
import type { ForceCatalogue } from '../catalogue/force-catalogue.ts'
import { isApproved } from '../flags/rule-verdicts.ts'
import { applyForcePlanEvent, type ForcePlan, type ForcePlanEvent, type PlanForceInput } from './force-plan.ts'

type PlanCode =
  | 'PLAN.TECHNIQUE_PROHIBITED'
  | 'PLAN.NOT_IN_CATALOGUE'
  | 'PLAN.EQUIPMENT_NOT_APPROVED'
  | 'PLAN.PREGNANT'
  | 'PLAN.CHILD'

/**
 * Plans a use of force, which is the one thing that can be refused before it happens.
 *
 * @remarks
 * No plan holds a prohibited technique or equipment that is not approved. Force is never planned against a woman who is pregnant, or may
 * be, nor against a child or somebody who may be one, other than to prevent harm. What happens all the same is always recordable.
 * Source: Brook House Inquiry recommendation 14; HM Inspectorate of Prisons, overseas escort expectations; domain.md §3.1, §3.4.
 *
 * @returns The plan with its `ForcePlanned` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | every one that holds of
 * `PLAN.TECHNIQUE_PROHIBITED`, `PLAN.NOT_IN_CATALOGUE`, `PLAN.EQUIPMENT_NOT_APPROVED`, `PLAN.PREGNANT` and `PLAN.CHILD`.
 *
 * @example
 * const context = { ...asOfficer('providerManager'), catalogue: defaultCatalogue }
 * planForce(planForceInputSchema.parse(aPlanInput()), context).ok //=> true
 * planForce(planForceInputSchema.parse(aPlanInput({ techniques: ['handcuffsBehindWhileSeated'] })), context).ok //=> false
 * planForce(planForceInputSchema.parse(aPlanInput({ pregnant: 'notKnown' })), context).ok //=> false
 * @public
 */
export function planForce(
  input: PlanForceInput,
  context: Context & { readonly catalogue: ForceCatalogue },
): Result<Change<ForcePlan, ForcePlanEvent>, 'REPORT.PERSON_REQUIRED' | 'REPORT.ROLE_REQUIRED' | PlanCode> {
  if (!isPerson(context.actor)) return problem('REPORT.PERSON_REQUIRED')
  if (!hasRole(context.actor, 'providerManager')) return problem('REPORT.ROLE_REQUIRED', { action: 'planForce' })
  const wrong = objections(input, context.catalogue, civilDateInLondon(context.now))
  if (wrong.length > 0) return refused(wrong)
  const { pregnant, child, reasons, ...data } = input
  const personal = { needs: { pregnant, child }, reasons }
  return changed(undefined, applyForcePlanEvent, eventWriter<ForcePlanEvent>()('ForcePlanned', data, context, personal))
}

function objections(input: PlanForceInput, catalogue: ForceCatalogue, today: CivilDate): readonly Problem<PlanCode>[] {
  const { toPreventHarm, pregnant, child } = input
  const needs: readonly (readonly [boolean, PlanCode, string])[] = [
    [!toPreventHarm && pregnant !== 'no', 'PLAN.PREGNANT', 'pregnant'],
    [!toPreventHarm && child !== 'no', 'PLAN.CHILD', 'child'],
  ]
  return [
    ...input.techniques.flatMap((id, index) => ofTechnique(id, index, catalogue, today)),
    ...input.equipment.flatMap((id, index) => ofEquipment(id, index, catalogue, today)),
    ...needs.flatMap(([holds, code, path]) => (holds ? [{ code, params: {}, path: [path] }] : [])),
  ]
}

function ofTechnique(
  id: string,
  index: number,
  { techniques }: ForceCatalogue,
  today: CivilDate,
): readonly Problem<PlanCode>[] {
  const found = techniques.find((technique) => technique.id === id)
  const path = ['techniques', index]
  if (found === undefined || id === 'other') return [{ code: 'PLAN.NOT_IN_CATALOGUE', params: {}, path }]
  const { prohibited } = found
  const always = prohibited !== undefined && prohibited.positions === undefined
  const refused = always && compareCivilDates(prohibited.from, today) <= 0
  return refused ? [{ code: 'PLAN.TECHNIQUE_PROHIBITED', params: {}, path }] : []
}

function ofEquipment(
  id: string,
  index: number,
  { equipment }: ForceCatalogue,
  today: CivilDate,
): readonly Problem<PlanCode>[] {
  const found = equipment.find((piece) => piece.id === id)
  const path = ['equipment', index]
  if (found === undefined) return [{ code: 'PLAN.NOT_IN_CATALOGUE', params: {}, path }]
  const approved = found.approval !== undefined && isApproved(found.approval, today)
  return approved ? [] : [{ code: 'PLAN.EQUIPMENT_NOT_APPROVED', params: {}, path }]
}
