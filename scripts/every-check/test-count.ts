import { existsSync, readFileSync } from 'node:fs'

export interface Count {
  readonly passed: number
  readonly failed: number
}

/** Adds up the reports of vitest; one that is not there counts nothing, since the step that failed to write it counts itself. */
export function countOf(reports: readonly string[]): Count {
  return sum(reports.filter((report) => existsSync(report)).map((report) => read(readFileSync(report, 'utf8'))))
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  )
}

function read(text: string): Count {
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text) as {
    numPassedTests?: number
    numFailedTests?: number
  }
  return { passed: numPassedTests, failed: numFailedTests }
}

/** The one line that is read by machine. */
export const summary = ({ passed, failed }: Count): string => `${passed} passed, ${failed} failed`
