import { type DaySpan, formatDateRange } from '@casework/calendar'
import { suppressionPolicy, toSvg } from '@casework/figures'
import { type CivilDate, describeProblem, type Problem } from '@casework/kernel'
import {
  type AssessedCourse,
  analyseItems,
  assessorDrift,
  type Component,
  type Enrolment,
  faceBehindTheCase,
  type ItemBank,
  kappa,
  type MarkBesideStanding,
  passRateFairness,
  passRates,
  type Reliability,
  releasedResults,
  resultsTable,
  type ScriptToAnalyse,
  scriptsOf,
} from '@casework/training-assessments'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { recordsOfKind } from '../../../casework/record-snapshots.ts'
import { staffName } from '../../../staff.ts'
import { daysAround } from '../../../synthetic/days-around.ts'
import { bankOf, escortCourse, trainingPolicy as policy } from '../../../training/catalogue.ts'
import { workforce } from '../../../training/colleagues.ts'
import { itemChart } from '../../../training/item-chart.ts'
import { itemTable, optionTable, passRateTable } from '../../../training/training-tables.ts'
import { trainingWordsFor } from '../../../words/training-words.ts'
import { type Fields, field } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { catalogue, formatters } from '../../show-problems.ts'
import { sendCsv } from '../../use-of-force/figure-files.ts'
import { shownTable } from '../../use-of-force/shown-table.ts'

const analysed: readonly AssessedCourse[] = [faceBehindTheCase, escortCourse]
const daysBack = 730

/** How the questions, the marks and the assessors of a course do. */
export function showAnalysis(casework: Casework) {
  return async (request: Request, response: Response): Promise<void> => {
    const found = await analysisOf(casework, request)
    const { course, period, enrolments, items, bank } = found
    response.render('training/analysis', {
      title: 'Is the training any good?',
      course,
      courses: analysed.map(({ id, title }) => ({ value: id, text: title, selected: id === course.id })),
      days: formatDateRange(period.from, period.to, 'en'),
      query: `course=${course.id}`,
      svg:
        items.length === 0
          ? undefined
          : toSvg(itemChart(items), {
              title: 'How easy each question is, and how well it tells strong from weak',
              id: 'items',
            }),
      reliability: found.reliability && reliabilityInWords(found.reliability),
      items: bank && shownTable(itemTable(items, bank, period)),
      options: bank && shownTable(optionTable(items, bank, period)),
      rates: shownTable(ratesByPart(course, enrolments, period)),
      byUnit: shownTable(ratesByUnit(course, enrolments, period)),
      agreement: agreementInWords(enrolments, course),
      drift: driftOf(enrolments, course, period.to),
    })
  }
}

/** One of the tables as CSV. */
export function downloadAnalysis(casework: Casework) {
  return async (request: Request, response: Response): Promise<void> => {
    const { period, items, bank } = await analysisOf(casework, request)
    const tables = {
      'items.csv': () => bank && itemTable(items, bank, period),
      'options.csv': () => bank && optionTable(items, bank, period),
    }
    const file = String(request.params['file'])
    const table = Object.hasOwn(tables, file) ? tables[file as keyof typeof tables]() : undefined
    return table === undefined ? notFound(request, response) : sendCsv(response, table)
  }
}

/** Every released result of a course by id, for whoever runs the course and nobody else. */
export function downloadResults(casework: Casework) {
  return async (request: Request, response: Response): Promise<void> => {
    const { course, period, enrolments } = await analysisOf(casework, request)
    sendCsv(response, resultsTable(enrolments, course, period, 'Training records of the demo, all of it invented'))
  }
}

async function analysisOf({ client, today }: Casework, request: Request) {
  const asked = field(request.query as Fields, 'course')
  const course = analysed.find(({ id }) => id === asked) ?? faceBehindTheCase
  const period: DaySpan = { from: daysAround(today()).iso(daysBack) as CivilDate, to: today() }
  const enrolments = (await recordsOfKind<Enrolment>('enrolment', client)).filter(
    ({ courseId }) => courseId === course.id,
  )
  const bank = bankOf(course.id)
  const told = bank && analyse(bank, enrolments, period)
  return { course, period, enrolments, bank, items: told?.items ?? [], reliability: told?.reliability }
}

function analyse(bank: ItemBank, enrolments: readonly Enrolment[], period: DaySpan) {
  const done = analyseItems(bank, scriptsOf(enrolments, bank).filter(isAnswered), {
    credit: 'allOrNothing',
    ...period,
    policy,
  })
  return done.ok ? done.value : undefined
}

/** Whether anything was answered: a paper that was handed in empty says nothing of its questions. */
const isAnswered = ({ answers }: ScriptToAnalyse) => Object.keys(answers).length > 0

