import { join } from 'node:path'
import { packageTests } from '../../scripts/package-tests.ts'

const tests = packageTests(import.meta.dirname)

for (const project of tests.test?.projects ?? []) {
  if (typeof project !== 'object' || !('ssr' in project) || project.ssr?.resolve === undefined) continue
  // Vitest hands these conditions to Node, where `import` would make CommonJS packages (pg requires pg-pool) load ES modules.
  project.ssr.resolve.conditions = ['@casework/source', 'node', 'module']
  // Two databases at once on a busy machine take their time.
  Object.assign(project.test ?? {}, { testTimeout: 60_000, hookTimeout: 120_000 })
  if (project.test?.name === 'runtime')
    project.test.globalSetup = join(import.meta.dirname, 'test-support/start-engines.ts')
}

export default tests
