/** An element with its namespace, and where it stands in the file. */
export type XmlPlace = { readonly line: number; readonly column: number }
export type QtiElement = {
  readonly namespace: string
  readonly name: string
  /** Attributes by name; those of a namespace as `xml:lang`, `xsi:schemaLocation`, and others as `{namespace}name`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (QtiElement | string)[]
  readonly place: XmlPlace
}

/** What a problem says of where an element stands. */
export const at = ({ place, name }: QtiElement) => ({
  line: place.line,
  column: place.column,
  element: name.slice(0, 64),
})

/** The elements directly below an element. */
export function elementsOf({ children }: QtiElement): readonly QtiElement[] {
  return children.filter((child) => typeof child !== 'string')
}

/** The elements of a name directly below an element. */
export function childrenNamed(element: QtiElement, name: string): readonly QtiElement[] {
  return elementsOf(element).filter((child) => child.name === name)
}

/** Text between elements that is more than blanks. */
export function hasText({ children }: QtiElement): boolean {
  return children.some((child) => typeof child === 'string' && child.trim() !== '')
}

/** Every element below an element, in the order of the file. */
export function allWithin(element: QtiElement): readonly QtiElement[] {
  const found: QtiElement[] = []
  const waiting = [...elementsOf(element)].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next)
    for (const child of [...elementsOf(next)].reverse()) waiting.push(child)
  }
  return found
}
