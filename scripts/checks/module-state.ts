import ts from 'typescript'
import { lineOf, visit } from './syntax.ts'

const mutators = /^(push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|set|add|delete|clear)$/
const collections = new Set(['Map', 'Set', 'WeakMap', 'WeakSet'])

/** State that a module would keep between calls: `let`, open collections, and constants that are changed after all. */
export function moduleState(source: ts.SourceFile): readonly Kept[] {
  const statements = source.statements.filter(ts.isVariableStatement)
  const declarations = statements.flatMap((statement) => [...statement.declarationList.declarations])
  return [
    ...statements
      .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Const) === 0)
      .map((statement) => ({
        line: lineOf(source, statement),
        message: 'keeps state in the module with `let`: pass it in and return it.',
      })),
    ...declarations.filter(isOpenCollection).map((declaration) => ({
      line: lineOf(source, declaration),
      message: 'keeps an open Map or Set in the module: type it ReadonlyMap or ReadonlySet.',
    })),
    ...changedConstants(source, declarations),
  ]
}

interface Kept {
  readonly line: number
  readonly message: string
}

function changedConstants(source: ts.SourceFile, declarations: readonly ts.VariableDeclaration[]): readonly Kept[] {
  const inside = namesDeclaredInside(source)
  const names = declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  const constants = new Set(names.filter((name) => !inside.has(name)))
  const found: Kept[] = []
  visit(source, (node) => {
    const name = changedName(node)
    if (name === undefined || !constants.has(name)) return
    const message = `changes ${name}, which the module keeps between calls: pass it in and return it.`
    found.push({ line: lineOf(source, node), message })
  })
  return found
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment

function isOpenCollection({ initializer, type }: ts.VariableDeclaration): boolean {
  if (initializer === undefined || !ts.isNewExpression(initializer)) return false
  if (!ts.isIdentifier(initializer.expression) || !collections.has(initializer.expression.text)) return false
  return !(type !== undefined && ts.isTypeReferenceNode(type) && type.typeName.getText().startsWith('Readonly'))
}

function namesDeclaredInside(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  visit(source, (node) => {
    if (!ts.isVariableDeclaration(node) && !ts.isParameter(node) && !ts.isBindingElement(node)) return
    const isTop = ts.isVariableDeclaration(node) && node.parent.parent.parent === source
    if (!isTop && ts.isIdentifier(node.name)) names.add(node.name.text)
  })
  return names
}

/** The name of what a node changes in place: `x.push()`, `x.y = 1`, `x[0] = 1`, `delete x.y`, `x.y++`. */
function changedName(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return mutators.test(node.expression.name.text) ? nameOf(node.expression.expression) : undefined
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return ownerName(node.left)
  if (ts.isDeleteExpression(node)) return ownerName(node.expression)
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken
      ? ownerName(node.operand)
      : undefined
  return undefined
}

const nameOf = (node: ts.Node): string | undefined => (ts.isIdentifier(node) ? node.text : undefined)

function ownerName(node: ts.Node): string | undefined {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? nameOf(node.expression) : undefined
}