function reliabilityInWords(reliability: Reliability): string {
  if (!reliability.known) return `${trainingWordsFor('reliabilityUnknown', reliability.why)}.`
  const { value, lower, upper } = reliability.alpha
  return `${reliability.isKr20 ? 'KR-20' : 'Alpha'} is ${value.toFixed(2)} (95% interval ${lower.toFixed(2)} to ${upper.toFixed(2)}).`
}

function ratesByPart(course: AssessedCourse, enrolments: readonly Enrolment[], period: DaySpan) {
  const titles = new Map<string, string>(course.assessment.components.map(({ id, title }) => [id, title]))
  return ratesOf(
    'Pass_rates_by_part',
    'Pass rates by part',
    course,
    enrolments,
    period,
    ({ componentId }) => titles.get(componentId) ?? componentId,
  )
}

function ratesByUnit(course: AssessedCourse, enrolments: readonly Enrolment[], period: DaySpan) {
  const units = new Map<string, string>(workforce.map(({ personId, unit }) => [personId, unit]))
  return ratesOf(
    'Pass_rates_by_unit',
    'Pass rates by unit',
    course,
    enrolments,
    period,
    ({ learnerId }) => units.get(learnerId) ?? 'Not known',
  )
}

function ratesOf(
  name: string,
  title: string,
  course: AssessedCourse,
  enrolments: readonly Enrolment[],
  period: DaySpan,
  groupOf: (result: ReturnType<typeof releasedResults>[number]) => string,
) {
  const results = releasedResults(enrolments, course).map((result) => ({ ...result, group: groupOf(result) }))
  const options = { ...period, suppression: suppressionPolicy }
  const rates = passRates(results, options)
  const differences = passRateFairness(results, rates[0]?.group ?? '', options)
  return passRateTable(name, title, rates, differences, period)
}

/** The marks of the two assessors for the same criteria, as pairs of grades. */
function agreementInWords(enrolments: readonly Enrolment[], course: AssessedCourse): string | undefined {
  const pairs = enrolments.flatMap(({ sittings }) =>
    sittings.flatMap((sitting) => {
      const [one, other] = 'given' in sitting ? (sitting.given ?? []) : []
      if (one === undefined || other === undefined) return []
      return one.mark.criteria.map(
        ({ marks }, place) => [String(marks), String(other.mark.criteria[place]?.marks)] as const,
      )
    }),
  )
  if (pairs.length === 0) return undefined
  const told = kappa(pairs, gradesOf(course.assessment.components), 'quadratic')
  if (!told.ok) return wordsOf(told.error)
  const { kappa: estimate, same, pairs: counted } = told.value
  return (
    `Two assessors gave the same level for ${Math.round(same * 100)}% of ${counted} criteria. ` +
    `Weighted kappa is ${estimate.value.toFixed(2)} (95% interval ${estimate.lower.toFixed(2)} to ${estimate.upper.toFixed(2)}): ` +
    '1 is full agreement, 0 is what chance would give.'
  )
}

function gradesOf(components: readonly Component[]): readonly string[] {
  const marks = components.flatMap((component) =>
    'scenarios' in component
      ? component.scenarios.flatMap(({ criteria }) =>
          criteria.flatMap(({ levels }) => levels.map((level) => level.marks)),
        )
      : [],
  )
  return [...new Set(marks)].sort((one, other) => one - other).map(String)
}

/** How far each assessor's marks lie from those that stood, before and since the middle of the last year. */
function driftOf(enrolments: readonly Enrolment[], course: AssessedCourse, today: CivilDate) {
  const day = daysAround(today).iso(182) as CivilDate
  const twice = course.assessment.components.filter((component) => 'scenarios' in component).map(({ id }) => id)
  const marks = enrolments.flatMap(({ sittings }) =>
    sittings.flatMap((sitting): readonly MarkBesideStanding[] => {
      if (!('releasedAt' in sitting) || !twice.includes(sitting.componentId)) return []
      const stood = sitting.mark?.marks ?? 0
      return (sitting.given ?? []).map(({ by, at, mark }) => ({
        assessorId: by,
        on: at.slice(0, 10) as CivilDate,
        marks: mark.marks,
        stood,
        outOf: mark.outOf,
      }))
    }),
  )
  return assessorDrift(marks, day).map(({ assessorId, before, since, meanBefore, meanSince, drift }) => ({
    name: staffName(assessorId),
    before,
    since,
    meanBefore: meanBefore?.toFixed(1),
    meanSince: meanSince?.toFixed(1),
    drift: drift?.toFixed(1),
  }))
}

const wordsOf = (problems: readonly Problem[]) =>
  problems.map((problem) => describeProblem(problem, catalogue, 'en', formatters).text).join('. ')
