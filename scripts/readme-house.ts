import { type Member, packagesOf } from './checks/workspace.ts'

const markers = { start: '<!-- house:start -->', end: '<!-- house:end -->' } as const

const floors: readonly (readonly [number, string])[] = [
  [3, 'Adapters: one engine or third-party format each'],
  [2, 'Domain packages: never import each other'],
  [1, 'Foundations'],
  [0, 'Kernel'],
]

/** The table of packages by floor and the graph of what needs what, as the README shows them. */
export function house(root: string): string {
  const packages = packagesOf(root)
  return [markers.start, '', table(packages), '', '```mermaid', ...graph(packages), '```', '', markers.end].join('\n')
}

/** The README with its house rebuilt, or undefined where it has no place for one. */
export function withHouse(readme: string, root: string): string | undefined {
  const [start, end] = [readme.indexOf(markers.start), readme.indexOf(markers.end)]
  if (start < 0 || end < start) return undefined
  return readme.slice(0, start) + house(root) + readme.slice(end + markers.end.length)
}

function table(packages: readonly Member[]): string {
  const rows = floors.flatMap(([floor, meaning]) => {
    const here = onFloor(packages, floor)
    return here.length === 0 ? [] : [[`**${floor}**`, `**${meaning}**`, ''], ...here.map(row)]
  })
  return aligned([['floor', 'package', 'what it is for'], ...rows])
}

const row = ({ path, manifest }: Member): readonly string[] => [
  '',
  `[\`${manifest.name}\`](${path}/README.md)`,
  manifest.description,
]

/** A table as the formatter leaves it: every cell as wide as its column. */
function aligned([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

const onFloor = (packages: readonly Member[], floor: number): readonly Member[] =>
  packages.filter(({ manifest }) => manifest.casework?.floor === floor)

function graph(packages: readonly Member[]): readonly string[] {
  const groups = floors.flatMap(([floor]) => {
    const here = onFloor(packages, floor)
    if (here.length === 0) return []
    return [`  subgraph floor${floor}[floor ${floor}]`, ...here.map(({ folder }) => `    ${folder}`), '  end']
  })
  return ['graph TD', ...groups, ...packages.flatMap((member) => arrows(member, packages))]
}

function arrows({ folder, manifest }: Member, packages: readonly Member[]): readonly string[] {
  const needed = { ...manifest.dependencies, ...manifest.peerDependencies }
  return packages.filter((other) => other.manifest.name in needed).map((other) => `  ${folder} --> ${other.folder}`)
}
