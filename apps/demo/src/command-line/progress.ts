/** Where progress is shown: a terminal gets a bar that moves, anything else plain lines. */
export type ProgressOutput = { readonly isTTY?: boolean | undefined; readonly write: (text: string) => unknown }

/** How far something has come: of a whole in its own unit (bytes), and what was done (rows). */
export type Advance = { readonly part: number; readonly whole: number; readonly done: number }

const barWidth = 24
const lineEveryMs = 1000
const barEveryMs = 100

/** Shows how far something has come, how fast and how long it will take. */
export function showProgress(what: string, output: ProgressOutput, now: () => number = Date.now) {
  const started = now()
  let shown = started
  return {
    advance(advance: Advance): void {
      const at = now()
      if (at - shown < (output.isTTY ? barEveryMs : lineEveryMs)) return
      shown = at
      const words = progressWords(what, advance, at - started)
      output.write(output.isTTY ? `\r${bar(advance)} ${words}\u001b[K` : `${words}\n`)
    },
    finish(): void {
      if (output.isTTY) output.write('\r\u001b[K')
    },
  }
}

/** Says how far something has come: "12,000 rows, 4,100 a second, about 5 s left". */
export function progressWords(what: string, { part, whole, done }: Advance, elapsedMs: number): string {
  const seconds = Math.max(elapsedMs, 1) / 1000
  const left = part === 0 ? undefined : (seconds * (whole - part)) / part
  const rate = Math.round(done / seconds)
  const remaining = left === undefined ? '' : `, about ${Math.ceil(left)} s left`
  return `${numbered(done)} ${what}, ${numbered(rate)} a second${remaining}`
}

function bar({ part, whole }: Advance): string {
  const full = whole === 0 ? barWidth : Math.round((barWidth * Math.min(part, whole)) / whole)
  return `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}]`
}

function numbered(count: number): string {
  return new Intl.NumberFormat('en-GB').format(count)
}
