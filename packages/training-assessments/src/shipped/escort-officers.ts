import { DomainError } from '@casework/kernel'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import { courseSchema } from '../course/course.ts'

const level = (id: string, words: string, marks: number) => ({ id, words, marks })
const levels = [
  level('not-seen', 'Not seen', 0),
  level('in-part', 'In part', 1),
  level('sound', 'Sound', 2),
  level('strong', 'Strong, and helps others', 3),
]
const criterion = (id: string, words: string, critical = false) => ({ id, words, critical, levels, metFrom: 2 })
const check = (id: string, words: string, critical = false) => ({ id, words, marks: 1, critical, standards: [] })

const scenarios = [
  {
    id: 'will-not-board',
    words:
      'A man who was told of his removal yesterday sits down before the aircraft steps and says that he will not go.',
    criteria: [
      criterion('talks-first', 'Talks, listens and gives time before anything else', true),
      criterion('reads-risk', 'Sees what has changed and tells the team'),
      criterion('least-force', 'Uses no force, or no more than needed for no longer than needed', true),
    ],
  },
  {
    id: 'with-a-child',
    words: 'A mother becomes distressed in the van while her son of six sits beside her.',
    criteria: [
      criterion('child-first', 'Keeps the child safe and in sight of his mother', true),
      criterion('calms', 'Calms by voice, distance and choice'),
    ],
  },
  {
    id: 'unwell-in-restraint',
    words: 'A woman in a waist restraint belt says that she cannot breathe.',
    criteria: [
      criterion('acts-at-once', 'Releases, sits her up and calls for medical help at once', true),
      criterion('records', 'Records what was seen, said and done, with times'),
    ],
  },
] as const

/**
 * Makes the escort officers' course: practical, written exam, completed report form and scenarios, all of them needed.
 *
 * @remarks
 * That there are four modes, all needed, with scenarios mapped to all relevant standards, is stated (S3). Criteria, marks and pass marks are
 * ours, as no syllabus is public; techniques are data. The refresher is at least yearly (Brook House Inquiry recommendation 15). Source:
 * domain.md §3.4, §4.1, §4.2.
 *
 * @param standards - For each scenario the codes of the framework that it assesses, as a service maps them; none, where not said.
 * @param techniques - The ids of the techniques that it certifies for.
 * @throws DomainError `COURSE.NOT_VALID` where a code or a technique is none, or there are too many of them.
 *
 * @example
 * escortOfficersCourse([]).assessment.components.map(({ kind }) => kind) //=> ['checklist', 'writtenExam', 'reportForm', 'scenarios']
 * @public
 */
export function escortOfficersCourse(
  standards: EscortStandards = [],
  techniques: readonly string[] = ['guidingHold', 'wristHold'],
): AssessedCourse {
  const codes: Readonly<Partial<Record<string, readonly string[]>>> = 'length' in standards ? {} : standards
  const mapped = scenarios.map((scenario) => ({ ...scenario, standards: codes[scenario.id] ?? [] }))
  const parsed = courseSchema.safeParse({
    ...course,
    certifies: { ...certifies, techniques },
    assessment: assessmentOf(mapped),
  })
  if (!parsed.success) throw new DomainError('COURSE.NOT_VALID', { problems: parsed.error.issues.length })
  return parsed.data as AssessedCourse
}

/** Which codes of occupational standards each scenario assesses; an empty list maps none. @public */
export type EscortStandards =
  | readonly []
  | { readonly [Scenario in (typeof scenarios)[number]['id']]?: readonly string[] }

const certifies = { functions: ['escort', 'escortAndCustodial'] }

const course = {
  schemaVersion: 1,
  id: 'escort-officers',
  version: '1',
  title: 'Escort officers',
  activeFrom: '2014-06-26',
  delivery: 'classroom',
  days: 15,
  outcomes: [
    { id: 'law', words: 'Knows when force is lawful, and when it is not.' },
    { id: 'minimise', words: 'Avoids force: sees it coming, talks, waits.' },
    { id: 'health', words: 'Knows the signs of somebody in danger, and acts.' },
  ],
  modules: [
    { id: 'minimising-force', title: 'Minimising force', outcomeIds: ['minimise'] },
    { id: 'law-and-risk', title: 'Law, risk and medical warning signs', outcomeIds: ['law', 'health'] },
    { id: 'techniques', title: 'Techniques', outcomeIds: ['minimise', 'health'] },
    { id: 'reporting', title: 'Reporting, cameras and oversight', outcomeIds: ['law'] },
  ],
  exercises: [],
  mandatoryFor: [{ functions: ['escort', 'escortAndCustodial'] }],
  refreshAfterMonths: 12,
  sources: [
    { what: 'four modes of assessment, all needed; scenarios mapped to standards', basis: 'stated', note: 'S3' },
    { what: 'a refresher at least yearly', basis: 'assumed', note: 'Brook House Inquiry recommendation 15' },
    { what: 'days, criteria, marks and pass marks', basis: 'ours', note: 'domain.md §4.2: the syllabus is not public' },
  ],
}

const practical = {
  kind: 'checklist',
  id: 'practical',
  title: 'Practical techniques',
  pass: [{ kind: 'everyCritical' }, { kind: 'met', atLeast: 6 }],
  criteria: [
    check('explains', 'Explains to the person what will happen'),
    check('tries-words', 'Tries words first, and again', true),
    check('airway', 'Keeps airway and breathing free at all times', true),
    check('never-behind-seated', 'Never fastens hands behind the back of somebody who is seated', true),
    check('watches-head', 'Watches head and face throughout'),
    check('releases', 'Releases as soon as it is safe', true),
    check('hands-over', 'Hands over to healthcare'),
    check('team', 'Speaks with the team, one voice at a time'),
  ],
}

const written = {
  kind: 'writtenExam',
  id: 'written',
  title: 'Written exam',
  minutes: 60,
  credit: 'allOrNothing',
  pass: [
    { kind: 'percent', atLeast: 80 },
    { kind: 'eachGroup', atLeastPercent: 60 },
  ],
  blueprint: [
    { outcomeId: 'law', items: 10 },
    { outcomeId: 'minimise', items: 10 },
    { outcomeId: 'health', items: 10 },
  ],
}

const reportForm = {
  kind: 'reportForm',
  id: 'report-form',
  title: 'Use-of-force report',
  leastMarks: 50,
  pass: [{ kind: 'everyCritical' }, { kind: 'percent', atLeast: 80 }],
}

function assessmentOf(mapped: readonly object[]) {
  const pass = [{ kind: 'everyCritical' }, { kind: 'eachGroup', atLeastPercent: 60 }]
  const acted = { kind: 'scenarios', id: 'scenarios', title: 'Scenarios', pass, scenarios: mapped }
  const components = [practical, written, reportForm, acted]
  return { version: '1', counts: 'latest', decide: [{ kind: 'allComponents' }], components }
}
