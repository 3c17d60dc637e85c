import type ts from 'typescript'
import { type Check, type Finding, guidelines } from './finding.ts'
import { impureUses } from './impure-uses.ts'
import { moduleState } from './module-state.ts'
import { importsOf, syntaxOf } from './syntax.ts'
import { librarySource, type Member, packagesOf } from './workspace.ts'

const clockReaders = new Set(
  'isToday isTomorrow isYesterday isPast isFuture isThisSecond isThisMinute isThisHour isThisWeek isThisISOWeek isThisMonth isThisQuarter isThisYear formatDistanceToNow formatDistanceToNowStrict startOfToday startOfTomorrow startOfYesterday endOfToday endOfTomorrow endOfYesterday constructNow'.split(
    ' ',
  ),
)

/** Library source reads no clock, randomness, environment or locale, does no input or output and keeps no state. */
export const purity: Check = (root) =>
  packagesOf(root).flatMap((member) => librarySource(root, member).flatMap((file) => impurities(root, member, file)))

function impurities(root: string, member: Member, file: string): readonly Finding[] {
  const source = syntaxOf(root, file)
  const isCalendar = member.folder === 'calendar'
  return [...impureUses(source, isCalendar), ...moduleState(source), ...impureImports(source, member, file)].map(
    (found) => ({ file, guideline: `${guidelines.reviewing}#pure-source`, ...found }),
  )
}

interface Impurity {
  readonly line: number
  readonly message: string
}

function impureImports(source: ts.SourceFile, member: Member, file: string): readonly Impurity[] {
  return importsOf(source).flatMap(({ specifier, line }) => {
    const message = objectionTo(specifier, member, file)
    return message === undefined ? [] : [{ line, message }]
  })
}

function objectionTo(specifier: string, member: Member, file: string): string | undefined {
  const dated = /^date-fns(?:\/(.+))?$/.exec(specifier)
  if (dated !== null) return objectionToDateFns(dated[1], member)
  const floor = member.manifest.casework?.floor ?? 0
  if (isBuiltIn(specifier) && floor < 3 && !isOwnEntry(member, file))
    return `imports ${specifier}: a main entry of floors 0 to 2 runs in a browser too.`
  return undefined
}

function objectionToDateFns(subpath: string | undefined, member: Member): string | undefined {
  if (member.folder !== 'calendar') return 'imports date-fns: dates are reckoned by @casework/calendar alone.'
  if (subpath === undefined) return 'imports the barrel of date-fns: import the subpath, date-fns/addDays.'
  return clockReaders.has(subpath)
    ? `imports ${subpath}, which reads the clock: take \`now\` as an argument.`
    : undefined
}

const isBuiltIn = (specifier: string): boolean =>
  specifier.startsWith('node:') ||
  /^(fs|path|os|crypto|stream|util|events|buffer|child_process|http|https|net)(\/|$)/.test(specifier)

function isOwnEntry({ manifest, path }: Member, file: string): boolean {
  return Object.keys(manifest.exports ?? {}).some(
    (subpath) => subpath !== '.' && file.startsWith(`${path}/src/${subpath.replace('./', '')}/`),
  )
}
