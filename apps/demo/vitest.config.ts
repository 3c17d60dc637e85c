import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { runningProject, testReport } from '../../scripts/package-tests.ts'

const root = import.meta.dirname

export default defineConfig({
  root,
  test: {
    reporters: ['default', ['json', { outputFile: join(root, testReport) }]],
    maxWorkers: 2,
    projects: [
      runningProject(root, 'runtime', 'src/**/*.test.ts', { exclude: ['src/browser/**'] }),
      runningProject(root, 'prop', 'src/**/*.test-prop.ts'),
      runningProject(root, 'browser', 'src/browser/*.test.ts'),
    ],
  },
})
