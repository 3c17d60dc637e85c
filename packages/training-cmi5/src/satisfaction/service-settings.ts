import { type Problem, problem } from '@casework/kernel'
import { masteryScoreSchema, moveOns } from '../course/course-structure.ts'
import type { SatisfactionInput } from './satisfaction-input.ts'

/** What can be wrong with what a service sets for a registration. @public */
export type ServiceSettingCode = 'CMI.NOT_A_MASTERY_SCORE' | 'CMI.NOT_A_MOVE_ON'

/** Finds mastery scores that are no shares, and rules that cmi5 does not have. */
export function settingProblems({
  masteryScores = {},
  moveOns: rules = {},
}: Pick<SatisfactionInput, 'masteryScores' | 'moveOns'>): readonly Problem<ServiceSettingCode>[] {
  const badScores = Object.entries(masteryScores).filter(([, score]) => !masteryScoreSchema.safeParse(score).success)
  const badRules = Object.entries(rules).filter(([, rule]) => !moveOns.includes(rule))
  return [
    ...badScores.flatMap(([id]) => problem('CMI.NOT_A_MASTERY_SCORE', {}, ['masteryScores', id]).error),
    ...badRules.flatMap(([id]) => problem('CMI.NOT_A_MOVE_ON', {}, ['moveOns', id]).error),
  ]
}
