import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runStep, type Step, type StepOutcome } from './every-check/step.ts'
import { stepsOf } from './every-check/steps.ts'
import { type Count, countOf, sum, summary } from './every-check/test-count.ts'

/** Runs every step, tells of each as it ends, and gives what passed and failed: tests, and the steps themselves. */
export async function runEveryStep(steps: readonly Step[], root: string, tell: (line: string) => void): Promise<Count> {
  const counts: Count[] = []
  for (const step of steps) {
    for (const report of step.reports?.() ?? []) rmSync(report, { force: true })
    const outcome = await runStep(step, root)
    const tests = countOf(step.reports?.() ?? [])
    tell(lineFor(outcome, tests))
    if (!outcome.ok) tell(outcome.output.trimEnd())
    counts.push(tests, { passed: outcome.ok ? 1 : 0, failed: outcome.ok ? 0 : 1 })
  }
  return sum(counts)
}

function lineFor({ name, seconds, ok }: StepOutcome, { passed, failed }: Count): string {
  const tests = passed + failed === 0 ? '' : `  (${passed} tests passed, ${failed} failed)`
  return `${ok ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s  ${name}${tests}`
}

async function main(): Promise<void> {
  const root = join(import.meta.dirname, '..')
  const count = await runEveryStep(stepsOf(root), root, console.log)
  console.log(summary(count))
  process.exitCode = count.failed === 0 ? 0 : 1
}

if (import.meta.main) await main()
