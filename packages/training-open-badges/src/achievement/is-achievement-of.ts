import type { AssessedCourse, CertifiedFunction } from '@casework/training-assessments'
import { type Achievement, achievementSchema } from '../credential/achievement.ts'
import { achievementOf } from './achievement-of.ts'

/** Tells whether an achievement is what a course and a function make: its words and pass marks are made again and compared. */
export function isAchievementOf(
  course: AssessedCourse,
  certifiedFunction: CertifiedFunction | undefined,
  achievement: Achievement,
): boolean {
  const given = achievementSchema.safeParse(achievement)
  if (!given.success) return false
  const { id, description, criteria, alignment } = given.data
  const made = achievementOf(course, {
    id,
    description,
    ...(criteria.id === undefined ? {} : { criteriaPage: criteria.id }),
    ...(alignment === undefined ? {} : { alignments: alignment.map(({ type: _type, ...each }) => each) }),
    ...(certifiedFunction === undefined ? {} : { certifiedFunction }),
  })
  // Both went through one schema, which gives members in one order.
  return made.ok && JSON.stringify(made.value) === JSON.stringify(given.data)
}
