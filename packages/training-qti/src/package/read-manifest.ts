import { all, problem, type Result, succeeded } from '@casework/kernel'
import { isOlder, packageNamespace } from '../xml/namespaces.ts'
import { defaultQtiLimits, type QtiLimits } from '../xml/qti-limits.ts'
import { readXml, type XmlCode } from '../xml/read-xml.ts'
import { at, childrenNamed, type QtiElement } from '../xml/xml-element.ts'

/** What a file of a content package is. @public */
export const resourceKinds = [
  /** A question. */
  'item',
  /** A test of several questions. */
  'test',
  /** Something that several questions are about. */
  'stimulus',
  /** A picture, a style, a text, or what nobody here knows. */
  'other',
] as const

/** What a file of a content package is. @public */
export type ResourceKind = (typeof resourceKinds)[number]

/** One file of a content package. @public */
export type QtiResource = {
  readonly identifier: string
  readonly kind: ResourceKind
  /** Its path within the package; none where the package says none. */
  readonly path?: string
}

/** Why the list of a content package was refused. @public */
export type ManifestCode =
  | XmlCode
  | 'QTI.VERSION_2'
  | 'QTI.OTHER_NAMESPACE'
  | 'QTI.NOT_A_MANIFEST'
  | 'QTI.PATH_NOT_SAFE'
  | 'QTI.IDENTIFIER_TWICE'

/**
 * Reads the list of files of a content package, `imsmanifest.xml`.
 *
 * @remarks
 * A path must stay within the package: none that is absolute, climbs, names a drive or another place. Nothing is opened. Source: QTI 3.0,
 * content packaging (1EdTech).
 *
 * @returns The resources in their order, or each `QTI.…` | `QTI.VERSION_2` | `QTI.OTHER_NAMESPACE` | `QTI.NOT_A_MANIFEST` |
 * `QTI.PATH_NOT_SAFE` | `QTI.IDENTIFIER_TWICE`.
 *
 * @example
 * const xml = `<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="m">
 *   <resources><resource identifier="one" type="imsqti_item_xmlv3p0" href="items/one.xml"/></resources>
 * </manifest>`
 * readManifest(xml) //=> { ok: true, value: [{ identifier: 'one', kind: 'item', path: 'items/one.xml' }] }
 * @public
 */
export function readManifest(
  file: string | Uint8Array,
  limits: QtiLimits = defaultQtiLimits,
): Result<readonly QtiResource[], ManifestCode> {
  const root = readXml(file, limits)
  if (!root.ok) return root
  const { namespace, name } = root.value
  if (isOlder(namespace)) return problem('QTI.VERSION_2', at(root.value))
  if (namespace !== packageNamespace) return problem('QTI.OTHER_NAMESPACE', at(root.value))
  const [list, ...more] = childrenNamed(root.value, 'resources')
  if (name !== 'manifest' || list === undefined || more.length > 0) return problem('QTI.NOT_A_MANIFEST', at(root.value))
  const seen = new Set<string>()
  return all(
    childrenNamed(list, 'resource').map((resource) => {
      const identifier = resource.attributes.get('identifier') ?? ''
      const isTwice = seen.has(identifier)
      seen.add(identifier)
      return isTwice ? problem('QTI.IDENTIFIER_TWICE', at(resource)) : resourceOf(resource, identifier)
    }),
  )
}

function resourceOf(
  resource: QtiElement,
  identifier: string,
): Result<QtiResource, 'QTI.NOT_A_MANIFEST' | 'QTI.PATH_NOT_SAFE'> {
  const type = resource.attributes.get('type')
  if (identifier === '' || type === undefined) return problem('QTI.NOT_A_MANIFEST', at(resource))
  const kind = kindOf(type)
  const path = resource.attributes.get('href')
  if (path === undefined) return succeeded({ identifier, kind })
  return isWithin(path) ? succeeded({ identifier, kind, path }) : problem('QTI.PATH_NOT_SAFE', at(resource))
}

function kindOf(type: string): ResourceKind {
  const [, kind] = /^imsqti_(item|test|stimulus)_xmlv3p0$/.exec(type) ?? []
  return (kind as ResourceKind | undefined) ?? 'other'
}

/** Tells whether a path stays within its package, however its reader writes paths. */
function isWithin(path: string): boolean {
  if (path === '' || path.length > 1024 || /[\\:%?#\p{Control}]|^\//u.test(path)) return false
  return !path.split('/').some((step) => step === '' || step === '.' || step === '..')
}
