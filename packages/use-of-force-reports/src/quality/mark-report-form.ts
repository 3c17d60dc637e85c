import { type Answers, answerAt, applicableQuestions, isNotKnown } from '@casework/question-sets'
import { contradictions } from '../flags/contradictions.ts'
import { incidentAnswers, incidentReport } from '../form/incident-report.ts'
import type { UseOfForceReport } from '../report/report.ts'
import type { MarkingMeasure, MarkingScheme } from './marking-scheme.ts'

/** The marks of one criterion, and what is missing for the others. @public */
export type MarkedCriterion = {
  readonly id: string
  readonly words: string
  readonly marks: number
  readonly outOf: number
  readonly critical: boolean
  /** The questions that would bring the missing marks. */
  readonly missing: readonly string[]
}

/** A marked form: marks are whole numbers, and the critical omissions stand apart. @public */
export type FormMark = {
  readonly schemeId: string
  readonly schemeVersion: string
  readonly criteria: readonly MarkedCriterion[]
  readonly marks: number
  readonly outOf: number
  readonly criticalOmissions: readonly string[]
}

/**
 * Marks the form of a report by a scheme: for the quality of a real report, or as an exercise of a learner.
 *
 * @remarks
 * The same rules mark both, and marks are whole numbers, so that 79.9% never passes for 80%. A mark judges how a report is written and
 * never whether force was right. Source: features.md A, D (report-writing exercise scored by the real form rules); domain.md §4.3.
 *
 * @example
 * const { marks, outOf, criticalOmissions } = markReportForm(aReport(), defaultMarkingScheme)
 * marks //=> 5
 * outOf //=> 105
 * criticalOmissions //=> ['incident', 'techniques', 'necessity', 'proportionality', 'care']
 * @public
 */
export function markReportForm(report: UseOfForceReport, scheme: MarkingScheme): FormMark {
  const asked = readForm(report)
  const criteria = scheme.criteria.map(({ id, words, marks: outOf, critical, measure }): MarkedCriterion => {
    const { share, of, missing } = measured(measure, asked)
    return { id, words, marks: Math.floor((outOf * share) / of), outOf, critical, missing }
  })
  return {
    schemeId: scheme.id,
    schemeVersion: scheme.version,
    criteria,
    marks: criteria.reduce((sum, { marks }) => sum + marks, 0),
    outOf: criteria.reduce((sum, { outOf }) => sum + outOf, 0),
    criticalOmissions: criteria.filter(({ critical, marks, outOf }) => critical && marks < outOf).map(({ id }) => id),
  }
}

type ReadForm = { readonly report: UseOfForceReport; readonly asked: ReadonlyMap<string, readonly unknown[]> }
type Measured = { readonly share: number; readonly of: number; readonly missing: readonly string[] }

/** Every question that applies, with each of its answers: one for each entry of a group. */
function readForm(report: UseOfForceReport): ReadForm {
  const answers = incidentAnswers(report) as Answers
  const asked = new Map<string, unknown[]>()
  for (const { question, path } of applicableQuestions(incidentReport, answers)) {
    asked.set(question.id, [...(asked.get(question.id) ?? []), answerAt(answers, path)])
  }
  return { report, asked }
}

function measured(measure: MarkingMeasure, { report, asked }: ReadForm): Measured {
  switch (measure.kind) {
    case 'answered':
      return ofAnswers(measure.questions, asked)
    case 'words':
      return allOrNothing(wordsIn(asked.get(measure.question)?.[0]) >= measure.atLeast, measure.question)
    case 'consistent': {
      const open = contradictions(report).filter(({ answered }) => !answered)
      return {
        share: open.length === 0 ? 1 : 0,
        of: 1,
        missing: [...new Set(open.flatMap(({ questions }) => questions))],
      }
    }
    case 'equals':
      return allOrNothing(matches(asked.get(measure.question)?.[0], measure.value), measure.question)
    case 'entries': {
      const entries = asked.get(measure.group)?.[0]
      return allOrNothing(Array.isArray(entries) && entries.length >= measure.atLeast, measure.group)
    }
  }
}

function ofAnswers(questions: readonly string[], asked: ReadForm['asked']): Measured {
  const applying = questions.flatMap((id) => (asked.get(id) ?? []).map((value) => ({ id, given: isGiven(value) })))
  if (applying.length === 0) return { share: 0, of: 1, missing: questions }
  const missing = [...new Set(applying.filter(({ given }) => !given).map(({ id }) => id))]
  return { share: applying.filter(({ given }) => given).length, of: applying.length, missing }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && !isNotKnown(value) && !(Array.isArray(value) && value.length === 0)
}

function allOrNothing(holds: boolean, question: string): Measured {
  return { share: holds ? 1 : 0, of: 1, missing: holds ? [] : [question] }
}

function matches(given: unknown, wanted: string): boolean {
  return Array.isArray(given) ? given.includes(wanted) : given === wanted
}

function wordsIn(text: unknown): number {
  if (typeof text !== 'string') return 0
  return text.split(/\s+/).filter((word) => word !== '').length
}
