import type { ControlChartSettings, RunsRule } from '../control-chart-policy.ts'

/** The ids of the rules that each point breaks; a run is marked at every point that completes or continues it. */
export function signalsOf(
  distances: readonly number[],
  { runsRules, sigmas }: ControlChartSettings,
): readonly (readonly string[])[] {
  return distances.map((_, end) =>
    runsRules.filter((rule) => isBroken(rule, distances.slice(0, end + 1), sigmas)).map(({ id }) => id),
  )
}

function isBroken(rule: RunsRule, upTo: readonly number[], sigmas: number): boolean {
  switch (rule.kind) {
    case 'beyondLimits':
      return Math.abs(upTo.at(-1) as number) > sigmas
    case 'oneSide':
      return onOneSide(upTo.slice(-rule.run), 0, rule.run)
    case 'nearLimit':
      return Math.abs(upTo.at(-1) as number) > rule.sigmas && onOneSide(upTo.slice(-rule.run), rule.sigmas, rule.least)
    case 'trend':
      return inOneDirection(upTo.slice(-rule.run), rule.run)
  }
}

/** Whether at least so many lie further than a distance above the centre, or so many below. */
function onOneSide(distances: readonly number[], further: number, least: number): boolean {
  const above = distances.filter((distance) => distance > further).length
  const below = distances.filter((distance) => distance < -further).length
  return above >= least || below >= least
}

function inOneDirection(distances: readonly number[], run: number): boolean {
  if (distances.length < run) return false
  const steps = distances.slice(1).map((distance, index) => Math.sign(distance - (distances[index] as number)))
  return steps.every((step) => step === 1) || steps.every((step) => step === -1)
}
