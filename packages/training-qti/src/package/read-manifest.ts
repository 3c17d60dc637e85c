import { type Problem, problem, type Result, succeeded } from '@casework/kernel'
import { isOlder, packageNamespace } from '../xml/namespaces.ts'
import { defaultQtiLimits, type QtiLimits } from '../xml/qti-limits.ts'
import { readXml, type XmlCode } from '../xml/read-xml.ts'
import { at, childrenNamed, type QtiElement } from '../xml/xml-element.ts'
import { pathWithin } from './path-within.ts'

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

/** Why one file of a content package was refused. @public */
export type ResourceCode = 'QTI.NOT_A_MANIFEST' | 'QTI.PATH_NOT_SAFE' | 'QTI.IDENTIFIER_TWICE'

/** The files of a content package, and those that were refused, each with its line. @public */
export type QtiManifest = {
  readonly resources: readonly QtiResource[]
  readonly refused: readonly Problem<ResourceCode>[]
}

/** Why the list of a content package was refused. @public */
export type ManifestCode = XmlCode | 'QTI.VERSION_2' | 'QTI.OTHER_NAMESPACE' | 'QTI.NOT_A_MANIFEST'

/**
 * Reads the list of files of a content package, `imsmanifest.xml`.
 *
 * @remarks
 * A path is told as the file is called: after `xml:base`, and decoded. It must stay within the package: none that is absolute, climbs, names a
 * drive, a device or another place, or has a step that a system may trim. One file that does not is refused and the others are listed. Nothing
 * is opened. Source: QTI 3.0, content packaging (1EdTech); XML Base; RFC 3986.
 *
 * @returns The resources in their order, and each that was refused: `QTI.NOT_A_MANIFEST` | `QTI.PATH_NOT_SAFE` | `QTI.IDENTIFIER_TWICE`; or
 * each `QTI.…` | `QTI.VERSION_2` | `QTI.OTHER_NAMESPACE` | `QTI.NOT_A_MANIFEST` of the whole list.
 *
 * @example
 * const xml = `<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="m"><resources xml:base="items/">
 *   <resource identifier="one" type="imsqti_item_xmlv3p0" href="one.xml"/>
 *   <resource identifier="two" type="imsqti_item_xmlv3p0" href="../../two.xml"/>
 * </resources></manifest>`
 * const read = readManifest(xml)
 * read.ok && read.value.resources //=> [{ identifier: 'one', kind: 'item', path: 'items/one.xml' }]
 * read.ok && read.value.refused //=> [{ code: 'QTI.PATH_NOT_SAFE', params: { line: 3, column: 3, element: 'resource' } }]
 * @public
 */
export function readManifest(
  file: string | Uint8Array,
  limits: QtiLimits = defaultQtiLimits,
): Result<QtiManifest, ManifestCode> {
  const root = readXml(file, limits)
  if (!root.ok) return root
  const { namespace, name } = root.value
  if (isOlder(namespace)) return problem('QTI.VERSION_2', at(root.value))
  if (namespace !== packageNamespace) return problem('QTI.OTHER_NAMESPACE', at(root.value))
  const [list, ...more] = childrenNamed(root.value, 'resources')
  if (name !== 'manifest' || list === undefined || more.length > 0) return problem('QTI.NOT_A_MANIFEST', at(root.value))
  const resources = new Map<string, QtiResource>()
  const refused: Problem<ResourceCode>[] = []
  for (const element of childrenNamed(list, 'resource')) {
    const read = resourceOf(element, [...basesOf(root.value), ...basesOf(list), ...basesOf(element)])
    const isTwice = read.ok && resources.has(read.value.identifier)
    const result = isTwice ? problem('QTI.IDENTIFIER_TWICE', at(element)) : read
    if (result.ok) resources.set(result.value.identifier, result.value)
    else refused.push(...result.error)
  }
  return succeeded({ resources: [...resources.values()], refused })
}

function basesOf({ attributes }: QtiElement): readonly string[] {
  const base = attributes.get('xml:base') ?? ''
  return base === '' ? [] : [base]
}

function resourceOf(
  resource: QtiElement,
  bases: readonly string[],
): Result<QtiResource, 'QTI.NOT_A_MANIFEST' | 'QTI.PATH_NOT_SAFE'> {
  const { attributes } = resource
  const [identifier = '', type] = [attributes.get('identifier'), attributes.get('type')]
  if (identifier === '' || type === undefined) return problem('QTI.NOT_A_MANIFEST', at(resource))
  const kind = kindOf(type)
  const address = attributes.get('href')
  if (address === undefined) return succeeded({ identifier, kind })
  const path = pathWithin(address, bases)
  return path === undefined ? problem('QTI.PATH_NOT_SAFE', at(resource)) : succeeded({ identifier, kind, path })
}

function kindOf(type: string): ResourceKind {
  const [, kind] = /^imsqti_(item|test|stimulus)_xmlv3p0$/.exec(type) ?? []
  return (kind as ResourceKind | undefined) ?? 'other'
}
