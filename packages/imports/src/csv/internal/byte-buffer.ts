/** Bytes that were received and not yet taken, in one growing store that is moved together now and then. */
export type ByteBuffer = {
  /** The bytes held; valid until the next call. */
  readonly held: () => Uint8Array
  readonly add: (chunk: Uint8Array) => void
  /** Forgets bytes from the beginning. */
  readonly drop: (count: number) => void
}

const smallestStore = 65_536

export function createByteBuffer(): ByteBuffer {
  let store = new Uint8Array(smallestStore)
  let [from, to] = [0, 0]

  /** Makes room at the end, by moving what is held to the beginning, into a larger store where it must be. */
  function makeRoom(count: number): void {
    if (to + count <= store.length) return
    const wanted = to - from + count
    const next = wanted <= store.length / 2 ? store : new Uint8Array(Math.max(smallestStore, wanted * 2))
    next.set(store.subarray(from, to))
    store = next
    to -= from
    from = 0
  }

  return {
    held: () => store.subarray(from, to),
    add(chunk) {
      makeRoom(chunk.length)
      store.set(chunk, to)
      to += chunk.length
    },
    drop(count) {
      from += count
    },
  }
}
