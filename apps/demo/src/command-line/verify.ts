import { sayLine, sayProblems, withCasework } from './with-casework.ts'

/** Recomputes the audit chain from what is stored; a bad entry is named and the command fails. */
export async function verifyCommand(): Promise<void> {
  await withCasework('casework verify', async ({ store }) => {
    const verified = await store.verify()
    if (verified.ok)
      return sayLine(`The audit chain is whole: ${verified.value.entries} entries, head ${verified.value.head.hash}.`)
    sayProblems(verified.error)
  })
}
