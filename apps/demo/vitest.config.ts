import { defineConfig } from 'vitest/config'
import { runningProject } from '../../scripts/package-tests.ts'

const root = import.meta.dirname

export default defineConfig({
  root,
  test: {
    projects: [
      runningProject(root, 'runtime', 'src/**/*.test.ts'),
      runningProject(root, 'prop', 'src/**/*.test-prop.ts'),
    ],
  },
})
