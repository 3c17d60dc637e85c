import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Reads a file into its syntax tree; no types, so a whole repository takes a second. */
export function syntaxOf(root: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
}

/** Visits every node of a tree, outermost first. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}

/** What a file imports or exports again, wherever it says so. */
export function importsOf(source: ts.SourceFile): readonly { readonly specifier: string; readonly line: number }[] {
  const found: { specifier: string; line: number }[] = []
  visit(source, (node) => {
    const named = moduleSpecifier(node)
    if (named !== undefined) found.push({ specifier: named.text, line: lineOf(source, named) })
  })
  return found
}

function moduleSpecifier(node: ts.Node): ts.StringLiteralLike | undefined {
  let named: ts.Node | undefined
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) named = node.moduleSpecifier
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) named = node.argument.literal
  else if (ts.isCallExpression(node) && isImportCall(node)) named = node.arguments[0]
  return named !== undefined && ts.isStringLiteralLike(named) ? named : undefined
}

function isImportCall(node: ts.CallExpression): boolean {
  return (
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require')
  )
}

/** The name of the package that an import names: `zod` of `zod/v4`, `@casework/cases` of `@casework/cases/testing`. */
export function packageNameOf(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)
}

/** The names that an index file exports, values and types apart. */
export function exportedNames(source: ts.SourceFile): {
  readonly values: readonly string[]
  readonly types: readonly string[]
} {
  const values: string[] = []
  const types: string[] = []
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) continue
    if (!ts.isNamedExports(statement.exportClause)) continue
    for (const element of statement.exportClause.elements) {
      const list = statement.isTypeOnly || element.isTypeOnly ? types : values
      list.push(element.name.text)
    }
  }
  return { values: values.sort(), types: types.sort() }
}
