import * as useOfForceReports from '@casework/use-of-force-reports'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(useOfForceReports).sort()).toEqual([
    'useOfForceReportsReferenceSchema',
    'parseUseOfForceReportsReference',
  ])
})
