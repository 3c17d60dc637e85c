import { join } from 'node:path'
import { packageTests } from '../../scripts/package-tests.ts'

// Two databases at once on a busy machine take their time.
export default packageTests(import.meta.dirname, {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  globalSetup: join(import.meta.dirname, 'test-support/start-engines.ts'),
})
