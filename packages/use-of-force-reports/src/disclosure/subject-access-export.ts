import { isErased, type PersonalLevel } from '@casework/kernel'
import {
  type AnswerPath,
  type Answers,
  type ApplicableQuestion,
  answerAt,
  applicableQuestions,
  isNotKnown,
  type Question,
  type QuestionSet,
} from '@casework/question-sets'
import { incidentAnswers, incidentReport } from '../form/incident-report.ts'
import { officerStatement } from '../form/officer-statement.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { maskedText } from './masked-text.ts'

/** One thing that a report holds about the person. @public */
export type DisclosedItem = {
  readonly part:
    | 'report'
    | 'statement'
    | 'setAside'
    | 'addition'
    | 'edit'
    | 'scrutiny'
    | 'question'
    | 'review'
    | 'panel'
    | 'learning'
    | 'referral'
  /** The question it answers, in words; for other parts what it is. */
  readonly about: string
  /** Which entry of a group it belongs to: "Injury 2". */
  readonly entry?: string
  readonly path: AnswerPath | readonly [string]
  readonly personal: PersonalLevel
  readonly value: string | number | readonly string[]
  /** Free text: somebody reads it before it is sent, because words can tell of others without naming them. */
  readonly toRead: boolean
}

/** What is disclosed to a person, and how much is withheld because it is about others. @public */
export type SubjectAccessExport = {
  readonly items: readonly DisclosedItem[]
  readonly withheld: readonly (AnswerPath | readonly [string])[]
}

/** Questions whose answer is about somebody else. */
const aboutOthers: readonly string[] = [
  'authorisedBy',
  'staffName',
  'officer',
  'cameraNumber',
  'witnessName',
  'witnessContact',
  'usedBy',
  'appliedBy',
  'injuredName',
  'medicallyTrainedName',
  'healthcareBy',
  'injuryFormBy',
  'staffCareName',
  'staffHospital',
  'debriefBy',
  'debriefOfficer',
]

/**
 * What a report holds about the person, for their request to see it: others' names and numbers withheld, and masked in every text.
 *
 * @remarks
 * Only what is declared not to be about others is disclosed, an officer's injury for instance is not. Every text that anybody wrote is
 * among the items, to be read by somebody before it is sent. Source: UK GDPR Article 15(4);
 * Data Protection Act 2018 Schedule 2 paragraph 16; domain.md §5.3.
 *
 * @example
 * const answers = { forceNarrative: 'Officer Ada Moss held the arm.', staff: [{ entryId: 'a', staffName: 'Ada Moss' }] }
 * const { items, withheld } = reportSubjectAccess(aReport({ answers }))
 * items.map(({ value }) => value) //=> ['Officer [another person] held the arm.']
 * withheld //=> [['staff', 'a', 'staffName']]
 * @public
 */
export function reportSubjectAccess(report: UseOfForceReport): SubjectAccessExport {
  const answers = incidentAnswers(report) as Answers
  const names = namesIn(incidentReport, answers)
  const own = [answers['personName'], answers['personNameInLatinScript']].filter((name) => typeof name === 'string')
  const read = (text: string) => maskedText(text, names, own)
  const form = ofForm(incidentReport, answers, 'report', read)
  const statements = report.statements.flatMap((statement) =>
    statement.stage === 'submitted' && !isErased(statement.answers)
      ? ofForm(officerStatement, statement.answers, 'statement', read).items.filter(({ toRead }) => toRead)
      : [],
  )
  const texts = textsOf(report).map(
    ({ part, about, text }): DisclosedItem => ({
      part,
      about,
      path: [part],
      personal: 'special',
      value: read(text),
      toRead: true,
    }),
  )
  return { items: [...form.items, ...statements, ...texts], withheld: form.withheld }
}

function ofForm(
  set: QuestionSet,
  answers: Answers,
  part: DisclosedItem['part'],
  read: (text: string) => string,
): SubjectAccessExport {
  const given = applicableQuestions(set, answers).filter(({ question, path }) =>
    isDisclosable(question, answerAt(answers, path)),
  )
  const [others, own] = [true, false].map((wanted) => given.filter((asked) => isAboutOthers(asked, answers) === wanted))
  return {
    items: (own ?? []).map(({ question, path, within }) => ({
      part,
      about: question.label.en,
      ...(within === undefined ? {} : { entry: entryOf(within, answers) }),
      path,
      personal: question.personal ?? 'indirect',
      value: disclosedValue(question, answerAt(answers, path), read),
      toRead: question.kind === 'text' && question.lines === 'several',
    })),
    withheld: (others ?? []).map(({ path }) => path),
  }
}

