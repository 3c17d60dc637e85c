import { problem, type Result, succeeded } from '@casework/kernel'
import { parseXml, type XmlDeclaration, type XmlDocument, XmlElement, type XmlError, XmlText } from '@rgrove/parse-xml'
import {
  attributeName,
  namespaceOf,
  partsOf,
  rootScope,
  type Scope,
  scopeWithin,
  xincludeNamespace,
} from './namespaces.ts'
import { placesIn } from './places-in.ts'
import type { QtiLimits } from './qti-limits.ts'
import type { QtiElement, XmlPlace } from './xml-element.ts'

/** What can be wrong with a file before its meaning is looked at. @public */
export type XmlCode =
  | 'QTI.TOO_LARGE'
  | 'QTI.NOT_UTF8'
  | 'QTI.NOT_WELL_FORMED'
  | 'QTI.DOCTYPE'
  | 'QTI.PROCESSING_INSTRUCTION'
  | 'QTI.XINCLUDE'
  | 'QTI.TOO_DEEP'
  | 'QTI.TOO_MANY_ELEMENTS'

/** Reads a file as XML within limits: no document type, so no entities, and nothing that reaches outside of it. */
export function readXml(file: string | Uint8Array, limits: QtiLimits): Result<QtiElement, XmlCode> {
  const text = textOf(file, limits)
  if (!text.ok) return text
  const parsed = parsedDocument(text.value, limits)
  if (!parsed.ok) return parsed
  const placeOf = placesIn(text.value)
  const outside = objectionToOutside(parsed.value, text.value, placeOf)
  if (outside !== undefined) return outside
  return treeOf(parsed.value.root as XmlElement, limits, placeOf)
}

function textOf(
  file: string | Uint8Array,
  { maximumBytes }: QtiLimits,
): Result<string, 'QTI.TOO_LARGE' | 'QTI.NOT_UTF8'> {
  if (file.length > maximumBytes) return problem('QTI.TOO_LARGE', { maximum: maximumBytes })
  if (typeof file === 'string') {
    if (new TextEncoder().encode(file).length > maximumBytes) return problem('QTI.TOO_LARGE', { maximum: maximumBytes })
    return succeeded(file.startsWith('\uFEFF') ? file.slice(1) : file)
  }
  try {
    return succeeded(new TextDecoder('utf-8', { fatal: true }).decode(file))
  } catch {
    return problem('QTI.NOT_UTF8')
  }
}

function parsedDocument(
  text: string,
  { maximumDepth }: QtiLimits,
): Result<XmlDocument, 'QTI.NOT_WELL_FORMED' | 'QTI.TOO_DEEP' | 'QTI.DOCTYPE'> {
  try {
    return succeeded(parseXml(text, { includeOffsets: true, preserveDocumentType: true, preserveXmlDeclaration: true }))
  } catch (error) {
    // The parser goes down a level of calls for each level of nesting, and stops where those run out.
    if (error instanceof RangeError) return problem('QTI.TOO_DEEP', { maximum: maximumDepth })
    // An entity that a document type declares is unknown to the parser: say what the cause is.
    if (/<!DOCTYPE/.test(text)) return problem('QTI.DOCTYPE')
    const { line, column } = error as XmlError
    return problem('QTI.NOT_WELL_FORMED', { line, column })
  }
}

type PlaceOf = (offset: number) => XmlPlace

function objectionToOutside({ children }: XmlDocument, text: string, placeOf: PlaceOf) {
  for (const node of children) {
    if (node.type === 'doctype') return problem('QTI.DOCTYPE')
    if (node.type === 'pi') return problem('QTI.PROCESSING_INSTRUCTION', { ...placeOf(node.start) })
    if (node.type === 'xmldecl' && !isUtf8(node as XmlDeclaration, text)) return problem('QTI.NOT_UTF8')
  }
  return undefined
}

/** An encoding that is named but empty is none to the parser: so the words of the declaration are looked at too. */
function isUtf8({ encoding, start, end }: XmlDeclaration, text: string): boolean {
  return text.slice(start, end).includes('encoding') ? encoding?.toLowerCase() === 'utf-8' : true
}

type Open = {
  readonly from: XmlElement
  readonly scope: Scope
  readonly depth: number
  readonly into: (QtiElement | string)[]
}
type Built = { readonly element: QtiElement; readonly open: Open }

/** Goes through the elements one after another rather than one inside another, so that depth costs nothing. */
function treeOf(root: XmlElement, limits: QtiLimits, placeOf: PlaceOf): Result<QtiElement, XmlCode> {
  const first = built(root, rootScope, 1, placeOf)
  if (!first.ok) return first
  const waiting: Open[] = [first.value.open]
  let count = 1
  for (let open = waiting.pop(); open !== undefined; open = waiting.pop()) {
    if (open.depth > limits.maximumDepth) return problem('QTI.TOO_DEEP', { maximum: limits.maximumDepth })
    const children = childrenOf(open, placeOf)
    if (!children.ok) return children
    count += children.value.length
    if (count > limits.maximumElements) return problem('QTI.TOO_MANY_ELEMENTS', { maximum: limits.maximumElements })
    for (const child of children.value) waiting.push(child)
  }
  return succeeded(first.value.element)
}

/** Fills an element with what stands directly below it. */
function childrenOf({ from, scope, depth, into }: Open, placeOf: PlaceOf): Result<readonly Open[], XmlCode> {
  const opened: Open[] = []
  for (const node of from.children) {
    if (node instanceof XmlText) into.push(node.text)
    if (node.type === 'pi') return problem('QTI.PROCESSING_INSTRUCTION', { ...placeOf(node.start) })
    if (!(node instanceof XmlElement)) continue
    const child = built(node, scope, depth + 1, placeOf)
    if (!child.ok) return child
    into.push(child.value.element)
    opened.push(child.value.open)
  }
  return succeeded(opened)
}

function built(
  from: XmlElement,
  above: Scope,
  depth: number,
  placeOf: PlaceOf,
): Result<Built, 'QTI.NOT_WELL_FORMED' | 'QTI.XINCLUDE'> {
  const place = placeOf(from.start)
  const scope = scopeWithin(above, from.attributes)
  const [prefix, name] = partsOf(from.name)
  const namespace = namespaceOf(prefix, scope)
  const attributes = attributesOf(from, scope)
  if (namespace === undefined || attributes === undefined) return problem('QTI.NOT_WELL_FORMED', { ...place })
  if (namespace === xincludeNamespace) return problem('QTI.XINCLUDE', { ...place })
  const into: (QtiElement | string)[] = []
  return succeeded({
    element: { namespace, name, attributes, children: into, place },
    open: { from, scope, depth, into },
  })
}

/** The attributes of an element with their namespaces; nothing where a prefix is not declared or a name is given twice. */
function attributesOf({ attributes }: XmlElement, scope: Scope): ReadonlyMap<string, string> | undefined {
  const read = new Map<string, string>()
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue
    const full = attributeName(name, scope)
    if (full === undefined || read.has(full)) return undefined
    read.set(full, value)
  }
  return read
}
