import type { Answers, AnswerValue, GroupEntry } from '../answers.ts'
import type { Condition } from '../condition.ts'
import type { SetAside, SettledAnswers } from '../settle-answers.ts'
import type { Readable } from './compile-condition.ts'
import { type GroupStep, isGroup, type Plan, type Step } from './plan.ts'
import { isEntries } from './same-answer.ts'

/** Puts aside what no longer applies, question by question in order. */
export function settled(plan: Plan, answers: Answers): SettledAnswers {
  const kept: Record<string, AnswerValue> = { ...answers }
  const setAside: SetAside[] = []
  for (const step of plan.steps) {
    const { id: questionId } = step.question
    const value = kept[questionId]
    if (value === undefined) continue
    const because = unmet(step, kept, kept)
    if (because !== undefined) {
      setAside.push({ path: [questionId], questionId, value, because })
      delete kept[questionId]
    } else if (isGroup(step) && isEntries(value)) {
      kept[questionId] = value.map((entry) => settledEntry(step, entry, kept, setAside))
    }
  }
  return { answers: kept, setAside }
}

function settledEntry(step: GroupStep, entry: GroupEntry, answers: Readable, setAside: SetAside[]): GroupEntry {
  const kept: Record<string, GroupEntry[string]> = { ...entry }
  for (const member of step.members) {
    const { id: questionId } = member.question
    const value = kept[questionId]
    const because = value === undefined ? undefined : unmet(member, answers, kept)
    if (value === undefined || because === undefined) continue
    setAside.push({ path: [step.question.id, entry.entryId, questionId], questionId, value, because })
    delete kept[questionId]
  }
  return kept as GroupEntry
}

/** The first condition on the way to a question that is not met. */
export function unmet(step: Step, answers: Readable, entry: Readable): Condition | undefined {
  return step.gates.find(({ applies }) => !applies(answers, entry))?.condition
}
