import {
  type AssessedCourse,
  type AssessmentResult,
  type Component,
  type Course,
  defaultTrainingPolicy,
  type Enrolment,
  escortOfficersCourse,
  examplePathway,
  faceBehindTheCase,
  faceBehindTheCaseBank,
  historyOfEmpire,
  type ItemBank,
  safeguardingCourse,
} from '@casework/training-assessments'
import { defaultCatalogue } from '@casework/use-of-force-reports'
import { escortExamBank } from './escort-exam-bank.ts'

/** Codes of an invented framework: no occupational standard for escorting could be found in public. */
const inventedStandards = {
  'will-not-board': ['EX-1', 'EX-2'],
  'with-a-child': ['EX-2', 'EX-3'],
  'unwell-in-restraint': ['EX-3', 'EX-4'],
}

/** Every technique that anybody may be certified for. */
const techniques = defaultCatalogue.techniques
  .filter(({ prohibited }) => prohibited === undefined || prohibited.positions !== undefined)
  .map(({ id }) => id)

export const escortCourse = escortOfficersCourse(inventedStandards, techniques)
const assessed: readonly AssessedCourse[] = [faceBehindTheCase, escortCourse]

/** The courses of the demo. */
export const courses: readonly Course[] = [...assessed, historyOfEmpire, safeguardingCourse]

const banks: readonly ItemBank[] = [faceBehindTheCaseBank, escortExamBank]

/** The questions that a course draws its papers from, if it has a written exam. */
export function bankOf(courseId: string): ItemBank | undefined {
  return banks.find((bank) => bank.courseId === courseId)
}

/** The course of an enrolment in the version that the learner is on. */
export function courseOf({ courseId, courseVersion }: Pick<Enrolment, 'courseId' | 'courseVersion'>): AssessedCourse {
  const found = assessed.find(({ id, version }) => id === courseId && version === courseVersion)
  if (found === undefined)
    throw new RangeError(`The demo has no course ${courseId} ${courseVersion} with an assessment.`)
  return found
}

/** The part of a course that a sitting is of. */
export function componentOf(course: AssessedCourse, componentId: string): Component | undefined {
  return course.assessment.components.find(({ id }) => id === componentId)
}

/** What a course is called. */
export function courseTitle(courseId: string): string {
  return courses.find(({ id }) => id === courseId)?.title ?? courseId
}

/** Whether somebody with a result can still come to pass by the same place. */
export const mayStillPass: Readonly<Record<AssessmentResult['outcome'], boolean>> = {
  passed: false,
  failed: true,
  notKnown: true,
}

export const trainingPolicy = defaultTrainingPolicy
export const { framework, pathway, procedures } = examplePathway
