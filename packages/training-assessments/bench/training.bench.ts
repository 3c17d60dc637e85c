import { actorId, civilDate } from '@casework/kernel'
import {
  analyseItems,
  assessmentResult,
  type ComponentMark,
  complianceAt,
  courseIdSchema,
  escortOfficersCourse,
  faceBehindTheCase,
  itemBankSchema,
  defaultTrainingPolicy as policy,
  type StaffMember,
  type TrainingCompletion,
} from '@casework/training-assessments'
import { PGlite } from '@electric-sql/pglite'
import { Engine } from 'json-rules-engine'
import { sampleCorrelation, sampleVariance } from 'simple-statistics'

function report(what: string, figure: number, unit: string, atMost?: number): void {
  const aim = atMost === undefined ? {} : { goal: `at most ${atMost} ${unit}`, met: figure <= atMost }
  console.log(JSON.stringify({ what, figure: Number(figure.toPrecision(3)), unit, ...aim }))
}

/** A small generator of its own, so that every run meets the same people. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Milliseconds that a call takes, the best of three after a warm-up. */
async function milliseconds(call: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round <= 3; round += 1) {
    globalThis.gc?.()
    const begun = performance.now()
    await call()
    if (round > 0) best = Math.min(best, performance.now() - begun)
  }
  return best
}

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, words: id }))
const bank = itemBankSchema.parse({
  id: 'bank',
  version: '1',
  courseId: 'course',
  items: Array.from({ length: 60 }, (_each, place) => ({
    kind: 'single',
    id: `q${place}`,
    outcomeId: 'o',
    words: 'Which?',
    marks: 1,
    options,
    key: 'a',
  })),
})
const itemIds = bank.items.map(({ id }) => id as string)

function someScripts(count: number) {
  const next = numbers(2026)
  return Array.from({ length: count }, () => {
    const able = next()
    const answer = () => (next() < 0.3 + 0.6 * able ? 'a' : (['b', 'c', 'd'][Math.floor(next() * 3)] ?? 'b'))
    return { itemIds, answers: Object.fromEntries(itemIds.map((id) => [id, answer()])) }
  })
}

/** The same figures by a general library, from columns of marks. */
function bySimpleStatistics(scripts: ReturnType<typeof someScripts>): number {
  const columns = itemIds.map((id) => scripts.map(({ answers }) => Number(answers[id] === 'a')))
  const totals = scripts.map((_each, row) => columns.reduce((sum, column) => sum + (column[row] ?? 0), 0))
  const discriminations = columns.map((column) =>
    sampleCorrelation(
      column,
      totals.map((total, row) => total - (column[row] ?? 0)),
    ),
  )
  const ofItems = columns.reduce((sum, column) => sum + sampleVariance(column), 0)
  return (60 / 59) * (1 - ofItems / sampleVariance(totals)) + 0 * discriminations.length
}

async function analysis(): Promise<void> {
  const scripts = someScripts(100_000)
  const analyse = {
    credit: 'allOrNothing',
    from: civilDate('2026-01-01'),
    to: civilDate('2026-12-31'),
    policy,
  } as const
  const ours = await milliseconds(() => analyseItems(bank, scripts, analyse))
  report('100,000 scripts of 60 questions marked and analysed', ours / 1000, 's', 3)
  const theirs = await milliseconds(() => bySimpleStatistics(scripts))
  report(
    'the same marks, correlations and alpha by simple-statistics, without options and intervals',
    theirs / 1000,
    's',
  )
  report('of its time', ours / theirs, 'times')
}

const day = (number: number) => civilDate(new Date(Date.UTC(2023, 0, 1 + number)).toISOString().slice(0, 10))

