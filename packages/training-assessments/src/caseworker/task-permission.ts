import type { ActorId, CivilDate } from '@casework/kernel'
import type { Authorisation, Development } from './development.ts'
import type { AdviceCategory, AdviserLevel, Pathway } from './pathway.ts'

/** What somebody who supervises advice is authorised for. @public */
export type SupervisorAuthorisation = Pick<Authorisation, 'level' | 'category' | 'from' | 'to'> & {
  readonly personId: ActorId
}

/** Whether somebody may do a task, and on what ground. @public */
export type TaskPermission =
  | { readonly permitted: true; readonly ground: 'noAdvice' | 'authorised' }
  | { readonly permitted: true; readonly ground: 'supervised'; readonly supervisorId: ActorId }
  | {
      readonly permitted: false
      readonly why: 'unknownTask' | 'recordEnded' | 'otherPathway' | 'stageNotReached' | 'notAuthorised'
    }

/**
 * Tells whether somebody may do a kind of task on a day: nobody advises uncertified.
 *
 * @remarks
 * Triage and signposting are open from their stage. Advice needs the level in its category, or recorded supervision by somebody who has it,
 * where the task allows that. What the pathway does not name is not permitted. Source: domain.md §4.4; sections 84 and 91 Immigration and
 * Asylum Act 1999.
 *
 * @example
 * const supervisors: SupervisorAuthorisation[] = []
 * const on = civilDate('2026-11-22')
 * taskPermission(aDevelopment(), 'signpost', on, examplePathway.pathway, supervisors) //=> { permitted: true, ground: 'noAdvice' }
 * taskPermission(aDevelopment(), 'lodgeAppeal', on, examplePathway.pathway, supervisors) //=> { permitted: false, why: 'stageNotReached' }
 * @public
 */
export function taskPermission(
  development: Development,
  task: string,
  on: CivilDate,
  pathway: Pathway,
  supervisors: readonly SupervisorAuthorisation[],
): TaskPermission {
  const rule = pathway.tasks.find((each) => each.task === task)
  if (development.stage === 'ended') return { permitted: false, why: 'recordEnded' }
  if (pathway.id !== development.pathwayId || pathway.version !== development.pathwayVersion)
    return { permitted: false, why: 'otherPathway' }
  if (rule === undefined) return { permitted: false, why: 'unknownTask' }
  const reached = development.stages.filter((stage) => stage.on <= on).at(-1)?.stageId
  const rank = (stageId: string | undefined) => pathway.stages.findIndex(({ id }) => id === stageId)
  if (rank(reached) < rank(rule.fromStage)) return { permitted: false, why: 'stageNotReached' }
  const { needs } = rule
  if (needs === undefined) return { permitted: true, ground: 'noAdvice' }
  if (isAuthorised(development.authorisations, needs, on)) return { permitted: true, ground: 'authorised' }
  const supervision = development.supervisions.find(
    ({ supervisorId, from, to }) =>
      from <= on && (to ?? on) >= on && isAuthorised(ofPerson(supervisors, supervisorId), needs, on),
  )
  return rule.underSupervision && supervision !== undefined
    ? { permitted: true, ground: 'supervised', supervisorId: supervision.supervisorId }
    : { permitted: false, why: 'notAuthorised' }
}

/** Whether a level in a category, or a higher one in the same, is held on a day. */
export function isAuthorised(
  held: readonly Pick<Authorisation, 'level' | 'category' | 'from' | 'to'>[],
  needs: { readonly level: AdviserLevel; readonly category: AdviceCategory },
  on: CivilDate,
): boolean {
  return held.some(
    ({ level, category, from, to }) =>
      level >= needs.level && category === needs.category && from <= on && (to ?? on) >= on,
  )
}

function ofPerson(supervisors: readonly SupervisorAuthorisation[], personId: ActorId) {
  return supervisors.filter((each) => each.personId === personId)
}
