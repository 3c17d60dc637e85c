import { type DaySpan, formatCivilDate } from '@casework/calendar'
import { releaseTable, type Table, type TableCell, type TableInput } from '@casework/figures'
import type {
  ComplianceOnDay,
  ComplianceRow,
  ItemAnalysis,
  ItemBank,
  PassRate,
  PassRateDifference,
} from '@casework/training-assessments'
import { trainingCodesOf, trainingWordsFor } from '../words/training-words.ts'
import { courseTitle } from './catalogue.ts'

const source = 'Training records of the demo, all of it invented'
const text = (heading: string) => ({ kind: 'text', heading }) as const
const count = (heading: string, unit: string) => ({ kind: 'number', heading, unit }) as const
const decimal = (heading: string, unit: string, decimals = 2) => ({ kind: 'number', heading, unit, decimals }) as const
const notKnown: TableCell = { shorthand: 'x' }
const states = trainingCodesOf('compliance') as readonly (keyof ComplianceRow & string)[]

function trainingTable(
  name: string,
  title: string,
  frame: TableInput['frame'],
  rest: Pick<TableInput, 'columns' | 'rows'>,
): Table {
  return releaseTable({ name, title, frame, source, notes: [], ...rest })
}

/** Where each unit stands with each course on a day. */
export function complianceTable({ asAt, rows }: ComplianceOnDay): Table {
  return trainingTable(
    'Compliance',
    `Mandatory training on ${formatCivilDate(asAt, 'en')}`,
    { kind: 'snapshot', asAt },
    {
      columns: [
        text('Course'),
        text('Unit'),
        count('Required', 'people'),
        ...states.map((state) => count(trainingWordsFor('compliance', state), 'people')),
      ],
      rows: rows.map((row) => [
        courseTitle(row.courseId),
        row.unit,
        row.required,
        ...states.map((state) => row[state] as number),
      ]),
    },
  )
}

/** How many of those required were up to date or exempt, over several days. */
export function overTimeTable(days: readonly ComplianceOnDay[], period: DaySpan): Table {
  return trainingTable(
    'Compliance_over_time',
    'Up to date or exempt, over the year',
    { kind: 'cumulative', ...period },
    {
      columns: [text('Day'), text('Course'), count('Required', 'people'), count('Up to date or exempt', 'people')],
      rows: days.flatMap(({ asAt, rows }) =>
        [...new Set(rows.map(({ courseId }) => courseId))].map((courseId) => {
          const theirs = rows.filter((row) => row.courseId === courseId)
          const total = (of: (row: ComplianceRow) => number) => theirs.reduce((sum, row) => sum + of(row), 0)
          return [
            formatCivilDate(asAt, 'en'),
            courseTitle(courseId),
            total(({ required }) => required),
            total(({ current, lapsingSoon, exempt }) => current + lapsingSoon + exempt),
          ]
        }),
      ),
    },
  )
}

/** Each question of a bank with how it does. */
export function itemTable(items: readonly ItemAnalysis[], bank: ItemBank, period: DaySpan): Table {
  const wordsOf = new Map<string, string>(bank.items.map(({ id, words }) => [id, words]))
  return trainingTable(
    'Items',
    'Every question',
    { kind: 'cumulative', ...period },
    {
      columns: [
        text('Question'),
        text('Words'),
        count('Seen', 'scripts'),
        decimal('Right', 'share of scripts'),
        decimal('Right, 95% from', 'share of scripts'),
        decimal('Right, 95% to', 'share of scripts'),
        decimal('Discrimination', 'correlation'),
        decimal('Discrimination, 95% from', 'correlation'),
        decimal('Discrimination, 95% to', 'correlation'),
        text('Look at'),
      ],
      rows: items.map(({ itemId, seen, facility, discrimination, flags }) => [
        itemId,
        wordsOf.get(itemId) ?? itemId,
        seen,
        facility?.value ?? notKnown,
        facility?.interval.lower ?? notKnown,
        facility?.interval.upper ?? notKnown,
        discrimination?.value ?? notKnown,
        discrimination?.lower ?? notKnown,
        discrimination?.upper ?? notKnown,
        flags.length === 0 ? 'Nothing' : flags.map((flag) => trainingWordsFor('itemFlag', flag)).join('; '),
      ]),
    },
  )
}

/** The options of each question, and how strong those are who choose them. */
export function optionTable(items: readonly ItemAnalysis[], bank: ItemBank, period: DaySpan): Table {
  const options = new Map(
    bank.items.map((item) => [
      item.id,
      new Map<string, string>('options' in item ? item.options.map(({ id, words }) => [id, words]) : []),
    ]),
  )
  return trainingTable(
    'Options',
    'Every option of questions with a choice',
    { kind: 'cumulative', ...period },
    {
      columns: [
        text('Question'),
        text('Option'),
        text('Right or wrong'),
        count('Chosen', 'times'),
        decimal('Mean total of those who chose it', 'marks', 1),
      ],
      rows: items.flatMap(({ itemId, options: chosen }) =>
        chosen.map(({ optionId, isKey, times, meanTotal }) => [
          itemId,
          options.get(itemId)?.get(optionId) ?? optionId,
          isKey ? 'Right' : 'Wrong',
          times,
          meanTotal ?? { shorthand: 'z' as const },
        ]),
      ),
    },
  )
}

/** Pass rates by group with their intervals; a small group is suppressed. */
export function passRateTable(
  name: string,
  title: string,
  rates: readonly PassRate[],
  differences: readonly PassRateDifference[],
  period: DaySpan,
): Table {
  const hidden: TableCell = { shorthand: 'c' }
  return trainingTable(
    name,
    title,
    { kind: 'cumulative', ...period },
    {
      columns: [
        text('Group'),
        count('Results', 'results'),
        count('Passed', 'results'),
        decimal('Rate', 'share of results'),
        decimal('95% from', 'share of results'),
        decimal('95% to', 'share of results'),
        text('Compared with the first group'),
      ],
      rows: rates.map(({ group, passed, of, rate }) => [
        group,
        of ?? hidden,
        passed ?? hidden,
        rate?.value ?? hidden,
        rate?.interval.lower ?? hidden,
        rate?.interval.upper ?? hidden,
        differences.find((each) => each.group === group)?.words ?? 'The group that others are compared with',
      ]),
    },
  )
}
