import type { Condition } from '../condition.ts'
import type { EntryQuestion, GroupQuestion, Question } from '../question.ts'
import type { QuestionSet, Section } from '../question-set.ts'
import { type Applies, compileCondition, questionsRead } from './compile-condition.ts'
import { answerReader, type ReadAnswer } from './read-answer.ts'

/** One `when` on the way to a question: the section's or the question's own. */
type Gate = { readonly condition: Condition; readonly applies: Applies }

/** A question with what can be worked out once: what lets it be asked, what it reads, how its answers are read. */
export type Step<Each extends Question = Question> = {
  readonly question: Each
  readonly section: number
  readonly gates: readonly Gate[]
  /** The earlier questions of the set that decide whether it is asked. */
  readonly readsSet: readonly string[]
  /** The earlier questions of the same entry that decide whether it is asked. */
  readonly readsEntry: readonly string[]
}
/** A question that is not a group, with the reader of its answers. */
export type EntryStep = Step<EntryQuestion> & { readonly read: ReadAnswer }
/** A group with its members in order. */
export type GroupStep = Step<GroupQuestion> & {
  readonly members: readonly EntryStep[]
  readonly memberIds: ReadonlySet<string>
}
/** A question of the set at the top level. */
export type TopStep = EntryStep | GroupStep

/** Everything about a set that does not depend on answers. */
export type Plan = {
  readonly set: QuestionSet
  readonly steps: readonly TopStep[]
  readonly byId: ReadonlyMap<string, TopStep>
}

const planOf = Symbol('plan of a question set')
type Carrier = { readonly [planOf]?: Plan }
const nobody: ReadonlySet<string> = new Set()

/** The plan that a set carries, or, where it carries none, one made now. */
export function planFor(set: QuestionSet): Plan {
  return (set as Carrier)[planOf] ?? compile(set)
}

/** Whether a set carries its plan. */
export function carriesPlan(set: QuestionSet): boolean {
  return Object.hasOwn(set, planOf)
}

/** A frozen copy of a set that carries its plan, out of sight of JSON and of comparison. */
export function withPlan<Set extends QuestionSet>(set: Set): Set {
  const copy = deepFrozenCopy(set) as Set
  const carrier = { ...copy }
  Object.defineProperty(carrier, planOf, { value: compile(carrier) })
  return Object.freeze(carrier)
}

/** Whether a step is a group. */
export function isGroup(step: TopStep): step is GroupStep {
  return step.question.kind === 'group'
}

function compile(set: QuestionSet): Plan {
  const steps = set.sections.flatMap((section, index) =>
    section.questions.map((question) => topStep(question, section, index)),
  )
  return { set, steps, byId: new Map(steps.map((step) => [step.question.id, step])) }
}

function topStep(question: Question, section: Section, index: number): TopStep {
  const outer = { section: index, ...gated([section.when, question.when], nobody) }
  if (question.kind !== 'group') return { question, ...outer, read: answerReader(question) }
  const memberIds = new Set(question.questions.map(({ id }) => id))
  const members = question.questions.map((member) => ({
    question: member,
    section: index,
    ...gated([member.when], memberIds),
    read: answerReader(member),
  }))
  return { question, ...outer, members, memberIds }
}

function gated(conditions: readonly (Condition | undefined)[], memberIds: ReadonlySet<string>) {
  const gates = conditions.flatMap((condition) =>
    condition === undefined ? [] : [{ condition, applies: compileCondition(condition, memberIds) }],
  )
  const read = [...new Set(gates.flatMap(({ condition }) => questionsRead(condition)))]
  return {
    gates,
    readsSet: read.filter((id) => !memberIds.has(id)),
    readsEntry: read.filter((id) => memberIds.has(id)),
  }
}

function deepFrozenCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map(deepFrozenCopy))
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deepFrozenCopy(inner)])))
}
