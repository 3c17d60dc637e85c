import type { AssessedCourse, OverallRule, PassCondition } from '@casework/training-assessments'

/** Says what has to be passed, part by part, and what makes the result of it. */
export function criteriaWords({ title, version, assessment }: AssessedCourse): string {
  const names = new Map<string, string>(assessment.components.map((component) => [component.id, component.title]))
  return [
    `To pass ${title}, version ${version}:`,
    ...assessment.components.map((component) => `- ${component.title}: ${component.pass.map(inWords).join('; ')}`),
    ...assessment.decide.map((rule) => `- ${ruleInWords(rule, names)}`),
  ].join('\n')
}

function inWords(condition: PassCondition): string {
  switch (condition.kind) {
    case 'percent':
      return `at least ${condition.atLeast}% of the marks`
    case 'marks':
      return `at least ${condition.atLeast} marks`
    case 'met':
      return `at least ${condition.atLeast} criteria met`
    case 'everyCritical':
      return 'every critical criterion met'
    case 'eachGroup':
      return `at least ${condition.atLeastPercent}% of the marks in each group`
  }
}

const rounded = { none: 'not rounded', halfUp: 'rounded to the nearest per cent', down: 'rounded down' } as const

function ruleInWords(rule: OverallRule, names: ReadonlyMap<string, string>): string {
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id)).join(', ')
  switch (rule.kind) {
    case 'allComponents':
      return 'Every part is passed'
    case 'nComponents':
      return `At least ${rule.atLeast} parts are passed${rule.including.length === 0 ? '' : `, among them ${named(rule.including)}`}`
    case 'compensated':
      return `At most ${rule.mostShort} parts fall short, none under ${rule.floorPercent}%`
    case 'weighted': {
      const weights = rule.weights.map(({ componentId, weight }) => `${names.get(componentId)} ${weight}`).join(', ')
      const dropped = rule.dropLowest === 0 ? '' : `, the lowest ${rule.dropLowest} left out`
      return `At least ${rule.atLeastPercent}% together, ${rounded[rule.rounding]}, weighted ${weights}${dropped}`
    }
  }
}
