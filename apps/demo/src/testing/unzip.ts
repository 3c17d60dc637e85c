import { inflateRawSync } from 'node:zlib'

const [directoryEntry, localHeader] = [0x02014b50, 0x04034b50]

/** The files of a zip as text, by name, in the order in which they stand; as any program opens it, by its central directory. */
export function unzip(bytes: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  let at = bytes.readUInt32LE(end + 16)
  while (bytes.readUInt32LE(at) === directoryEntry) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    files.set(name, contentAt(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20)))
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return files
}

function contentAt(bytes: Buffer, at: number, size: number): string {
  if (bytes.readUInt32LE(at) !== localHeader) throw new Error('not a zip')
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(start, start + size)
  return (bytes.readUInt16LE(at + 8) === 0 ? packed : inflateRawSync(packed)).toString('utf8')
}
