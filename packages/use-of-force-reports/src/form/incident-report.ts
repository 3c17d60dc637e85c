import { civilDate, type Instant, isErased, type Result } from '@casework/kernel'
import {
  type AnswerProblemCode,
  type Answers,
  type AnswersOf,
  defineQuestionSet,
  parseAnswers,
  type QuestionSet,
} from '@casework/question-sets'
import type { UseOfForceReport } from '../report/report.ts'
import { afterwardsSection } from './afterwards.ts'
import { deEscalationSection } from './de-escalation.ts'
import { dignitySection } from './dignity.ts'
import { evidenceSection } from './evidence.ts'
import { forceUsedSection } from './force-used.ts'
import { incidentSection } from './incident.ts'
import { injuriesAndHealthcareSection } from './injuries-and-healthcare.ts'
import { justificationSection } from './justification.ts'
import { leadUpSection } from './lead-up.ts'
import { peoplePresentSection } from './people-present.ts'
import { personSection } from './person.ts'
import { reasonsSection } from './reasons.ts'
import { relocationSection } from './relocation.ts'

const definition = defineQuestionSet({
  schemaVersion: 1,
  id: 'useOfForceReport',
  version: '1',
  title: { en: 'Use of force report' },
  activeFrom: civilDate('2024-08-01'),
  sections: [
    incidentSection,
    personSection,
    peoplePresentSection,
    leadUpSection,
    reasonsSection,
    deEscalationSection,
    forceUsedSection,
    relocationSection,
    injuriesAndHealthcareSection,
    dignitySection,
    evidenceSection,
    justificationSection,
    afterwardsSection,
  ],
})

/** The answers of a use-of-force report, each under the id of its question. @public */
export type IncidentAnswers = AnswersOf<typeof definition>

/**
 * The form of a use-of-force report.
 *
 * @remarks
 * Every field of the supervisor's report form of detention (v2, August 2024) as far as it could be read, and every field of the prisons
 * form. Each question may be left with a reason why it is not answered. Source: domain.md §3.3; features.md A.
 * @public
 */
export const incidentReport: QuestionSet = definition

/**
 * Reads the answers of a use-of-force report that came from outside, whole or as far as they are written.
 *
 * @returns The answers, or every problem with the path of its answer: the codes of `@casework/question-sets`.
 *
 * @example
 * parseReportAnswers({ planned: 'planned' }, { mode: 'partial', now: instant('2026-11-22T09:00:00Z') }).ok //=> true
 * parseReportAnswers({ planned: 'perhaps' }, { mode: 'partial', now: instant('2026-11-22T09:00:00Z') }).ok //=> false
 * @public
 */
export function parseReportAnswers(
  value: unknown,
  options: { readonly mode: 'partial' | 'complete'; readonly now: Instant },
): Result<Answers, AnswerProblemCode> {
  return parseAnswers(incidentReport, value, options)
}

/**
 * The answers of a report, typed by question; none where they were erased.
 *
 * @example
 * incidentAnswers(aReport({ answers: { planned: 'spontaneous' } })).planned //=> 'spontaneous'
 * @public
 */
export function incidentAnswers(report: UseOfForceReport): IncidentAnswers {
  return isErased(report.answers) ? {} : (report.answers as IncidentAnswers)
}
