import ts from 'typescript'
import { type Check, type Finding, guidelines } from './finding.ts'
import { exportedNames, lineOf, syntaxOf, visit } from './syntax.ts'
import { filesBelow, librarySource, type Member, packagesOf } from './workspace.ts'

const codeShape = /^[A-Z][A-Z0-9_]*\.[A-Z][A-Z0-9_]*$/

/** Every public symbol says in a sentence what it is; a public function shows an example and names every problem it returns. */
export const docstrings: Check = (root) =>
  packagesOf(root).flatMap((member) => {
    const names = publicNames(root, member)
    return librarySource(root, member).flatMap((file) => findingsIn(root, file, names))
  })

function publicNames(root: string, { path }: Member): ReadonlySet<string> {
  const indexes = filesBelow(root, `${path}/src`, 'index.ts').filter((file) => !file.includes('/testing/'))
  return new Set(
    indexes.flatMap((file) => {
      const { values, types } = exportedNames(syntaxOf(root, file))
      return [...values, ...types]
    }),
  )
}

function findingsIn(root: string, file: string, names: ReadonlySet<string>): readonly Finding[] {
  if (file.endsWith('/index.ts')) return []
  const source = syntaxOf(root, file)
  return source.statements.flatMap((statement) => {
    if (!isExported(statement)) return []
    const name = nameOf(statement)
    if (name === undefined || !names.has(name)) return []
    return objections(statement, docOf(statement), source).map((message) => ({
      file,
      line: lineOf(source, statement),
      message: `${name} ${message}`,
      guideline: `${guidelines.reviewing}#docstrings`,
    }))
  })
}

function objections(statement: ts.Statement, doc: string | undefined, source: ts.SourceFile): readonly string[] {
  if (doc === undefined) return ['has no docstring: say in one sentence what it is.']
  const messages: string[] = []
  if (!/@(public|beta|alpha)\b/.test(doc)) messages.push('does not say @public, @beta or @alpha.')
  if (!summaryOf(doc).endsWith('.')) messages.push('has a docstring whose first sentence does not end in a full stop.')
  if (!ts.isFunctionDeclaration(statement)) return messages
  if (!/@example\b/.test(doc)) messages.push('is a public function without an @example.')
  const unnamed = codesIn(statement.type, source).filter((code) => !doc.includes(code))
  if (unnamed.length > 0) messages.push(`returns ${unnamed.join(', ')} without saying so in @returns.`)
  return messages
}

function codesIn(type: ts.TypeNode | undefined, source: ts.SourceFile): readonly string[] {
  const codes: string[] = []
  if (type !== undefined)
    visit(type, (node) => {
      if (ts.isLiteralTypeNode(node) && codeShape.test(node.literal.getText(source).slice(1, -1)))
        codes.push(node.literal.getText(source).slice(1, -1))
    })
  return codes
}

function summaryOf(doc: string): string {
  const text = doc.replace(/^\/\*\*|\*\/$/g, '').replace(/^\s*\* ?/gm, '')
  return (text.split(/\n\s*\n|(?:^|\s)@\w+/)[0] ?? '').trim()
}

function docOf(statement: ts.Statement): string | undefined {
  const docs = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc)
  return docs.at(-1)?.getText()
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText()
  const named = statement as ts.Statement & { readonly name?: ts.Node }
  return named.name?.getText()
}
