/** What a figure is held against. */
type Goal = { readonly atMost?: number; readonly atLeast?: number }

/** Prints one figure as a line of JSON, with its goal where it has one. */
export function report(what: string, figure: number, unit: string, goal: Goal = {}): void {
  const { atMost, atLeast } = goal
  const rounded = Number(figure.toPrecision(4))
  if (atMost !== undefined) print({ what, figure: rounded, unit, goal: `at most ${atMost}`, met: figure <= atMost })
  else if (atLeast !== undefined)
    print({ what, figure: rounded, unit, goal: `at least ${atLeast}`, met: figure >= atLeast })
  else print({ what, figure: rounded, unit })
}

function print(line: object): void {
  console.log(JSON.stringify(line))
}
