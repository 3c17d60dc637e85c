export type { ElementCode } from './item/allowed.ts'
export { importItems, type QtiFile, type QtiImport, type RefusedItem } from './item/import-items.ts'
export type { InteractionCode } from './item/interactions.ts'
export type { MappingCode } from './item/map-response.ts'
export type { RangeCode } from './item/numeric-range.ts'
export type { OptionCode } from './item/options.ts'
export type { OutcomeCode } from './item/outcome-declaration.ts'
export type { ContentCode } from './item/plain-text.ts'
export { type ItemRefusalCode, type QtiMapping, readItem } from './item/read-item.ts'
export type { ScoringCode } from './item/scoring.ts'
export {
  type ManifestCode,
  type QtiManifest,
  type QtiResource,
  type ResourceCode,
  type ResourceKind,
  readManifest,
  resourceKinds,
} from './package/read-manifest.ts'
export type { QtiProblemCode } from './qti-problem-code.ts'
export { qtiProblems } from './qti-problems-data.ts'
export { defaultQtiLimits, type QtiLimits } from './xml/qti-limits.ts'
export type { XmlCode } from './xml/read-xml.ts'
