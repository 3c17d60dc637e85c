import type { PublishedCounts } from '../count-table.ts'
import { endsOf, networkOf } from './flow-network.ts'

/** A suppressed figure as part of the network: where it stands, and one value that it could have. */
export type Unknown = {
  readonly row: number
  readonly column: number
  readonly from: number
  readonly to: number
  flow: number
}

/** The suppressed figures of a published table, with values that fit everything published. */
export type PublishedFlow = {
  readonly unknowns: readonly Unknown[]
  readonly touching: readonly (readonly Unknown[])[]
}

type Step = { readonly arc: Unknown; readonly previous: Step | undefined; readonly node: number }

/** Finds values for everything suppressed that fit everything published, or none where published figures contradict each other. */
export function publishedFlow({ cells }: PublishedCounts): PublishedFlow | undefined {
  const network = networkOf(cells.length, cells[0]?.length ?? 0)
  const surplus = new Array<number>(network.nodes).fill(0)
  const unknowns: Unknown[] = []
  for (const [row, figures] of cells.entries())
    for (const [column, value] of figures.entries()) {
      const [from, to] = endsOf(network, row, column)
      if (value === null) unknowns.push({ row, column, from, to, flow: 0 })
      surplus[from] = (surplus[from] as number) - (value ?? 0)
      surplus[to] = (surplus[to] as number) + (value ?? 0)
    }
  const touching = surplus.map((_, node) => unknowns.filter(({ from, to }) => from === node || to === node))
  const flow = { unknowns, touching }
  return settle(flow, surplus) ? flow : undefined
}

/** Sends what nodes have too much of to nodes that have too little. */
function settle(flow: PublishedFlow, surplus: number[]): boolean {
  for (const [node, given] of surplus.entries()) {
    let left = given
    while (left > 0) {
      const path = pathFrom(flow, node, (end) => (surplus[end] as number) < 0)
      if (path === undefined) return false
      const amount = Math.min(left, -(surplus[path.node] as number), roomOn(path))
      send(path, amount)
      surplus[path.node] = (surplus[path.node] as number) + amount
      left -= amount
    }
    surplus[node] = Math.min(0, given)
  }
  return surplus.every((rest) => rest === 0)
}

/** How much more can go from one node to another beside one figure: `Infinity` where there is no bound. Changes the flow. */
export function sendAll(flow: PublishedFlow, from: number, to: number, beside: Unknown): number {
  let total = 0
  for (;;) {
    const path = pathFrom(flow, from, (node) => node === to, beside)
    if (path === undefined) return total
    const room = roomOn(path)
    if (room === Number.POSITIVE_INFINITY) return room
    send(path, room)
    total += room
  }
}

/** A shortest path over suppressed figures: with the flow always, against it as far as there is any. */
export function pathFrom(
  { touching }: PublishedFlow,
  start: number,
  isEnd: (node: number) => boolean,
  beside?: Unknown,
): Step | undefined {
  const seen = new Uint8Array(touching.length)
  seen[start] = 1
  const steps: Step[] = []
  const go = (node: number, previous: Step | undefined) => {
    for (const arc of touching[node] as readonly Unknown[])
      if (arc !== beside && (arc.from === node || arc.flow > 0)) take(arc, node, previous)
  }
  const take = (arc: Unknown, from: number, previous: Step | undefined) => {
    const node = arc.from === from ? arc.to : arc.from
    if (seen[node] === 1) return
    seen[node] = 1
    steps.push({ arc, previous, node })
  }
  go(start, undefined)
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] as Step
    if (isEnd(step.node)) return step
    go(step.node, step)
  }
  return undefined
}

function roomOn(path: Step): number {
  let room = Number.POSITIVE_INFINITY
  for (let step: Step | undefined = path; step !== undefined; step = step.previous)
    if (step.arc.from === step.node) room = Math.min(room, step.arc.flow)
  return room
}

function send(path: Step, amount: number): void {
  for (let step: Step | undefined = path; step !== undefined; step = step.previous)
    step.arc.flow += step.arc.to === step.node ? amount : -amount
}
