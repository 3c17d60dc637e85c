import { loadavg } from 'node:os'

/** A goal that is met by at most so much. */
export type Goal = { readonly atMost: number }

/** Prints a figure as the line of JSON that `pnpm bench` reads, with how busy the machine was: it may be shared. */
export function report(what: string, figure: number, unit: string, goal?: Goal): void {
  const busy = `load ${(loadavg()[0] ?? 0).toFixed(1)}`
  const aim = goal === undefined ? {} : { goal: `at most ${goal.atMost} ${unit}`, met: figure <= goal.atMost }
  process.stdout.write(`${JSON.stringify({ what: `${what} (${busy})`, figure, unit, ...aim })}\n`)
}

/** How long something takes, in seconds. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}
