import type { Scores } from '../scores.ts'
import type { Trace } from './score.ts'

/** Keeps only the numbers of a trace. */
export function scoresOf({ axes, safeguards, enforcement, care }: Trace): Scores {
  const idsWhere = (met: boolean | undefined) =>
    safeguards.filter((standing) => standing.met === met).map(({ safeguard }) => safeguard.id)
  return {
    axes: axes.map(({ score }) => score),
    safeguards: { met: idsWhere(true), notAnswered: idsWhere(undefined) },
    enforcement,
    care,
  }
}
