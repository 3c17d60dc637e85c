import type { CivilDate } from '@casework/kernel'
import {
  type AssessedCourse,
  type Checklist,
  type Enrolment,
  type EnrolmentEvent,
  enrolLearner,
  enrolLearnerInputSchema,
  faceBehindTheCase,
  faceBehindTheCaseBank,
  markChecklist,
  markFromForm,
  markScenarios,
  type ReportForm,
  type Scenarios,
} from '@casework/training-assessments'
import { RandomStream, seedWords, topics } from '../synthetic/random-stream.ts'
import { escortCourse } from './catalogue.ts'
import { colleagues, howManyEscort } from './colleagues.ts'
import { escortExamBank } from './escort-exam-bank.ts'
import { type EnrolmentStep, isMarked, isReleased, isWatched, type PastSitting, sitsExam } from './play-sittings.ts'
import { played } from './played.ts'
import { type Doer, doerOn } from './training-clock.ts'

/** A learner's place with everything that happened to it. */
export type InventedEnrolment = { readonly record: Enrolment; readonly events: readonly EnrolmentEvent[] }

const seed = seedWords('training')
const [questions] = faceBehindTheCase.assessment.components
const [practical, written, reportForm, scenarios] = escortCourse.assessment.components as readonly [
  Checklist,
  { readonly id: string },
  ReportForm,
  Scenarios,
]
const [marcus, nadia] = ['marcus-bell', 'nadia-karim'] as const

/** Every enrolment of the demo, at every stage that a page shows. */
export function inventEnrolments(today: CivilDate): readonly InventedEnrolment[] {
  const as = doerOn(today)
  return [
    ...colleagues
      .filter(({ roles }) => roles.includes('visasAndImmigration'))
      .map(({ personId }, place) => decidesVisas(personId, place, as)),
    enrolled('priya-nair', faceBehindTheCase, 3, [], as),
    enrolled('tom-okafor', faceBehindTheCase, 40, exam('tom-okafor', 20, 0.4, as, 901), as),
    enrolled('helen-lloyd', faceBehindTheCase, 90, exam('helen-lloyd', 80, 6, as, 902), as),
    ...colleagues
      .filter(({ functions }) => functions.length > 0)
      .map(({ personId }, place) => escorts(personId, place, as)),
    enrolled('adaeze-obi', escortCourse, 340, allParts('adaeze-obi', 330, as), as),
    enrolled('bryn-pugh', escortCourse, 210, allParts('bryn-pugh', 200, as), as),
    enrolled('cerys-vaughan', escortCourse, 60, cerysParts(as), as),
  ]
}

function enrolled(
  learnerId: string,
  course: AssessedCourse,
  daysAgo: number,
  steps: readonly EnrolmentStep[],
  as: Doer,
): InventedEnrolment {
  const input = enrolLearnerInputSchema.parse({ enrolmentId: `${course.id}-${learnerId}`, learnerId })
  return played(enrolLearner(input, { ...as('lena-fox', daysAgo), course }), steps)
}

/** How able an invented learner is: most are able enough, some by far, some not yet. */
const abilityOf = (random: RandomStream) => -0.4 + 2.4 * (random.share() + random.share() + random.share())

/** Most have passed by now; some sat twice, some wait for release, some have not begun. */
function decidesVisas(learnerId: string, place: number, as: Doer): InventedEnrolment {
  const random = new RandomStream(seed, place, topics.training)
  const daysAgo = random.between(30, 700)
  const ability = abilityOf(random)
  if (random.chance(0.1)) return enrolled(learnerId, faceBehindTheCase, daysAgo, [], as)
  const waits = place < 6
  const sat = waits ? random.between(1, 4) : daysAgo - 10
  const past = sittingOf(questions.id, 'first', sat, as, faceBehindTheCase)
  const steps = sitsExam(learnerId, past, faceBehindTheCaseBank, ability, random)
  return enrolled(learnerId, faceBehindTheCase, daysAgo, waits ? steps : [...steps, isReleased(past)], as)
}

function exam(learnerId: string, daysAgo: number, ability: number, as: Doer, number: number): readonly EnrolmentStep[] {
  const random = new RandomStream(seed, number, topics.training)
  const past = sittingOf(questions.id, 'first', daysAgo, as, faceBehindTheCase)
  return [...sitsExam(learnerId, past, faceBehindTheCaseBank, ability, random), isReleased(past)]
}

/** Most have passed or failed all four parts; the last three wait for a first mark, a second mark and a moderator. */
function escorts(learnerId: string, place: number, as: Doer): InventedEnrolment {
  const random = new RandomStream(seed, 500 + place, topics.training)
  const ability = abilityOf(random)
  const waiting = [unmarked, markedOnce, markedApart][howManyEscort - 1 - place]
  const daysAgo = waiting === undefined ? random.between(40, 420) : random.between(2, 9)
  const steps = [
    ...firstParts(learnerId, daysAgo, ability, as, random),
    ...(waiting ?? markedTwice)(actedOn(daysAgo, as), ability, random),
  ]
  return enrolled(learnerId, escortCourse, daysAgo + 20, steps, as)
}

