import type { Result } from '@casework/kernel'
import {
  type Component,
  type ComponentKind,
  type ComponentMark,
  markChecklist,
  markCount,
  markFromForm,
  markScenarios,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import {
  defaultMarkingScheme,
  type FormMark,
  markReportForm,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { type Fields, field } from '../form-fields.ts'

/** What a mark is made of: what was ticked on the sheet, or the report that the learner wrote. */
export type MarkedFrom = { readonly body: Fields; readonly report: UseOfForceReport | undefined }

type Reader<Kind extends ComponentKind> = (
  component: Extract<Component, { kind: Kind }>,
  from: MarkedFrom,
) => Result<ComponentMark, string>
type Readers = { readonly [Kind in ComponentKind]: Reader<Kind> }

const noKey: Result<never, string> = { ok: false, error: [{ code: 'SITTING.MARKED_BY_KEY', params: {} }] }

/** How the sheet of each kind of part is read. */
const readers: Readers = {
  checklist: (checklist, { body }) =>
    markChecklist(
      checklist,
      checklist.criteria.flatMap(({ id }) => {
        const given = field(body, criterionName(id))
        return given === undefined ? [] : [{ criterionId: id, marks: Number(given) }]
      }),
    ),
  scenarios: (scenarios, { body }) =>
    markScenarios(
      scenarios,
      scenarios.scenarios.flatMap(({ id: scenarioId, criteria }) =>
        criteria.flatMap(({ id: criterionId }) => {
          const given = field(body, criterionName(`${scenarioId}/${criterionId}`))
          const levelId = trainingPartIdSchema.safeParse(given)
          return levelId.success ? [{ scenarioId, criterionId, levelId: levelId.data }] : []
        }),
      ),
    ),
  portfolio: (part, { body }) => markCount(part, Number(field(body, 'count') ?? Number.NaN)),
  attendance: (part, { body }) => markCount(part, Number(field(body, 'count') ?? Number.NaN)),
  reportForm: (form, { report }) =>
    report === undefined
      ? { ok: false, error: [{ code: 'DEMO.EXERCISE_NOT_WRITTEN', params: {} }] }
      : markFromForm(form, formMarkOf(report)),
  writtenExam: () => noKey,
}

/** What the rules of the real form give to a report of an exercise. */
export function formMarkOf(report: UseOfForceReport): FormMark {
  return markReportForm(report, defaultMarkingScheme)
}

/** The mark that a sheet gives, or what is missing on it. */
export function markFromSheet<Kind extends ComponentKind>(
  component: Extract<Component, { kind: Kind }>,
  from: MarkedFrom,
): Result<ComponentMark, string> {
  return (readers[component.kind as Kind] as Reader<Kind>)(component, from)
}

/** The name of the field of a criterion; of a scenario it is the ids of both. */
export const criterionName = (id: string) => `criterion-${id.replace('/', '-')}`

/** A criterion as the sheet shows it. */
type SheetRow = {
  readonly name: string
  readonly words: string
  readonly critical: boolean
  readonly items: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
}
type SheetGroup = { readonly words: string | undefined; readonly rows: readonly SheetRow[] }

/** The sheet of a part: its criteria in groups, with what was ticked. */
export function sheetOf(component: Component, body: Fields): readonly SheetGroup[] {
  if ('criteria' in component)
    return [
      {
        words: undefined,
        rows: component.criteria.map(({ id, words, critical, marks }) =>
          row(
            id,
            words,
            critical,
            [marks, 0].map((value) => [String(value), value === 0 ? 'Not seen' : 'Seen'] as const),
            body,
          ),
        ),
      },
    ]
  if (!('scenarios' in component)) return []
  return component.scenarios.map(({ id, words, criteria }) => ({
    words,
    rows: criteria.map((each) =>
      row(
        `${id}/${each.id}`,
        each.words,
        each.critical,
        each.levels.map((level) => [level.id, level.words] as const),
        body,
      ),
    ),
  }))
}

function row(
  id: string,
  words: string,
  critical: boolean,
  choices: readonly (readonly [value: string, text: string])[],
  body: Fields,
): SheetRow {
  const name = criterionName(id)
  const given = field(body, name)
  return { name, words, critical, items: choices.map(([value, text]) => ({ value, text, checked: given === value })) }
}
