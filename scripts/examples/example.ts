import ts from 'typescript'

/** One example as written in a docstring or a README. */
export interface Example {
  /** The file it stands in, from the root of the repository. */
  readonly file: string
  /** The line of its first line in that file, from 1. */
  readonly line: number
  readonly text: string
}

/** The `@example` parts of every docstring of a source file. */
export function docstringExamples(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((doc) => {
    const lines = doc[0].split('\n').map((line) => line.replace(/^\s*\*(?: |(?=\/)|$)/, '').replace(/\*\/\s*$/, ''))
    const first = text.slice(0, doc.index).split('\n').length
    return sections(lines).map(({ start, end }) => ({
      file,
      line: first + start,
      text: lines.slice(start, end).join('\n'),
    }))
  })
}

/** Where each `@example` of a docstring begins and ends: at the next tag, or at the end. */
function sections(lines: readonly string[]): readonly { readonly start: number; readonly end: number }[] {
  return lines.flatMap((line, index) => {
    if (line.trim() !== '@example') return []
    const next = lines.findIndex((later, place) => place > index && /^@[a-z]\w*/.test(later))
    return [{ start: index + 1, end: next < 0 ? lines.length : next }]
  })
}

/** The `ts` blocks of a page. */
export function readmeExamples(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((block) => ({
    file,
    line: text.slice(0, block.index).split('\n').length + 1,
    text: block[1] ?? '',
  }))
}

/** An example made ready to run: its imports apart, each promised result an assertion, and the same number of lines. */
export interface Prepared {
  readonly example: Example
  readonly imports: readonly string[]
  readonly body: string
}

const promise = /\/\/=>\s?(.*)$/

/** Turns `expression //=> literal` into an assertion; line numbers stay as they were. */
export function prepare(example: Example): Prepared {
  const lines = example.text.split('\n')
  const source = ts.createSourceFile('example.ts', example.text, ts.ScriptTarget.Latest, true)
  const imports: string[] = []
  for (const statement of source.statements) {
    const first = source.getLineAndCharacterOfPosition(statement.getStart(source)).line
    const last = source.getLineAndCharacterOfPosition(statement.end).line
    const promised = promisedAfter(lines, last)
    if (ts.isImportDeclaration(statement)) {
      imports.push(statement.getText(source).replaceAll('\n', ' '))
      lines.fill('', first, last + 1)
    } else if (promised !== undefined) {
      lines.fill('', first, promised.end)
      lines[first] = asserted(statement, source, example.line + first, promised.text)
    }
  }
  return { example, imports, body: lines.join('\n') }
}

function asserted(statement: ts.Statement, source: ts.SourceFile, line: number, promised: string): string {
  const assertion = `await promised(${line}, ${subject(statement, source)}, (${promised}));`
  return ts.isExpressionStatement(statement) ? assertion : `${oneLine(statement.getText(source))}; ${assertion}`
}

/** The literal promised at the end of a statement, or on the lines after it. */
function promisedAfter(
  lines: readonly string[],
  last: number,
): { readonly text: string; readonly end: number } | undefined {
  const texts: string[] = []
  let end = last + 1
  const beside = promise.exec(lines[last] ?? '')
  if (beside !== null) texts.push(beside[1] ?? '')
  for (let line = lines[end]; line?.trim().startsWith('//=>'); line = lines[end]) {
    texts.push(promise.exec(line)?.[1] ?? '')
    end++
  }
  return texts.length === 0 ? undefined : { text: texts.join(' '), end }
}

/** What the promise is about: the expression, or the constant that was just made. */
function subject(statement: ts.Statement, source: ts.SourceFile): string {
  if (ts.isExpressionStatement(statement)) return `(${oneLine(statement.expression.getText(source))})`
  const declaration = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined
  return declaration === undefined ? 'undefined' : declaration.name.getText(source)
}

/** Line comments would swallow what follows when lines are joined. */
const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, ''))
    .join(' ')
