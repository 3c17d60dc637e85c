import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { type Check, type Finding, guidelines } from './finding.ts'
import { syntaxOf, visit } from './syntax.ts'
import { filesBelow, librarySource, type Member, packagesOf } from './workspace.ts'

const headings = ['Install', 'Example', 'The rules it implements', 'What it does not do', 'Problems', 'Versions']

/** Every package's README has the same headings in the same order and lists every problem; every link of every page leads somewhere. */
export const readmes: Check = (root) => [
  ...packagesOf(root).flatMap((member) => readmeFindings(root, member)),
  ...pagesOf(root).flatMap((file) => brokenLinks(root, file)),
]

function readmeFindings(root: string, member: Member): readonly Finding[] {
  const file = `${member.path}/README.md`
  if (!existsSync(join(root, file))) return []
  const text = readFileSync(join(root, file), 'utf8')
  const given = [...withoutCode(text).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
  const guideline = `${guidelines.addingAPackage}#the-readme`
  const findings: Finding[] = []
  if (!text.startsWith(`# ${member.manifest.name}\n`))
    findings.push({ file, line: 1, guideline, message: `does not begin with "# ${member.manifest.name}".` })
  if (given.filter((heading) => headings.includes(heading ?? '')).join() !== headings.join())
    findings.push({
      file,
      guideline,
      message: `must have the headings ${headings.join(', ')}, in this order; it has ${given.join(', ')}.`,
    })
  for (const code of problemCodes(root, member))
    if (!text.includes(`\`${code}\``))
      findings.push({ file, guideline, message: `does not list the problem ${code} under Problems.` })
  return findings
}

/** The codes of a package's catalogues: the keys of whatever is typed `ProblemCatalogue`. */
function problemCodes(root: string, member: Member): readonly string[] {
  const codes = new Set<string>()
  for (const file of librarySource(root, member)) {
    visit(syntaxOf(root, file), (node) => {
      for (const code of catalogueKeys(node)) codes.add(code)
    })
  }
  return [...codes].sort()
}

function catalogueKeys(node: ts.Node): readonly string[] {
  if (!ts.isVariableDeclaration(node) || node.type?.getText().startsWith('ProblemCatalogue') !== true) return []
  if (node.initializer === undefined || !ts.isObjectLiteralExpression(node.initializer)) return []
  return node.initializer.properties.flatMap(({ name }) =>
    name !== undefined && ts.isStringLiteral(name) ? [name.text] : [],
  )
}

function pagesOf(root: string): readonly string[] {
  const top = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter((file) => existsSync(join(root, file)))
  return [
    ...top,
    ...['docs', 'packages', 'apps', 'consumers'].flatMap((folder) => filesBelow(root, folder, '.md')),
  ].filter((file) => !file.endsWith('.api.md') && !file.endsWith('CHANGELOG.md'))
}

function brokenLinks(root: string, file: string): readonly Finding[] {
  const links = withoutCode(readFileSync(join(root, file), 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)
  return [...links]
    .map(([, target = '']) => target.split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(file), target)))
    .map((target) => ({
      file,
      message: `links to ${target}, which is not there.`,
      guideline: `${guidelines.reviewing}#documents`,
    }))
}

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
