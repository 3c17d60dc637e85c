export type { Publication } from './publication.ts'
export { tablesToOds } from './tables-to-ods.ts'
