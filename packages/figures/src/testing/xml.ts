/** An element of XML, with all that are inside it. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
  /** Every element inside, of a name or of any, in the order of the text. */
  readonly all: (name?: string) => XmlElement[]
  readonly text: () => string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const decoded = (text: string) =>
  text.replace(/&(\w*);?/g, (found, name: string) => {
    const character = entities[name]
    if (character === undefined || !found.endsWith(';')) throw new Error(`${found} is no entity`)
    return character
  })

/** Reads XML as our own files use it, strictly: whatever is not closed, not quoted or not escaped is an error. */
export function parseXml(source: string): XmlElement {
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  const root = element('', {})
  const open: XmlElement[] = [root]
  const token = /<\/?([\w:-]+)((?: [\w:-]+="[^"<]*")*)\/?>|[^<]+/gy
  let read = 0
  for (let match = token.exec(body); match !== null; match = token.exec(body)) {
    read = token.lastIndex
    take(match[0], match[1], match[2] ?? '', open)
  }
  const [only] = root.children
  if (read !== body.length || open.length !== 1 || typeof only !== 'object') throw new Error(`no XML at ${read}`)
  return only
}

function take(token: string, name: string | undefined, attributes: string, open: XmlElement[]): void {
  const inside = open.at(-1)
  if (name === undefined) inside?.children.push(decoded(token))
  else if (token.startsWith('</')) {
    if (open.pop()?.name !== name) throw new Error(`${name} is closed and was not open`)
  } else {
    const begun = element(name, attributesOf(attributes))
    inside?.children.push(begun)
    if (!token.endsWith('/>')) open.push(begun)
  }
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const,
  )
  if (new Set(found.map(([name]) => name)).size < found.length) throw new Error('an attribute comes twice')
  return Object.fromEntries(found)
}

function element(name: string, attributes: Record<string, string>): XmlElement {
  const children: (XmlElement | string)[] = []
  const all = (wanted?: string): XmlElement[] =>
    children.flatMap((child) =>
      typeof child === 'string'
        ? []
        : [...(wanted === undefined || child.name === wanted ? [child] : []), ...child.all(wanted)],
    )
  const text = (): string => {
    if (name === 'text:s') return ' '.repeat(Number(attributes['text:c']))
    if (name === 'text:tab') return '\t'
    return children.map((child) => (typeof child === 'string' ? child : child.text())).join('')
  }
  return { name, attributes, children, all, text }
}
