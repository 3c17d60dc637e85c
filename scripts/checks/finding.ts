/** Something a check objects to: where, what, and the page that says why. */
export interface Finding {
  /** Path from the root of the repository. */
  readonly file: string
  readonly line?: number
  readonly message: string
  /** The guideline, process or decision page, from the root of the repository. */
  readonly guideline: string
}

/** One check of the repository: it reads files below the root and changes none. */
export type Check = (root: string) => readonly Finding[]

export function readable({ file, line, message, guideline }: Finding): string {
  return `${file}${line === undefined ? '' : `:${line}`} ${message} See ${guideline}`
}

/** The pages that findings name. */
export const guidelines = {
  naming: 'docs/guidelines/naming.md',
  problems: 'docs/guidelines/problems.md',
  testing: 'docs/guidelines/testing.md',
  reviewing: 'docs/guidelines/reviewing.md',
  humaneWords: 'docs/guidelines/humane-words.md',
  addingAPackage: 'docs/processes/adding-a-package.md',
  breakingChanges: 'docs/processes/breaking-changes.md',
  releasing: 'docs/processes/releasing.md',
} as const
