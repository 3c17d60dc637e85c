import { isErased } from '@casework/kernel'
import {
  type AnswerPath,
  type Answers,
  type ApplicableQuestion,
  answerAt,
  answerDifferences,
  answerFormatters,
  applicableQuestions,
  describeAnswer,
  type GroupEntry,
  inLanguage,
  isNotKnown,
  type Question,
  questionAt,
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

/** Some answers that stand together: those of a section, or of one entry of a group, which has a title. */
export type AnswerPart = { readonly title?: string; readonly rows: readonly ShownAnswer[] }

/**
 * The report section by section, each entry of a group by itself.
 *
 * @param whole - The answers before any was left out, so that one that was is not taken for one that was never given.
 */
export function sectionsOf(answers: Answers, whole: Answers = answers) {
  const asked = applicableQuestions(incidentReport, answers).filter(
    ({ path, within }) => within !== undefined || entriesOf(answers, path[0]).length === 0,
  )
  return incidentReport.sections.flatMap(({ id, title }) => {
    const ofSection = asked.filter(({ section }) => section.id === id)
    if (ofSection.length === 0) return []
    const parts = partsOf(ofSection, answers)
    return [{ id, title: inLanguage(title, 'en'), parts: parts.map((part) => shownPart(part, answers, whole)) }]
  })
}

/** The questions that stand together: each entry of a group, and what stands between. */
function partsOf(asked: readonly ApplicableQuestion[], answers: Answers) {
  const parts: { readonly title?: string; readonly asked: ApplicableQuestion[] }[] = []
  for (const each of asked) {
    const title = entryTitle(each, answers)
    const last = parts.at(-1)
    if (last !== undefined && last.title === title) last.asked.push(each)
    else parts.push({ asked: [each], ...(title === undefined ? {} : { title }) })
  }
  return parts
}

function entryTitle({ within }: ApplicableQuestion, answers: Answers): string | undefined {
  if (within === undefined) return undefined
  const number = entriesOf(answers, within.group.id).findIndex(({ entryId }) => entryId === within.entryId) + 1
  return `${inLanguage(within.group.entry, 'en')} ${number}`
}

function shownPart(
  { asked, ...part }: ReturnType<typeof partsOf>[number],
  answers: Answers,
  whole: Answers,
): AnswerPart {
  const rows = asked.map(({ path }) => {
    const [value, before] = [answerAt(answers, path), answerAt(whole, path)]
    const isLeftOut = value === undefined && before !== undefined
    return isLeftOut ? { question: labelAt(path), answer: 'Left out', isKnown: false } : shownAnswer(path, value)
  })
  return { ...part, rows }
}

function entriesOf(answers: Answers, group: string): readonly GroupEntry[] {
  const value = answers[group]
  return Array.isArray(value) ? value.filter((entry): entry is GroupEntry => typeof entry === 'object') : []
}

/** The answers that were put aside because their question no longer applies. */
export function setAsideOf(report: UseOfForceReport) {
  const aside = isErased(report.setAside) ? [] : report.setAside
  return checkAnswers(incidentReport, answersOf(report), 'en', nowhere, aside).setAside.summaryList.rows
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
function labelOf(id: string): string {
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
