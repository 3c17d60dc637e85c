import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { packagesOf } from './checks/workspace.ts'
import { runningProject } from './package-tests.ts'

const root = join(import.meta.dirname, '..')

/** The rules of every pure package; adapters to engines run in the main run alone. */
const pure = packagesOf(root).filter(({ manifest }) => (manifest.casework?.floor ?? 3) < 3)

export default defineConfig({
  test: {
    projects: pure.map(({ path, folder }) =>
      runningProject(join(root, path), folder, 'src/**/*.test.ts', { isolate: false }),
    ),
  },
})
