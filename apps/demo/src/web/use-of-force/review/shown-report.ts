import { isErased } from '@casework/kernel'
import {
  type AnswerPath,
  type Answers,
  answerAt,
  answerDifferences,
  answerFormatters,
  applicableQuestions,
  describeAnswer,
  inLanguage,
  isNotKnown,
  type Question,
  questionAt,
  type SetAside,
} from '@casework/question-sets'
import { checkAnswers } from '@casework/question-sets/govuk'
import {
  contradictions,
  defaultForcePolicy,
  defaultMarkingScheme,
  gradeReport,
  incidentReport,
  officerStatement,
  type Statement,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'

/** A question with its answer in words. */
export type ShownAnswer = { readonly question: string; readonly answer: string; readonly isKnown: boolean }

/** What was known of a person's vulnerability at the time: read first, before anything that was done to them. */
const vulnerabilityFirst = [
  'vulnerabilities',
  'adultAtRiskLevel',
  'pregnant',
  'childAtTheTime',
  'disabled',
  'adjustments',
  'handlingPlan',
  'interpreterNeeded',
  'language',
  'interpreterUsed',
]

const nowhere = () => ''

/** The answers of a report, none where they were erased. */
export function answersOf({ answers }: UseOfForceReport): Answers {
  return isErased(answers) ? {} : (answers as Answers)
}

/** What was known of the person's vulnerability at the time. */
export function vulnerabilityOf(report: UseOfForceReport): readonly ShownAnswer[] {
  const answers = answersOf(report)
  return applicableQuestions(incidentReport, answers)
    .filter(({ question }) => vulnerabilityFirst.includes(question.id))
    .map(({ path }) => shownAnswer(path, answerAt(answers, path)))
}

/** The report section by section, and the answers that were put aside. */
export function sectionsOf(report: UseOfForceReport) {
  const aside = isErased(report.setAside) ? [] : report.setAside
  return checkAnswers(incidentReport, answersOf(report), 'en', nowhere, aside as unknown as readonly SetAside[])
}

/** What does not fit together, with its answer where there is one. */
export function contradictionsOf(report: UseOfForceReport) {
  return contradictions(report).map((each) => ({
    ...each,
    asked: each.questions.map(labelOf),
    reply: report.contradictionsAnswered.findLast(({ contradiction }) => contradiction === each.id),
  }))
}

/** How well the report is written, with the questions that would bring what is missing. */
export function gradeOf(report: UseOfForceReport) {
  const grade = gradeReport(report, defaultMarkingScheme, defaultForcePolicy)
  return {
    ...grade,
    criteria: grade.criteria.map((criterion) => ({ ...criterion, missing: criterion.missing.map(labelOf) })),
  }
}

/** Each edit with what stood before and what stood after it, the latest first. */
export function editsOf(report: UseOfForceReport) {
  return report.edits
    .map((edit, index) => {
      const before: Answers = isErased(edit.before) ? {} : (edit.before as Answers)
      const after = afterEdit(report, index)
      const wasErased = isErased(edit.before)
      return { ...edit, wasErased, changes: wasErased ? [] : differences(before, after) }
    })
    .reverse()
}

/** What the edited questions held after an edit: what the next edit of each found, or what stands now. */
function afterEdit(report: UseOfForceReport, index: number): Answers {
  const now = answersOf(report)
  const { questions } = report.edits[index] ?? { questions: [] }
  const entries = questions.map((question) => {
    const next = report.edits.slice(index + 1).find((edit) => edit.questions.includes(question))
    const held = next === undefined || isErased(next.before) ? now : (next.before as Answers)
    return [question, held[question]] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Answers
}

function differences(before: Answers, after: Answers) {
  return answerDifferences(before, after).map(({ path }) => ({
    question: labelAt(path),
    old: inWords(path, answerAt(before, path)),
    new: inWords(path, answerAt(after, path)),
  }))
}

/** The statements of officers; what each says, where it is in and not erased. */
export function statementsOf(report: UseOfForceReport) {
  return report.statements.map((statement) => ({ ...statement, sections: saidIn(statement) }))
}

function saidIn(statement: Statement) {
  if (!('answers' in statement) || isErased(statement.answers)) return []
  return checkAnswers(officerStatement, statement.answers as Answers, 'en', nowhere).sections
}

function shownAnswer(path: AnswerPath, value: ReturnType<typeof answerAt>): ShownAnswer {
  return { question: labelAt(path), answer: inWords(path, value), isKnown: value !== undefined && !isNotKnown(value) }
}

function inWords(path: AnswerPath, value: ReturnType<typeof answerAt>): string {
  return value === undefined ? 'Not answered' : describeAnswer(incidentReport, path, value, 'en', answerFormatters)
}

function labelAt(path: AnswerPath): string {
  const question = questionAt(incidentReport, path)
  return question === undefined ? path.join(' ') : inLanguage(question.label, 'en')
}

/** What a question of the report is called, within a group too. */
export function labelOf(id: string): string {
  const question = everyQuestion.get(id)
  return question === undefined ? id : inLanguage(question.label, 'en')
}

/** What an option of a question of the report is called. */
export function optionOf(id: string, value: string): string {
  const question = everyQuestion.get(id)
  const options = question !== undefined && 'options' in question ? question.options : []
  const option = options.find((each) => each.value === value)
  return option === undefined ? value : inLanguage(option.label, 'en')
}

const everyQuestion: ReadonlyMap<string, Question> = new Map(
  incidentReport.sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => [question, ...('questions' in question ? question.questions : [])])
    .map((question) => [question.id, question]),
)
