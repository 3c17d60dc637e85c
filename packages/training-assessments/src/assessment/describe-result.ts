import type { Language } from '@casework/kernel'
import type { Course } from '../course/course.ts'
import type { AssessmentResult } from './assessment-result.ts'
import type { Component } from './component.ts'
import type { ConditionResult } from './component-result.ts'
import type { RuleResult } from './overall-result.ts'
import { resultWords } from './result-words-data.ts'

/** A result in words: the outcome, a line for each part, and one for each rule that asks for something else than every part. @public */
export type DescribedResult = { readonly outcome: string; readonly lines: readonly string[] }

/**
 * Puts a result in plain words, part by part and rule by rule, with what is needed, what there was and what stood in the way.
 *
 * @remarks The Welsh is not reviewed: it may be shown on a screen that says so, and never enters a letter. Source: docs/guidelines/problems.md.
 *
 * @example
 * const marks = [{ componentId: faceBehindTheCase.assessment.components[0].id, marks: 15, outOf: 20, criteria: [] }]
 * describeResult(assessmentResult(faceBehindTheCase, marks), faceBehindTheCase)
 * //=> { outcome: 'Not passed', lines: ['Questions: not passed. 15 of 20 marks, at least 80% needed.'] }
 * describeResult(assessmentResult(faceBehindTheCase, []), faceBehindTheCase, 'cy').outcome //=> 'Heb ei benderfynu eto'
 * @public
 */
export function describeResult(result: AssessmentResult, course: Course, language: Language = 'en'): DescribedResult {
  const say = (key: string, values: Values = {}) => filled(resultWords[language][key] as string, values)
  const parts = new Map(course.assessment?.components.map((component) => [component.id, component]))
  const titleOf = (id: string) => parts.get(id as Component['id'])?.title ?? id
  const lines = result.components.map(({ componentId, holds, conditions }) => {
    const title = titleOf(componentId)
    if (holds === 'notKnown') return say('noMark', { title })
    const reasons = conditions.map((condition) => reasonOf(condition, parts.get(componentId), say)).join(' ')
    return say(holds, { title, reasons })
  })
  const rules = result.rules.flatMap((rule) => ruleLine(rule, result.components.length, titleOf, say))
  return { outcome: say(result.outcome), lines: [...lines, ...rules] }
}

type Values = Readonly<Record<string, string | number>>
type Say = (key: string, values?: Values) => string

function filled(words: string, values: Values): string {
  return words.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name]))
}

function reasonOf({ condition, got, of, short }: ConditionResult, component: Component | undefined, say: Say): string {
  const also = (key: string) =>
    short.length === 0 ? '' : ` ${say(key, { short: short.map((id) => wordsOf(component, id)).join('; ') })}`
  switch (condition.kind) {
    case 'percent':
    case 'marks':
      return say(condition.kind, { got, of, atLeast: condition.atLeast })
    case 'met':
      return say('criteria', { got, of, atLeast: condition.atLeast })
    case 'everyCritical':
      return of === 0 ? say('noCritical') : say('everyCritical', { got, of }) + also('criticalShort')
    case 'eachGroup':
      return say('eachGroup', { got, of, atLeast: condition.atLeastPercent }) + also('groupShort')
  }
}

/** What a criterion or scenario is called; its id where the part does not say. */
function wordsOf(component: Component | undefined, id: string): string {
  if (component?.kind === 'checklist') return component.criteria.find((each) => each.id === id)?.words ?? id
  if (component?.kind !== 'scenarios') return id
  for (const scenario of component.scenarios) {
    const criterion = scenario.criteria.find((each) => `${scenario.id}/${each.id}` === id)
    if (criterion !== undefined) return criterion.words
    if (scenario.id === id) return scenario.words
  }
  return id
}

function ruleLine(
  { rule, got = 0, holds }: RuleResult,
  of: number,
  titleOf: (id: string) => string,
  say: Say,
): readonly string[] {
  switch (rule.kind) {
    case 'allComponents':
      return []
    case 'nComponents': {
      const among = rule.including.map(titleOf).join('; ')
      const line = say('nComponents', { got, of, atLeast: rule.atLeast })
      return [among === '' ? line : `${line} ${say('including', { short: among })}`]
    }
    case 'compensated':
      return [say('compensated', { got, atMost: rule.mostShort, floor: rule.floorPercent })]
    case 'weighted': {
      const atLeast = rule.atLeastPercent
      if (holds === 'notKnown') return [say('weightedNotKnown', { atLeast })]
      return [say('weighted', { got: (got / 100).toFixed(2), atLeast })]
    }
  }
}
