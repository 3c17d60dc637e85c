import { isErased } from '@casework/kernel'
import { type Answers, answerDifferences, restoreAnswers, settleAnswers } from '@casework/question-sets'
import { incidentReport } from '../form/incident-report.ts'
import type { SetAsideAnswer } from './answers-schema.ts'
import type { UseOfForceReport } from './report.ts'

/** What saving answers changes: only the questions that differ, what no longer applies put aside, and what applies again back in its place. */
export type AnswersChange = {
  readonly changed: Answers
  readonly removed: readonly string[]
  readonly before: Answers
  readonly setAside: readonly SetAsideAnswer[]
}

/** Compares the answers as they shall stand with those on record. */
export function answersChange(report: UseOfForceReport, answers: Answers): AnswersChange | undefined {
  const held: Answers = isErased(report.answers) ? {} : report.answers
  const settled = settleAnswers(incidentReport, answers)
  const aside = isErased(report.setAside) ? [] : report.setAside
  const restored = restoreAnswers(incidentReport, settled.answers, aside)
  const wanted: Answers = restored.answers
  const questions = [...new Set(answerDifferences(held, wanted).map(({ path: [question] }) => question))]
  if (questions.length === 0 && settled.setAside.length === 0) return undefined
  return {
    changed: pick(wanted, questions),
    removed: questions.filter((question) => wanted[question] === undefined),
    before: pick(held, questions),
    setAside: [...restored.setAside, ...settled.setAside].map(({ path, value }) => ({ path, value })),
  }
}

function pick(answers: Answers, questions: readonly string[]): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([question, answer]) => answer !== undefined && questions.includes(question)),
  )
}
