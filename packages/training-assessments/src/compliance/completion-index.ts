import type { TrainingCompletion, TrainingExemption, TrainingRecords } from './training-completion.ts'

/** Completions and exemptions by course and person. */
export type CompletionIndex = {
  /** The days of completion, earliest first; an empty text stands for one without a day. */
  readonly completions: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  readonly exemptions: ReadonlyMap<string, ReadonlyMap<string, readonly TrainingExemption[]>>
  /** Course and person of completions without a day. */
  readonly undated: ReadonlySet<string>
}

/** Indexes completions and exemptions once, for any number of days. */
export function completionIndex({
  completions,
  exemptions,
}: Pick<TrainingRecords<unknown, unknown>, 'completions' | 'exemptions'>): CompletionIndex {
  const days = new Map<string, Map<string, string[]>>()
  for (const { courseId, personId, completedOn } of completions) add(days, courseId, personId, completedOn ?? '')
  const excused = new Map<string, Map<string, TrainingExemption[]>>()
  for (const exemption of exemptions) add(excused, exemption.courseId, exemption.personId, exemption)
  for (const ofCourse of days.values())
    for (const ofPerson of ofCourse.values()) if (ofPerson.length > 1) ofPerson.sort()
  return { completions: days, exemptions: excused, undated: undatedOf(completions) }
}

function add<Value>(index: Map<string, Map<string, Value[]>>, course: string, person: string, value: Value): void {
  let ofCourse = index.get(course)
  if (ofCourse === undefined) {
    ofCourse = new Map()
    index.set(course, ofCourse)
  }
  const ofPerson = ofCourse.get(person)
  if (ofPerson === undefined) ofCourse.set(person, [value])
  else ofPerson.push(value)
}

function undatedOf(completions: readonly TrainingCompletion[]): ReadonlySet<string> {
  const undated = new Set<string>()
  for (const { courseId, personId, completedOn } of completions)
    if (completedOn === null) undated.add(`${courseId}/${personId}`)
  return undated
}
