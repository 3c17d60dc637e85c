/** The namespaces of QTI 3.0. */
export const itemNamespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'
export const packageNamespace = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1'

/** Tells whether a namespace is of QTI 1 or 2, or of their packages. */
export function isOlder(namespace: string): boolean {
  return /^http:\/\/www\.imsglobal\.org\/xsd\/(?:imsqti_v|imsqti_item_v|ims_qtiasiv|qti\/qtiv[12]|imscp_v)/.test(
    namespace,
  )
}

export const xincludeNamespace = 'http://www.w3.org/2001/XInclude'

const wellKnown: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://www.w3.org/2001/XMLSchema-instance', 'xsi'],
])

/** Prefixes that stand above an element, each with what it means. */
export type Scope = { readonly above?: Scope; readonly own: ReadonlyMap<string, string> }

export const rootScope: Scope = { own: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]) }

/** The scope of an element: its own declarations over those above it. */
export function scopeWithin(above: Scope, attributes: Readonly<Record<string, string>>): Scope {
  const own = Object.entries(attributes).flatMap(([name, value]): (readonly [string, string])[] => {
    if (name === 'xmlns') return [['', value]]
    return name.startsWith('xmlns:') ? [[name.slice('xmlns:'.length), value]] : []
  })
  return own.length === 0 ? above : { above, own: new Map(own) }
}

/** What a prefix means; nothing where nobody said. */
export function namespaceOf(prefix: string, scope: Scope): string | undefined {
  let current: Scope | undefined = scope
  while (current !== undefined) {
    const meaning = current.own.get(prefix)
    if (meaning !== undefined) return meaning
    current = current.above
  }
  return prefix === '' ? '' : undefined
}

/** The name of an attribute with its namespace; nothing for a prefix that nobody declared. */
export function attributeName(name: string, scope: Scope): string | undefined {
  const [prefix, local] = partsOf(name)
  if (prefix === '') return local
  const namespace = namespaceOf(prefix, scope)
  return namespace === undefined ? undefined : `${wellKnown.get(namespace) ?? `{${namespace}}`}:${local}`
}

/** Parts a name at its colon. */
export function partsOf(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':')
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}
