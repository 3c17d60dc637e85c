import ts from 'typescript'
import { syntaxOf, visit } from './syntax.ts'
import { librarySource, packagesOf } from './workspace.ts'

const codeShape = /^[A-Z][A-Z0-9_]*\.[A-Z][A-Z0-9_]*$/

/** The words that carry rules: every problem code, and the members of every code list of the domain packages. */
export function domainWords(root: string): ReadonlySet<string> {
  const words = packagesOf(root).flatMap((member) => {
    const wordsOf = member.manifest.casework?.floor === 2 ? codesAndLists : codes
    return librarySource(root, member).flatMap((file) => {
      const found: string[] = []
      visit(syntaxOf(root, file), (node) => found.push(...wordsOf(node)))
      return found
    })
  })
  return new Set(words.filter((word) => wordShape.test(word) && !sharedWords.has(word)))
}

/** A code is a word; blanks and marks that a package joins text with are none. */
const wordShape = /^[A-Za-z][\w.-]+$/

/** What a list of a package may share with the language and with every form: kinds of value, and plain answers. */
const sharedWords: ReadonlySet<string> = new Set('boolean string number object undefined bigint yes no'.split(' '))

const codes = (node: ts.Node): readonly string[] =>
  ts.isStringLiteral(node) && codeShape.test(node.text) ? [node.text] : []

const codesAndLists = (node: ts.Node): readonly string[] => [...codes(node), ...membersOfList(node)]

/** The members of `z.enum([…])`, of `z.literal('…')` and of a list written `[…] as const`. */
function membersOfList(node: ts.Node): readonly string[] {
  if (ts.isAsExpression(node) && node.type.getText() === 'const') return textsOf(node.expression)
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { expression, name } = node.expression
  if (!ts.isIdentifier(expression) || expression.text !== 'z') return []
  return ['enum', 'literal'].includes(name.text) ? node.arguments.flatMap(textsOf) : []
}

function textsOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node)) return [node.text]
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(textsOf) : []
}
