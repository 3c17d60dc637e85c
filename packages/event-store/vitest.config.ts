import { join } from 'node:path'
import { packageTests } from '../../scripts/package-tests.ts'

export default packageTests(import.meta.dirname, {
  globalSetup: join(import.meta.dirname, 'test-support/start-engines.ts'),
})
