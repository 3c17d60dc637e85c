import type { Problem } from '@casework/kernel'

/**
 * Problems with the path of the package that found them in place of the field of a row that it came from.
 *
 * @param fields - Our field by the beginning of the package's path; an empty one leaves that beginning out.
 */
export function inOurFields<Code extends string>(
  problems: readonly Problem<Code>[],
  fields: Readonly<Record<string, string>>,
): readonly Problem<Code>[] {
  return problems.map((problem) => {
    const path = (problem.path ?? []).join('.')
    const found = Object.entries(fields).find(([from]) => `${path}.`.startsWith(`${from}.`))
    if (found === undefined) return problem
    const [from, to] = found
    return { ...problem, path: `${to}${path.slice(from.length)}`.replace(/^\./, '').split('.') }
  })
}
