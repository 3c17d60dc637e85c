/** The files of a new package: one branded reference, finished completely, to be replaced by the first real verb. */
export function newPackageFiles(folder: string, description: string): Record<string, string> {
  const pascal = folder.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1)
  const code = folder.toUpperCase().replaceAll('-', '_')
  return {
    'tsconfig.json': `{ "extends": "../../tsconfig.base.json", "include": ["src"] }\n`,
    'tsup.config.ts': `import { library } from '../../scripts/tsup-preset.ts'\n\nexport default library()\n`,
    'vitest.config.ts': `import { packageTests } from '../../scripts/package-tests.ts'\n\nexport default packageTests(import.meta.dirname)\n`,
    'README.md': readme(folder, description, pascal, camel, code),
    'src/index.ts': `export { type ${pascal}Reference, ${camel}ReferenceSchema, parse${pascal}Reference } from './${folder}-reference.ts'\n`,
    [`src/${folder}-reference.ts`]: reference(pascal, camel, code),
    [`src/${folder}-reference.test.ts`]: runtimeTest(folder, pascal, code),
    [`src/${folder}-reference.test-prop.ts`]: lawTest(folder, pascal),
    [`src/${folder}-reference.test-d.ts`]: typeTest(folder, pascal),
    'src/exports.test.ts': exportsTest(folder, pascal, camel),
  }
}

const readme = (
  folder: string,
  description: string,
  pascal: string,
  camel: string,
  code: string,
) => `# @casework/${folder}

${description}

## Install

\`\`\`sh
npm install @casework/${folder} zod
\`\`\`

## Example

\`\`\`ts
import { parse${pascal}Reference } from '@casework/${folder}'

parse${pascal}Reference('EXAMPLE-1') //=> { ok: true, value: 'EXAMPLE-1' }
\`\`\`

## The rules it implements

A reference is \`EXAMPLE-\` and digits, so that nobody takes it for a real one (\`${camel}ReferenceSchema\`).

## What it does not do

Everything else, so far.

## Problems

| code | when |
| --- | --- |
| \`${code}.NOT_A_REFERENCE\` | the text is not a reference |

## Versions

Semantic versioning; what counts as breaking is in [docs/processes/breaking-changes.md](../../docs/processes/breaking-changes.md).
`

const reference = (
  pascal: string,
  camel: string,
  code: string,
) => `import { problem, type Result, succeeded } from '@casework/kernel'
import { z } from 'zod'

/**
 * Checks a reference.
 * @public
 */
export const ${camel}ReferenceSchema = z
  .string()
  .regex(/^EXAMPLE-\\d+$/)
  .brand<'${pascal}Reference'>()

/**
 * A reference.
 * @public
 */
export type ${pascal}Reference = z.infer<typeof ${camel}ReferenceSchema>

/**
 * Reads a reference from text.
 *
 * @returns The reference, or \`${code}.NOT_A_REFERENCE\`.
 *
 * @example
 * parse${pascal}Reference('EXAMPLE-1') //=> { ok: true, value: 'EXAMPLE-1' }
 * @public
 */
export function parse${pascal}Reference(text: string): Result<${pascal}Reference, '${code}.NOT_A_REFERENCE'> {
  const parsed = ${camel}ReferenceSchema.safeParse(text)
  return parsed.success ? succeeded(parsed.data) : problem('${code}.NOT_A_REFERENCE')
}
`

const runtimeTest = (
  folder: string,
  pascal: string,
  code: string,
) => `import { parse${pascal}Reference } from '@casework/${folder}'
import type {} from '@casework/kernel/testing'
import { expect, test } from 'vitest'

test('a reference is read as it was written', () => {
  expect(parse${pascal}Reference('EXAMPLE-1')).toEqual({ ok: true, value: 'EXAMPLE-1' })
})

test('text that is not a reference is refused', () => {
  expect(parse${pascal}Reference('X1')).toHaveProblem('${code}.NOT_A_REFERENCE')
})
`

const lawTest = (folder: string, pascal: string) => `import { parse${pascal}Reference } from '@casework/${folder}'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('every number makes a reference that is read as it was written', () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(parse${pascal}Reference(\`EXAMPLE-\${number}\`)).toEqual({ ok: true, value: \`EXAMPLE-\${number}\` })
    }),
  )
})
`

const typeTest = (folder: string, pascal: string) => `import type { ${pascal}Reference } from '@casework/${folder}'
import { expectTypeOf, test } from 'vitest'

test('text is not a reference until it was parsed', () => {
  expectTypeOf<string>().not.toExtend<${pascal}Reference>()
})
`

const exportsTest = (folder: string, pascal: string, camel: string) => `import * as ${camel} from '@casework/${folder}'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(${camel}).sort()).toEqual(['${camel}ReferenceSchema', 'parse${pascal}Reference'])
})
`
