import {
  type Actor,
  actorId,
  type Change,
  compareInstants,
  DomainError,
  type Instant,
  type Result,
  unchanged,
} from '@casework/kernel'
import {
  beginReport,
  beginReportInputSchema,
  closeReport,
  concludeMonitorReview,
  convenePanel,
  convenePanelInputSchema,
  decideAsPanel,
  decideAsPanelInputSchema,
  defaultCatalogue,
  defaultForcePolicy,
  endorseReport,
  type Finding,
  type Outstanding,
  outstanding,
  parseStatementAnswers,
  partIdSchema,
  type ReportEvent,
  type ReportRole,
  recordCamera,
  recordIndependentReview,
  recordInternalReview,
  recordLanding,
  reviewInputSchema,
  saveAnswers,
  selectForReview,
  sendToMonitor,
  submitReport,
  submitStatement,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { actorOf, memberOf } from '../../staff.ts'
import { certifiedThroughout } from '../../use-of-force/certifications.ts'
import type { RandomStream } from '../random-stream.ts'
import type { DrawnIncident } from './draw-incident.ts'
import { minutesAfter } from './minutes-after.ts'

/** How far an invented report has come. */
export type Reached = 'draft' | 'withProvider' | 'withMonitor' | 'monitored' | 'questioned' | 'closed'

type Acted = Result<Change<UseOfForceReport, ReportEvent>, string>
type Step = (report: UseOfForceReport, at: Instant) => Acted

const officers = {
  supervisingOfficer: 'adaeze-obi',
  officer: 'bryn-pugh',
  providerManager: 'chloe-grant',
  contractMonitor: 'dev-rao',
  internalReviewer: 'eilidh-ross',
  reviewCoordinator: 'gwen-hale',
  independentReviewer: 'femi-ade',
  panelChair: 'hana-sato',
} as const

/** The history of an invented report, made by the verbs that make every report. */
export function reportHistory(
  random: RandomStream,
  reportId: string,
  customer: { readonly id: string; readonly name: string },
  incident: DrawnIncident,
  reached: Reached,
): readonly ReportEvent[] {
  const began = minutesAfter(incident.endedAt, 30)
  const input = beginReportInputSchema.parse({
    reportId,
    customerId: customer.id,
    providerId: incident.providerId,
    placeId: incident.placeId,
  })
  const begun = done(beginReport(input, as('supervisingOfficer', began)))
  const events: ReportEvent[] = [...begun.events]
  let report = begun.record
  let at = began
  for (const [wait, step] of steps(random, customer.name, incident, reached)) {
    at = later(minutesAfter(at, 60 * wait), incident.landedAt)
    const change = done(step(report, at))
    events.push(...change.events)
    report = change.record
  }
  return events
}

type Steps = readonly (readonly [hours: number, step: Step])[]

/** How many parts of a report's way lie behind it. */
const parts: Readonly<Record<Reached, number>> = {
  draft: 1,
  withProvider: 2,
  withMonitor: 3,
  monitored: 4,
  questioned: 4,
  closed: 5,
}

function steps(random: RandomStream, personName: string, incident: DrawnIncident, reached: Reached): Steps {
  const slow = random.chance(0.12) ? 30 : 0
  const drawn = random.weighted({ satisfied: 0.85, questions: 0.15 }) as Finding
  const wanted: Partial<Record<Reached, Finding>> = { questioned: 'concern' }
  const way = [
    writing(personName, incident, parts[reached] === 1),
    handingIn,
    scrutiny(slow),
    ...reviews(random, wanted[reached] ?? drawn),
  ]
  return way.slice(0, parts[reached]).flat()
}

function writing(personName: string, incident: DrawnIncident, isHalf: boolean): Steps {
  const { landedAt, answers, filmed } = incident
  const camerasTold = filmed
    ? { cameraRunning: 'yes' }
    : { cameraRunning: 'no', cameraNotRunning: 'The battery was empty.' }
  const written = { ...answers, personName, ...camerasTold }
  return [
    [0, (report, at) => recordCamera(report, { camera: camera(incident) }, as('supervisingOfficer', at))],
    ...(landedAt === undefined ? [] : [[0, landed(landedAt)] as const]),
    [
      3,
      (report, at) => saveAnswers(report, { answers: isHalf ? half(written) : written }, as('supervisingOfficer', at)),
    ],
  ]
}

const handingIn: Steps = [
  [
    2,
    (report, at) =>
      submitReport(report, {
        ...as('supervisingOfficer', at),
        policy: defaultForcePolicy,
        catalogue: defaultCatalogue,
      }),
  ],
]

function scrutiny(slow: number): Steps {
  return [
    ...(['adaeze-obi', 'bryn-pugh'] as const).map((officer): readonly [number, Step] => [1, statement(officer)]),
    [slow + 3, (report, at) => endorseReport(report, {}, as('providerManager', at))],
    [1, (report, at) => sendToMonitor(report, as('providerManager', at))],
  ]
}

function reviews(random: RandomStream, finding: Finding): readonly Steps[] {
  return [
    [
      [
        random.between(20, 70),
        (report, at) => concludeMonitorReview(report, review(finding), as('contractMonitor', at)),
      ],
    ],
    [
      [
        random.between(24, 400),
        (report, at) => recordInternalReview(report, review(finding), as('internalReviewer', at)),
      ],
      ...lastReviews,
      [24, (report, at) => closeReport(report, { ...as('reviewCoordinator', at), ...certifiedThroughout })],
    ],
  ]
}

/** What follows where it is due: an independent review where a rule makes it certain, and a panel on what was questioned. */
const lastReviews: Steps = [
  [
    1,
    (report, at) =>
      ifDue(report, 'selection', () =>
        selectForReview(report, { why: 'certain' }, { ...as('reviewCoordinator', at), ...certifiedThroughout }),
      ),
  ],
  [
    48,
    (report, at) =>
      ifDue(report, 'independentReview', () =>
        recordIndependentReview(report, review('satisfied', 'independent-review'), as('independentReviewer', at)),
      ),
  ],
  [
    24,
    (report, at) =>
      ifDue(report, 'panel', () =>
        convenePanel(report, panel, { ...as('reviewCoordinator', at), policy: defaultForcePolicy }),
      ),
  ],
  [
    48,
    (report, at) =>
      ifDue(report, 'panel', () =>
        decideAsPanel(report, decision, { ...as('panelChair', at), policy: defaultForcePolicy }),
      ),
  ],
]

function ifDue(report: UseOfForceReport, what: Outstanding, act: () => Acted): Acted {
  return outstanding(report, certifiedThroughout).includes(what) ? act() : unchanged(report)
}

const panelists = [officers.panelChair, 'ian-baird', 'joy-amoah']
const panel = convenePanelInputSchema.parse({
  members: panelists.map((memberId, index) => ({
    memberId,
    organisationId: memberOf(memberId)?.team,
    grade: memberOf(memberId)?.grade,
    chair: index === 0,
  })),
})
const decision = decideAsPanelInputSchema.parse({
  votes: panelists.map((memberId, index) => ({ memberId, finding: index === 2 ? 'questions' : 'satisfied' })),
  reasons: 'Report and footage were read together. The force was necessary and ended when it could.',
  dissent: [{ memberId: 'joy-amoah', text: 'One more minute of talking could have been tried.' }],
})

function landed(at: Instant): Step {
  const input = { at, place: 'Example Airport', country: 'GB', zone: 'Europe/London' }
  return (report, now) => recordLanding(report, input, { ...as('supervisingOfficer', now), policy: defaultForcePolicy })
}

function statement(officer: 'adaeze-obi' | 'bryn-pugh'): Step {
  return (report, now) => {
    const answers = parseStatementAnswers(
      {
        statementPart: officer === 'bryn-pugh' ? 'usedForce' : 'supervised',
        lastTrainingMonth: 3,
        lastTrainingYear: 2026,
        jobStartYear: 2019,
        statementCamera: 'yes',
        sawAndHeard: 'I saw them turn and raise a hand, and heard my colleague talk with them.',
        ...(officer === 'bryn-pugh' ? { forceIUsed: 'I held one arm until they were calm.' } : {}),
        personsResponse: 'They calmed, and asked for water.',
        injured: 'no',
        discussed: 'no',
      },
      { mode: 'complete', now },
    )
    return answers.ok
      ? submitStatement(report, { officerId: actorId(officer), answers: answers.value }, as('officer', now, officer))
      : answers
  }
}

function review(finding: Finding, organisationId = 'home-office') {
  const referrals: Partial<Record<Finding, object>> = {
    concern: { referralId: 'monitor-concern', because: ['force.longerThanNeeded'] },
  }
  return reviewInputSchema.parse({
    organisationId,
    finding,
    footage: 'viewed',
    note: 'Report and footage were compared.',
    referral: referrals[finding],
  })
}

function camera({ startedAt, endedAt, filmed }: DrawnIncident) {
  const stopped = minutesAfter(startedAt, 1)
  return {
    cameraId: partIdSchema.parse('camera-1'),
    kind: 'bodyWorn' as const,
    officerId: actorId('bryn-pugh'),
    number: 'BWC-204',
    recordings: [
      { from: minutesAfter(startedAt, -5), until: filmed ? minutesAfter(endedAt, 5) : stopped, audio: true },
    ],
    gaps: filmed ? [] : [{ from: stopped, until: endedAt, reason: 'battery' as const }],
  }
}

function half<Held extends object>(answers: Held): Held {
  const entries = Object.entries(answers)
  return Object.fromEntries(entries.slice(0, Math.floor(entries.length / 2))) as Held
}

function as(
  role: keyof typeof officers,
  now: Instant,
  id: string = officers[role],
): { readonly now: Instant; readonly actor: Actor } {
  const member = memberOf(id)
  if (member === undefined) throw new DomainError('DEMO.SEED_CORRUPT', { role: role satisfies ReportRole })
  return { now, actor: actorOf(member) }
}

function later(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && compareInstants(one, other) < 0 ? other : one
}

function done(result: Acted): Change<UseOfForceReport, ReportEvent> {
  if (result.ok) return result.value
  throw new DomainError('DEMO.SEED_CORRUPT', {
    code: result.error.map(({ code, path }) => `${code} ${path ?? ''}`).join('; '),
  })
}
