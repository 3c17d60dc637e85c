import type { CivilDate } from '@casework/kernel'
import type { TrainingCompletion, TrainingExemption } from './training-completion.ts'

/** What is on record of each person and course by a day, in columns: a row of people for each course. */
export type TrainingTable = {
  /** The place of each person in a row. */
  readonly places: ReadonlyMap<string, number>
  /** The start of each course's row. */
  readonly rows: ReadonlyMap<string, number>
  /** The last day of completion as a number, 0 where there is none. */
  readonly last: Int32Array
  /** 1 where a completion has no day. */
  readonly undated: Uint8Array
  /** 1 where an exemption holds on the day. */
  readonly exempt: Uint8Array
}

type OnRecord = {
  readonly staff: readonly { readonly personId: string }[]
  readonly catalogue: readonly { readonly id: string }[]
  readonly completions: readonly TrainingCompletion[]
  readonly exemptions: readonly TrainingExemption[]
}

/** A day as a number that grows with it: 20261122. */
export function dayAsNumber(day: CivilDate): number {
  const digit = (place: number) => day.charCodeAt(place) - 48
  const year = ((digit(0) * 10 + digit(1)) * 10 + digit(2)) * 10 + digit(3)
  return (year * 100 + digit(5) * 10 + digit(6)) * 100 + digit(8) * 10 + digit(9)
}

/** Reads every completion and exemption once; what came after the day is left out. */
export function trainingTable({ staff, catalogue, completions, exemptions }: OnRecord, asAt: CivilDate): TrainingTable {
  const places = new Map(staff.map(({ personId }, place) => [personId, place]))
  const rows = new Map(catalogue.map(({ id }, row) => [id, row * staff.length]))
  const size = staff.length * catalogue.length
  const table = {
    places,
    rows,
    last: new Int32Array(size),
    undated: new Uint8Array(size),
    exempt: new Uint8Array(size),
  }
  const until = dayAsNumber(asAt)
  for (const completion of completions) readCompletion(table, completion, until)
  for (const { courseId, personId, from, to } of exemptions) {
    const cell = cellOf(table, courseId, personId)
    if (cell >= 0 && from <= asAt && asAt <= to) table.exempt[cell] = 1
  }
  return table
}

function readCompletion(
  table: TrainingTable,
  { courseId, personId, completedOn }: TrainingCompletion,
  until: number,
): void {
  const cell = cellOf(table, courseId, personId)
  if (cell < 0) return
  if (completedOn === null) {
    table.undated[cell] = 1
    return
  }
  const day = dayAsNumber(completedOn)
  if (day <= until && day > (table.last[cell] as number)) table.last[cell] = day
}

/** Where a person and a course are; below nought where one of them is not asked about. */
function cellOf({ places, rows }: Pick<TrainingTable, 'places' | 'rows'>, courseId: string, personId: string): number {
  const row = rows.get(courseId)
  const place = places.get(personId)
  return row === undefined || place === undefined ? -1 : row + place
}
