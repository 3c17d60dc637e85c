/** A search for the cheapest path by whole costs: nodes wait in one list for each cost (Dial 1969). */
export class CheapestSearch {
  readonly #cost: Int32Array
  readonly #previous: Int32Array
  readonly #waiting: number[][] = []
  readonly #start: number
  #level = 0

  constructor(nodes: number, start: number) {
    this.#cost = new Int32Array(nodes).fill(0x7fffffff)
    this.#previous = new Int32Array(nodes).fill(-1)
    this.#start = start
    this.#cost[start] = 0
    this.#waiting[0] = [start]
  }

  /** The cheapest node that is not settled yet, or none where the end is settled or cannot be reached. */
  nextBefore(end: number): number | undefined {
    for (; this.#level < this.#waiting.length; this.#level += 1) {
      if ((this.#cost[end] as number) <= this.#level) return undefined
      const waiting = this.#waiting[this.#level] ?? []
      for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
        if (this.#cost[node] === this.#level) return node
    }
    return undefined
  }

  /** Goes on from one node to another at a cost. */
  reach(node: number, from: number, cost: number): void {
    const total = this.#level + cost
    if (total >= (this.#cost[node] as number)) return
    this.#cost[node] = total
    this.#previous[node] = from
    const waiting = this.#waiting[total]
    if (waiting === undefined) this.#waiting[total] = [node]
    else waiting.push(node)
  }

  /** The steps to a node, the last one first; none where it was not reached. */
  pathTo(end: number): readonly (readonly [from: number, to: number])[] {
    const path: (readonly [number, number])[] = []
    if ((this.#previous[end] as number) < 0) return path
    for (let node = end; node !== this.#start; node = this.#previous[node] as number)
      path.push([this.#previous[node] as number, node])
    return path
  }
}
