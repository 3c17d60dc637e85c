import { expect, test } from 'vitest'
import { demoApp } from './demo-app.ts'
import { anApp, aPackage, aRepository } from './fixture.ts'

const cases = aPackage('cases', {
  floor: 2,
  files: {
    'src/case.ts':
      "export const stage = z.enum(['open', 'closed'])\nexport const kinds = ['travelDocument', 'otherKind'] as const\nexport const c = problem('CASE.CLOSED')\nexport const d = z.enum(['', ' ', 'boolean'])",
  },
})
const kernel = aPackage('kernel', {
  floor: 0,
  files: { 'src/known.ts': "export const reasons = ['notAsked'] as const" },
})

const found = (text: string, file?: string) =>
  demoApp(aRepository(cases, kernel, anApp(text, file)))
    .map(({ message }) => message)
    .join('\n')

test.each([
  ["if (caseRecord.stage === 'closed') show()", "'closed'"],
  ["if ('open' != caseRecord.stage) show()", "'open'"],
  ["const x = barrier.kind !== 'travelDocument'", "'travelDocument'"],
  ["switch (stage) { case 'closed': break }", "'closed'"],
  ["const x = ['open', 'closed'].includes(stage)", "'open'"],
  ["const x = (['open'] as const).includes(stage)", "'open'"],
  ["const x = codes.includes('CASE.CLOSED')", "'CASE.CLOSED'"],
  ["if (problems[0].code === 'CASE.CLOSED') show()", "'CASE.CLOSED'"],
  ["import { addDays } from 'date-fns/addDays'", 'date-fns'],
  ["import { addWorkingDays } from '@casework/calendar'", 'addWorkingDays'],
  ['const later = now + 86_400_000', 'number of seconds'],
  ['on.setUTCDate(4)', 'setUTCDate'],
  ["import { eventWriter } from '@casework/kernel'", 'eventWriter'],
  ["const event = { type: 'BarrierRaised', data, metadata }", "'BarrierRaised'"],
])('an app may not: %s', (text, words) => {
  expect(found(text)).toContain(words)
})

test.each([
  ['a word of HTTP', "if (request.method === 'POST') save()"],
  ['a type of the language', "if (typeof value === 'open') save()"],
  ['a word that no code list has', "if (sort === 'newest') save()"],
  ['no text at all', "if (text === '' || text === ' ') show()"],
  ['a kind of value', "if (kind === 'boolean') show()"],
  ['a word of a list outside the domain', "if (reason === 'notAsked') save()"],
  ['its own word, said to be so', "// own word: a value of this page's filter\nif (filter === 'open') show()"],
  ['what a verb decides', 'const change = closeCase(caseRecord, input, context)\nif (!change.ok) show(change.error)'],
  ['a look-up of words to show', "const words = { open: 'Open', closed: 'Closed' }[stage]"],
  ['what a query says', 'if (isClosed(caseRecord)) show()'],
  ['a date to show', "import { formatCivilDate } from '@casework/calendar'"],
  ['a message that is no event', "const job = { type: 'remind', data }"],
])('an app may compare %s', (_, text) => {
  expect(found(text)).toBe('')
})

test('a word of the app does not excuse an event', () => {
  expect(found("// own word: no\nconst event = { type: 'CaseOpened', metadata }")).toContain('CaseOpened')
})

test('a page template compares no domain code either', () => {
  expect(found("{% if case.stage == 'closed' %}Closed{% endif %}", 'views/case.njk')).toContain("'closed'")
  expect(found("{% if 'closed' != case.stage %}{% endif %}", 'views/case.njk')).toContain("'closed'")
  expect(found('{% if case.isClosed %}Closed{% endif %}', 'views/case.njk')).toBe('')
  expect(found("{% if size == 'large' %}{% endif %}", 'views/case.njk')).toBe('')
})

test("an app's tests may say what they expect", () => {
  expect(found("if (stage === 'closed') pass()", 'src/page.test.ts')).toBe('')
})
