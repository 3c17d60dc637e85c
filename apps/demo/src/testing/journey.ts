import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { startChromium } from './chromium.ts'
import { type RunningApp, startApp } from './running-app.ts'

const artefacts = join(import.meta.dirname, '../../../../artefacts')

/** A member of staff who is signed in, in a browser window of their own. */
type SignedIn = { readonly page: Page; readonly context: BrowserContext }

/** The running app and a browser to use it with. */
type Journey = {
  readonly app: RunningApp
  readonly browser: Browser
  /** Signs a member of staff in, in a new window. */
  readonly signedIn: (member: string, options?: BrowserContextOptions) => Promise<SignedIn>
  readonly stop: () => Promise<void>
}

/** Starts the app with its small caseload, and a browser. */
async function startJourney(): Promise<Journey> {
  mkdirSync(artefacts, { recursive: true })
  const app = await startApp()
  const browser = await startChromium()
  return {
    app,
    browser,
    signedIn: async (member, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        baseURL: app.address,
        ...options,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      await page.goto('/sign-in')
      await page.check(`input[value=${member}]`)
      await page.click('button:has-text("Continue")')
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
      return { page, context }
    },
    stop: async () => {
      await browser.close()
      await app.stop()
    },
  }
}

/** The running app and a browser for the tests of a file: started before them and stopped after. */
export function journeyOfFile(): Pick<Journey, 'signedIn'> & { readonly journey: () => Journey } {
  let started: Journey | undefined
  beforeAll(async () => {
    started = await startJourney()
  }, 240_000)
  afterAll(() => started?.stop())
  const journey = () => {
    if (started === undefined) throw new Error('the journey has not begun')
    return started
  }
  return { journey, signedIn: (member, options) => journey().signedIn(member, options) }
}

/** Keeps a screenshot to look at, and expects no accessibility violation at all. */
export async function look(page: Page, name: string): Promise<void> {
  const capture = () => page.screenshot({ path: join(artefacts, `${name}.png`), fullPage: true })
  // Chromium now and then cannot capture a very long page at the first try ("Unable to capture screenshot").
  await capture().catch(capture)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([])
}
