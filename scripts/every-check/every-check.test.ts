import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aRepository } from '../checks/fixture.ts'
import { runEveryStep } from '../run-every-check.ts'
import { runStep, type Step } from './step.ts'
import { stepsOf } from './steps.ts'
import { countOf, summary } from './test-count.ts'

const node = (name: string, code: string): Step => ({ name, command: [process.execPath, '-e', code] })

test('a step that ends badly does not stop the next, and both are counted', async () => {
  const told: string[] = []
  const steps = [node('first', 'console.log("because"); process.exit(3)'), node('second', '')]
  expect(await runEveryStep(steps, '.', (line) => told.push(line))).toEqual({ passed: 1, failed: 1 })
  expect(told[0]).toMatch(/^FAILED +\d+\.\d s {2}first$/)
  expect(told[1]).toBe('because')
  expect(told[2]).toMatch(/^ok .*second$/)
})

test('a step whose command is not there fails with a reason', async () => {
  expect(await runStep({ name: 'x', command: ['./nowhere'] }, '.')).toMatchObject({
    ok: false,
    output: expect.stringContaining('ENOENT'),
  })
})

test('tests are counted from the reports that a step wrote, never from old ones', async () => {
  const root = aRepository({ 'old.json': '{"numPassedTests":9}' })
  const report = join(root, 'old.json')
  const write = `require('fs').writeFileSync(${JSON.stringify(report)}, '{"numPassedTests":2,"numFailedTests":1}')`
  const silent: Step = { ...node('writes nothing', ''), reports: () => [report] }
  expect(await runEveryStep([silent], root, () => undefined)).toEqual({ passed: 1, failed: 0 })
  const writing: Step = { ...node('writes', write), reports: () => [report] }
  expect(await runEveryStep([writing], root, () => undefined)).toEqual({ passed: 3, failed: 1 })
})

test('the last line is read by machine', () => {
  expect(summary({ passed: 12, failed: 0 })).toBe('12 passed, 0 failed')
  expect(countOf(['/nowhere.json'])).toEqual({ passed: 0, failed: 0 })
})

test('consumers run where there are some', () => {
  expect(stepsOf(aRepository({})).map(({ name }) => name)).not.toContain('consumers')
  expect(stepsOf(aRepository({ 'consumers/run.ts': '' })).map(({ name }) => name)).toContain('consumers')
})
