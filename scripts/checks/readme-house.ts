import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withHouse } from '../readme-house.ts'
import { type Check, guidelines } from './finding.ts'

const file = 'README.md'
const guideline = `${guidelines.addingAPackage}#the-house-in-the-readme`

/** The README's table of packages and its graph are those of the packages as they are. */
export const readmeHouse: Check = (root) => {
  if (!existsSync(join(root, file))) return [{ file, message: 'is missing.', guideline }]
  const current = readFileSync(join(root, file), 'utf8')
  const wanted = withHouse(current, root)
  if (wanted === current) return []
  const message =
    wanted === undefined
      ? 'has no <!-- house:start --> and <!-- house:end -->.'
      : 'shows a house that is out of date: run pnpm readme.'
  return [{ file, message, guideline }]
}
