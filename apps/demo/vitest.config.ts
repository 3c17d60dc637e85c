import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { runningProject, testReport } from '../../scripts/package-tests.ts'

const root = import.meta.dirname

/** A database and a browser take longer to start than a function takes to run. */
const patience = { testTimeout: 120_000, hookTimeout: 240_000 }

export default defineConfig({
  root,
  test: {
    reporters: ['default', ['json', { outputFile: join(root, testReport) }]],
    maxWorkers: 2,
    projects: [
      runningProject(root, 'runtime', 'src/**/*.test.ts', { ...patience, exclude: ['src/browser/**'] }),
      runningProject(root, 'prop', 'src/**/*.test-prop.ts', patience),
      runningProject(root, 'browser', 'src/browser/*.test.ts', patience),
    ],
  },
})
