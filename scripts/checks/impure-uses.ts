import ts from 'typescript'
import { lineOf, visit } from './syntax.ts'

interface Use {
  readonly line: number
  readonly message: string
}

const impureMembers: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  Math: ['random'],
  performance: ['now', 'timeOrigin'],
  crypto: ['randomUUID', 'getRandomValues'],
}

const impureNames = new Set(
  'process console fetch setTimeout setInterval setImmediate queueMicrotask localStorage randomUUID'.split(' '),
)

const localMembers =
  /^(getDay|getHours|getMinutes|getSeconds|getMilliseconds|getFullYear|getYear|getMonth|getDate|getTimezoneOffset|setHours|setMinutes|setSeconds|setMilliseconds|setFullYear|setMonth|setDate|toLocale\w*|localeCompare|toDateString|toTimeString)$/

/** Uses of the clock, of chance, of the environment, of local time and of the reader's locale. */
export function impureUses(source: ts.SourceFile, isCalendar: boolean): readonly Use[] {
  const own = declaredNames(source)
  const uses: Use[] = []
  visit(source, (node) => {
    const message = objection(node, own, isCalendar)
    if (message !== undefined) uses.push({ line: lineOf(source, node), message })
  })
  return uses
}

function objection(node: ts.Node, own: ReadonlySet<string>, isCalendar: boolean): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return objectionToMember(node, own)
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return objectionToCall(node, own, isCalendar)
  if (ts.isIdentifier(node) && impureNames.has(node.text) && isReference(node) && !own.has(node.text))
    return `uses ${node.text}: what a function needs of the world comes in as an argument.`
  return undefined
}

function objectionToMember(node: ts.PropertyAccessExpression, own: ReadonlySet<string>): string | undefined {
  const { expression, name } = node
  if (ts.isIdentifier(expression) && !own.has(expression.text) && impureMembers[expression.text]?.includes(name.text))
    return `uses ${expression.text}.${name.text}: clock and chance come in as arguments.`
  if (ts.isIdentifier(expression) && expression.text === 'globalThis' && impureNames.has(name.text))
    return `uses globalThis.${name.text}: what a function needs of the world comes in as an argument.`
  if (localMembers.test(name.text))
    return `uses ${name.text}: it depends on the zone or the locale of whoever runs it; use @casework/calendar or compare code points.`
  return undefined
}

function objectionToCall(
  node: ts.NewExpression | ts.CallExpression,
  own: ReadonlySet<string>,
  isCalendar: boolean,
): string | undefined {
  const { expression } = node
  if (ts.isIdentifier(expression) && expression.text === 'Date' && !own.has('Date'))
    return objectionToDate(node, isCalendar)
  if (isIntl(expression)) return objectionToIntl(node, expression.name.text)
  return undefined
}

function objectionToDate(node: ts.NewExpression | ts.CallExpression, isCalendar: boolean): string | undefined {
  if (ts.isCallExpression(node) || (node.arguments ?? []).length === 0)
    return 'reads the clock with Date(): take `now` from the context.'
  return isCalendar ? undefined : 'makes a Date: only @casework/calendar turns instants into dates.'
}

function isIntl(expression: ts.Expression): expression is ts.PropertyAccessExpression {
  return (
    ts.isPropertyAccessExpression(expression) &&
    ts.isIdentifier(expression.expression) &&
    expression.expression.text === 'Intl'
  )
}

function objectionToIntl(node: ts.NewExpression | ts.CallExpression, kind: string): string | undefined {
  const [locale, options] = node.arguments ?? []
  const isStated = locale !== undefined && !(ts.isIdentifier(locale) && locale.text === 'undefined')
  if (!isStated) return `uses Intl.${kind} without a locale: name it, for example 'en-GB'.`
  if (kind !== 'DateTimeFormat') return undefined
  const hasZone = options !== undefined && (!ts.isObjectLiteralExpression(options) || namesZone(options))
  return hasZone ? undefined : "uses Intl.DateTimeFormat without a timeZone: name it, for example 'Europe/London'."
}

function namesZone(options: ts.ObjectLiteralExpression): boolean {
  return options.properties.some(
    (property) =>
      ts.isSpreadAssignment(property) || (property.name !== undefined && property.name.getText() === 'timeZone'),
  )
}

/** A name that is read, rather than a property, a key, a declaration or a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isTypeNode(parent) || ts.isPropertySignature(parent) || ts.isQualifiedName(parent)) return false
  return !ts.isPropertyDeclaration(parent) && !ts.isMethodDeclaration(parent) && !ts.isMethodSignature(parent)
}

/** Names that the file declares itself and that therefore do not mean the global of that name; imports stay suspect. */
function declaredNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  visit(source, (node) => {
    if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) {
      if (ts.isIdentifier(node.name)) names.add(node.name.text)
    } else if (ts.isFunctionDeclaration(node) && node.name !== undefined) names.add(node.name.text)
  })
  return names
}
