export {
  parseUseOfForceReportsReference,
  type UseOfForceReportsReference,
  useOfForceReportsReferenceSchema,
} from './use-of-force-reports-reference.ts'
