import { packageTests } from '../../scripts/package-tests.ts'

const tests = packageTests(import.meta.dirname)

// Vitest hands these conditions to Node, where `import` would make CommonJS packages (pg requires pg-pool) load ES modules.
for (const project of tests.test?.projects ?? []) {
  if (typeof project === 'object' && 'ssr' in project && project.ssr?.resolve) {
    project.ssr.resolve.conditions = ['@casework/source', 'node', 'module']
  }
}

export default tests