/** Practical, written exam and report form, each released. */
function firstParts(
  learnerId: string,
  daysAgo: number,
  ability: number,
  as: Doer,
  random: RandomStream,
): readonly EnrolmentStep[] {
  const at = (componentId: string, earlier: number) =>
    sittingOf(componentId, componentId, daysAgo + earlier, as, escortCourse)
  const [done, wrote, formed] = [at(practical.id, 6), at(written.id, 4), at(reportForm.id, 2)]
  return [
    ...isWatched(marcus, done),
    isMarked(marcus, done, practicalMarks(ability, random)),
    isReleased(done),
    ...sitsExam(learnerId, wrote, escortExamBank, ability + 0.8, random),
    isReleased(wrote),
    ...isWatched(marcus, formed),
    isMarked(marcus, formed, formMarks(ability, random)),
    isReleased(formed),
  ]
}

const actedOn = (daysAgo: number, as: Doer) => sittingOf(scenarios.id, scenarios.id, daysAgo, as, escortCourse)

type Acting = (acted: PastSitting, ability: number, random: RandomStream) => readonly EnrolmentStep[]

const unmarked: Acting = (acted) => isWatched(marcus, acted)

const markedOnce: Acting = (acted, ability, random) => [
  ...isWatched(marcus, acted),
  isMarked(marcus, acted, scenarioMarks(shownLevels(ability, random), random)),
]

const markedApart: Acting = (acted, _ability, random) => [
  ...isWatched(marcus, acted),
  isMarked(marcus, acted, scenarioMarks(shownLevels(-3, random), random)),
  isMarked(nadia, acted, scenarioMarks(shownLevels(9, random), random), 75),
]

/** Two mark without seeing each other's marks; a moderator settles where they differ. */
const markedTwice: Acting = (acted, ability, random) => {
  const seen = shownLevels(ability, random)
  const [one, other] = [scenarioMarks(seen, random), scenarioMarks(seen, random)]
  return [
    ...isWatched(marcus, acted),
    isMarked(marcus, acted, one),
    isMarked(nadia, acted, other, 75),
    isReleased(acted, one),
  ]
}

/** An officer who has passed everything. */
function allParts(learnerId: string, daysAgo: number, as: Doer): readonly EnrolmentStep[] {
  const random = new RandomStream(seed, daysAgo, topics.training)
  return [...firstParts(learnerId, daysAgo, 9, as, random), ...markedTwice(actedOn(daysAgo, as), 9, random)]
}

/** Cerys Vaughan has the practical and the exam; her scenarios wait for their marks, and her report is not written yet. */
function cerysParts(as: Doer): readonly EnrolmentStep[] {
  const random = new RandomStream(seed, 904, topics.training)
  const at = (componentId: string, daysAgo: number) => sittingOf(componentId, componentId, daysAgo, as, escortCourse)
  const [done, wrote] = [at(practical.id, 40), at(written.id, 30)]
  return [
    ...isWatched(marcus, done),
    isMarked(marcus, done, practicalMarks(9, random)),
    isReleased(done),
    ...sitsExam('cerys-vaughan', wrote, escortExamBank, 9, random),
    isReleased(wrote),
    ...isWatched(marcus, at(scenarios.id, 2)),
  ]
}

function sittingOf(
  componentId: string,
  sittingId: string,
  daysAgo: number,
  as: Doer,
  course: AssessedCourse,
): PastSitting {
  return { course, componentId, sittingId, daysAgo, as }
}

const shareOf = (ability: number) => 1 / (1 + Math.exp(-ability))

function practicalMarks(ability: number, random: RandomStream) {
  return markChecklist(
    practical,
    practical.criteria.map(({ id, marks }) => ({
      criterionId: id,
      marks: random.chance(shareOf(ability + 1)) ? marks : 0,
    })),
  )
}

/** What a learner showed in each criterion; a second assessor sees now and then a level more or less. */
function shownLevels(ability: number, random: RandomStream): readonly number[] {
  return scenarios.scenarios.flatMap(({ criteria }) =>
    criteria.map(({ levels }) => within(Math.round(ability / 2 + random.share() * 1.6), levels.length)),
  )
}

const within = (level: number, levels: number) => Math.min(Math.max(level, 0), levels - 1)

function scenarioMarks(seen: readonly number[], random: RandomStream) {
  const criteria = scenarios.scenarios.flatMap(({ id: scenarioId, criteria: its }) =>
    its.map((criterion) => ({ scenarioId, criterion })),
  )
  return markScenarios(
    scenarios,
    criteria.map(({ scenarioId, criterion }, place) => {
      const slip = random.chance(0.15) ? random.between(-1, 1) : 0
      const level = criterion.levels[within((seen[place] ?? 0) + slip, criterion.levels.length)]
      return { scenarioId, criterionId: criterion.id, levelId: level?.id ?? criterion.id }
    }),
  )
}

/** What the form of an exercise was marked with: of 105, as the marking scheme of the use of force has it. */
function formMarks(ability: number, random: RandomStream) {
  const marks = Math.min(105, Math.round(60 + 45 * shareOf(ability - 1) + random.share() * 12))
  return markFromForm(reportForm, { marks, outOf: 105, criticalOmissions: random.chance(0.06) ? ['care'] : [] })
}
