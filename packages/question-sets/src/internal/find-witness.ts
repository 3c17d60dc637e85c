import type { Condition } from '../condition.ts'
import type { Leaf } from './expectation.ts'
import { answerMeeting, anyAnswer, type Expectation, narrowed, reasonFor } from './expectation.ts'
import { isGroup, type Plan, type Step } from './plan.ts'

/** What is expected of answers, by `question` or `group/member`. */
export type Expectations = ReadonlyMap<string, Expectation>
/** A condition to meet, or not to meet, read inside a group or in the set. */
export type Goal = { readonly condition: Condition; readonly want: boolean; readonly group: string | undefined }
/** A question as the search meets it. */
export type Place = { readonly key: string; readonly step: Step; readonly group: string | undefined }

/** Where the search stands: it gives up, rather than run on, when its steps are used up. */
export type Search = { readonly plan: Plan; readonly places: ReadonlyMap<string, Place>; stepsLeft: number }

/** Every question and member of a set by its key. */
export function placesOf(plan: Plan): ReadonlyMap<string, Place> {
  const places = plan.steps.flatMap((step): Place[] => {
    const { id } = step.question
    const members = isGroup(step) ? step.members : []
    const inside = members.map((member) => ({ key: `${id}/${member.question.id}`, step: member, group: id }))
    return [{ key: id, step, group: undefined }, ...inside]
  })
  return new Map(places.map((place) => [place.key, place]))
}

/** What must hold for a question to be asked. */
export function goalsToAsk({ step, group }: Place, places: Search['places']): readonly Goal[] {
  const own = step.gates.map(({ condition }) => ({ condition, want: true, group }))
  const outer = group === undefined ? undefined : places.get(group)
  if (group === undefined || outer === undefined) return own
  return [
    ...goalsToAsk(outer, places),
    { condition: { question: group, atLeast: 1 }, want: true, group: undefined },
    ...own,
  ]
}

/** Finds expectations that meet every goal, depth first; `undefined` where there are none or the steps ran out. */
export function meet(search: Search, goals: readonly Goal[], expected: Expectations): Expectations | undefined {
  const [goal, ...others] = goals
  if (goal === undefined) return expected
  search.stepsLeft -= 1
  if (search.stepsLeft < 0) return undefined
  const { condition, want, group } = goal
  if ('not' in condition) return meet(search, [{ condition: condition.not, want: !want, group }, ...others], expected)
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) => ({ condition: part, want, group }))
    const areAllNeeded = 'all' in condition === want
    if (areAllNeeded) return meet(search, [...parts, ...others], expected)
    return first(parts, (part) => meet(search, [part, ...others], expected))
  }
  return first(waysToMeet(search, condition, want, group, expected), (way) => {
    return meet(search, [...way.goals, ...others], new Map([...expected, [way.key, way.expectation]]))
  })
}

type Way = { readonly key: string; readonly expectation: Expectation; readonly goals: readonly Goal[] }

function waysToMeet(
  search: Search,
  leaf: Leaf,
  want: boolean,
  group: string | undefined,
  expected: Expectations,
): readonly Way[] {
  const place = search.places.get(`${group}/${leaf.question}`) ?? search.places.get(leaf.question)
  if (place === undefined) return []
  const { key, step } = place
  const already = expected.get(key)
  if (already !== undefined && already.state !== 'known') return want ? [] : [{ key, expectation: already, goals: [] }]
  const { activeFrom, activeTo } = search.plan.set
  const ways = narrowed(already ?? anyAnswer(step.question, activeFrom, activeTo), leaf, want)
    .filter((expectation) => answerMeeting(step.question, expectation) !== undefined)
    .map((expectation) => ({ key, expectation, goals: already ? [] : goalsToAsk(place, search.places) }))
  return want || already !== undefined ? ways : [...ways, ...waysToBeMissing(place, search.places)]
}

/** A question that is read but not answered: left out, answered with a reason, or not asked. */
function waysToBeMissing(place: Place, places: Search['places']): readonly Way[] {
  const { key, step, group } = place
  const goals = goalsToAsk(place, places)
  const blank: readonly Way[] = step.question.optional ? [{ key, expectation: { state: 'blank' }, goals }] : []
  const reason: readonly Way[] = reasonFor(step.question) ? [{ key, expectation: { state: 'notKnown' }, goals }] : []
  const notAsked = step.gates.map(({ condition }): Way => {
    return { key, expectation: { state: 'notAsked' }, goals: [{ condition, want: false, group }] }
  })
  return [...blank, ...reason, ...notAsked]
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
