import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { runningProject, testReport } from '../../scripts/package-tests.ts'

const root = import.meta.dirname

/** A database and a browser take longer to start than a function takes to run. */
function patientProject(name: string, include: string, exclude: string[] = []) {
  const project = runningProject(root, name, include)
  return { ...project, test: { ...project.test, exclude, testTimeout: 120_000, hookTimeout: 240_000 } }
}

export default defineConfig({
  root,
  test: {
    reporters: ['default', ['json', { outputFile: join(root, testReport) }]],
    maxWorkers: 2,
    projects: [
      patientProject('runtime', 'src/**/*.test.ts', ['src/browser/**']),
      patientProject('prop', 'src/**/*.test-prop.ts'),
      patientProject('browser', 'src/browser/*.test.ts'),
    ],
  },
})
