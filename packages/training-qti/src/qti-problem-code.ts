import type { RefusedItem } from './item/import-items.ts'
import type { ManifestCode, ResourceCode } from './package/read-manifest.ts'

/** The codes of every problem of this package, without those of the kernel and of the bank that it passes on. @public */
export type QtiProblemCode = Extract<
  RefusedItem['problems'][number]['code'] | ManifestCode | ResourceCode,
  `QTI.${string}`
>