async function compliance(): Promise<void> {
  const next = numbers(16_000)
  const staff: StaffMember[] = Array.from({ length: 16_000 }, (_each, place) => ({
    personId: actorId(`person-${place}`),
    unit: `unit-${place % 50}`,
    roles: ['visasAndImmigration'],
    functions: [],
  }))
  const catalogue = Array.from({ length: 40 }, (_each, place) => ({
    ...faceBehindTheCase,
    id: courseIdSchema.parse(`course-${place}`),
    refreshAfterMonths: 12 + place,
  }))
  const days = Array.from({ length: 1400 }, (_each, number) => day(number))
  const completions: TrainingCompletion[] = catalogue.flatMap(({ id: courseId }) =>
    staff.flatMap(({ personId }) =>
      next() < 0.85 ? [{ personId, courseId, completedOn: days[Math.floor(next() * 1400)] ?? null }] : [],
    ),
  )
  const records = { staff, catalogue, completions, exemptions: [] }
  const asAt = civilDate('2026-11-22')
  const ours = await milliseconds(() => complianceAt(records, asAt, policy))
  report(`compliance of 16,000 staff in 40 courses, from ${completions.length} completions`, ours, 'ms', 200)
  const database = await loaded(staff, catalogue, completions)
  const theirs = await milliseconds(() => database.query(sameInSql, [asAt]))
  await database.close()
  report('the same counts in SQL by PGlite, already loaded and indexed', theirs, 'ms')
  report('of its time', ours / theirs, 'times')
}

const sameInSql = `
  select c.id, s.unit, count(*), count(*) filter (where d.day + make_interval(months => c.months) > $1::date) as current
  from staff s cross join courses c
  left join lateral (select max(completed_on) as day from completions x
    where x.course_id = c.id and x.person_id = s.id and x.completed_on <= $1::date) d on true
  group by c.id, s.unit`

async function loaded(
  staff: readonly StaffMember[],
  catalogue: readonly { readonly id: string; readonly refreshAfterMonths: number }[],
  completions: readonly TrainingCompletion[],
): Promise<PGlite> {
  const database = await PGlite.create()
  await database.exec(`create table staff (id text primary key, unit text);
    create table courses (id text primary key, months int);
    create table completions (person_id text, course_id text, completed_on date);`)
  const insert = (table: string, types: string, columns: readonly (readonly unknown[])[]) =>
    database.query(`insert into ${table} select * from unnest(${types})`, columns as unknown[])
  await insert('staff', '$1::text[], $2::text[]', [
    staff.map(({ personId }) => personId),
    staff.map(({ unit }) => unit),
  ])
  await insert('courses', '$1::text[], $2::int[]', [
    catalogue.map(({ id }) => id),
    catalogue.map(({ refreshAfterMonths }) => refreshAfterMonths),
  ])
  for (let from = 0; from < completions.length; from += 50_000) {
    const some = completions.slice(from, from + 50_000)
    await insert('completions', '$1::text[], $2::text[], $3::date[]', [
      some.map(({ personId }) => personId),
      some.map(({ courseId }) => courseId),
      some.map(({ completedOn }) => completedOn),
    ])
  }
  await database.exec('create index on completions (course_id, person_id, completed_on); analyze;')
  return database
}

async function fourWays(): Promise<void> {
  const course = escortOfficersCourse(['EX1', 'EX2', 'EX3'])
  const criteria = Array.from({ length: 10 }, (_each, place) => ({
    id: `c${place}`,
    group: `g${place % 3}`,
    marks: 1,
    outOf: 1,
    met: true,
    critical: place % 2 === 0,
  }))
  const marks: ComponentMark[] = course.assessment.components.map(({ id }) => ({
    componentId: id,
    marks: 10,
    outOf: 10,
    criteria,
  }))
  const rounds = 20_000
  const ours = await milliseconds(() => {
    for (let round = 0; round < rounds; round += 1) assessmentResult(course, marks)
  })
  report('a four-way result with its reasons', (ours * 1000) / rounds, 'µs', 50)
  const engine = new Engine()
  for (const part of ['practical', 'written', 'form', 'scenarios'])
    engine.addRule({
      event: { type: part },
      conditions: { all: [{ fact: part, operator: 'greaterThanInclusive', value: 80 }] },
    })
  const facts = { practical: 100, written: 100, form: 100, scenarios: 100 }
  const theirs = await milliseconds(async () => {
    for (let round = 0; round < rounds / 10; round += 1) await engine.run(facts)
  })
  report('four thresholds by json-rules-engine, without criteria', (theirs * 10_000) / rounds, 'µs')
  report('of its time', ours / (theirs * 10), 'times')
}

await analysis()
await compliance()
await fourWays()
