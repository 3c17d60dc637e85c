import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, guidelines } from './finding.ts'

const file = 'pnpm-lock.yaml'

/** The lockfile names no registry host, so that it installs from whatever registry its reader has. */
export const lockfile: Check = (root) => {
  const guideline = `${guidelines.releasing}#the-lockfile`
  if (!existsSync(join(root, file)))
    return [{ file, guideline, message: 'is missing: run pnpm install and commit it.' }]
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const isHost = /https?:\/\//.test(text) && !/^\s+(deprecated|message):/.test(text)
      if (!isHost && !/resolution:.*\btarball:/.test(text)) return []
      return [
        {
          file,
          line: index + 1,
          guideline,
          message: 'names the host of a registry: install without lockfile-include-tarball-url.',
        },
      ]
    })
}