/** The name of an entry, with its place among the entries of its group. */
function entryOf({ group, entryId }: NonNullable<ApplicableQuestion['within']>, answers: Answers): string {
  const entries = answers[group.id]
  const place = Array.isArray(entries)
    ? entries.findIndex((entry) => typeof entry === 'object' && 'entryId' in entry && entry.entryId === entryId)
    : -1
  return `${group.entry.en} ${place + 1}`
}

function isDisclosable({ kind }: Question, value: unknown): boolean {
  return kind !== 'group' && value !== undefined && !isNotKnown(value)
}

/** Whether an answer is about somebody else: by its question, or because the injury was not the person's. */
function isAboutOthers({ question, path, within }: ApplicableQuestion, answers: Answers): boolean {
  if (aboutOthers.includes(question.id)) return true
  return within?.group.id === 'injuries' && answerAt(answers, [path[0], within.entryId, 'injured']) !== 'person'
}

function disclosedValue({ kind }: Question, value: unknown, read: (text: string) => string): DisclosedItem['value'] {
  return typeof value === 'string' && kind === 'text' ? read(value) : (value as DisclosedItem['value'])
}

function namesIn(set: QuestionSet, answers: Answers): readonly string[] {
  return applicableQuestions(set, answers)
    .filter(({ question }) => aboutOthers.includes(question.id) && question.id !== 'cameraNumber')
    .map(({ path }) => answerAt(answers, path))
    .filter((value) => typeof value === 'string')
}

type Text = { readonly part: DisclosedItem['part']; readonly about: string; readonly text: string }

function textsOf(report: UseOfForceReport): readonly Text[] {
  return [...ofWriting(report), ...ofScrutiny(report), ...ofReviews(report)].flatMap(([part, about, text]) =>
    typeof text === 'string' ? [{ part, about, text }] : [],
  )
}

type Told = readonly (readonly [part: DisclosedItem['part'], about: string, text: unknown])[]

function ofWriting(report: UseOfForceReport): Told {
  return [
    ['report', 'Why the report was late', report.lateness?.explanation],
    ...report.contradictionsAnswered.map(
      ({ answer }) => ['report', 'Answer to what did not fit together', answer] as const,
    ),
    ...report.additions.map(({ text }) => ['addition', 'Added to the report', text] as const),
    ...report.statements.flatMap((statement) =>
      statement.stage === 'submitted'
        ? statement.additions.map(({ text }) => ['statement', 'Added to a statement', text] as const)
        : [],
    ),
    ...textsIn(isErased(report.setAside) ? [] : report.setAside.map(({ value }) => value)).map(
      (text) => ['setAside', 'An answer that was put aside', text] as const,
    ),
    ...report.edits.flatMap(
      ({ note, before }): Told => [
        ['edit', 'Why the report was edited', note],
        ...textsIn(isErased(before) ? [] : Object.values(before)).map(
          (text) => ['edit', 'What stood before an edit', text] as const,
        ),
      ],
    ),
    ['report', 'Why the report was withdrawn', report.stage === 'withdrawn' ? report.withdrawal.note : undefined],
  ]
}

function ofScrutiny(report: UseOfForceReport): Told {
  return [
    ...report.scrutinies.map(({ comments }) => ['scrutiny', 'Comments of the provider', comments] as const),
    ...report.monitorQuestions.flatMap(
      ({ question, answer }): Told => [
        ['question', 'A question of the contract monitor', question],
        ['question', 'The answer of the provider', answer?.text],
      ],
    ),
    ...report.referrals.map(({ to }) => ['referral', 'Referred to', to] as const),
  ]
}

function ofReviews(report: UseOfForceReport): Told {
  const { decision } = report.panel ?? {}
  return [
    ...report.reviews.map(({ line, note }) => ['review', `What the ${line} review noted`, note] as const),
    ['panel', 'Reasons of the panel', decision?.reasons],
    ...(decision?.dissent ?? []).map(({ text }) => ['panel', 'What a member who voted otherwise wrote', text] as const),
    ...report.learning.flatMap(
      ({ what, done }): Told => [
        ['learning', 'What was to be learned', what],
        ['learning', 'What shows that it was learned', done?.evidence],
      ],
    ),
  ]
}

/** Every piece of words among answers, in an entry or out of it; codes and days among them tell little and are read with the rest. */
function textsIn(values: readonly unknown[]): readonly string[] {
  return values.flatMap((value): readonly string[] => {
    if (typeof value === 'string') return [value]
    if (Array.isArray(value)) return textsIn(value)
    return typeof value === 'object' && value !== null
      ? textsIn(Object.entries(value).map(([key, inner]) => (key === 'entryId' ? undefined : inner)))
      : []
  })
}
