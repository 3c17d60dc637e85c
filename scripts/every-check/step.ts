import { spawn } from 'node:child_process'

/** One thing that `pnpm test` does. */
export interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly environment?: Readonly<Record<string, string>>
  /** A report of vitest that the step writes, for the count of its tests. */
  readonly reports?: () => readonly string[]
}

export interface StepOutcome {
  readonly name: string
  readonly seconds: number
  readonly ok: boolean
  readonly output: string
}

/** Runs a step to its end, quietly; its output is kept for when it fails. */
export function runStep(step: Step, cwd: string): Promise<StepOutcome> {
  const begun = performance.now()
  const [command, ...rest] = step.command
  const { promise, resolve } = Promise.withResolvers<StepOutcome>()
  const chunks: string[] = []
  const end = (ok: boolean) =>
    resolve({ name: step.name, seconds: (performance.now() - begun) / 1000, ok, output: chunks.join('') })
  const child = spawn(command, rest, { cwd, env: { ...process.env, ...quiet, ...step.environment } })
  child.stdout.on('data', (chunk) => chunks.push(String(chunk)))
  child.stderr.on('data', (chunk) => chunks.push(String(chunk)))
  child.on('error', (error) => {
    chunks.push(error.message)
    end(false)
  })
  child.on('close', (code) => end(code === 0))
  return promise
}

/** No colours, no spinners, nothing that reports to others. */
const quiet = { NO_COLOR: '1', FORCE_COLOR: '0', TURBO_TELEMETRY_DISABLED: '1', TURBO_UI: 'stream', DO_NOT_TRACK: '1' }
