import {
  assessmentResult,
  type ComponentMark,
  componentResult,
  describeResult,
  type Enrolment,
} from '@casework/training-assessments'
import { componentOf, courseOf } from './catalogue.ts'

/** What one mark comes to, in words. */
export function verdictOfMark(enrolment: Enrolment, mark: ComponentMark | undefined): readonly string[] {
  const course = courseOf(enrolment)
  const component = mark && componentOf(course, mark.componentId)
  if (component === undefined) return []
  const components = [componentResult(component, mark)]
  return describeResult({ ...assessmentResult(course, []), components }, course).lines
}
