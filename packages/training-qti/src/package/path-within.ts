/** The path of a file after its bases and as it is called; nothing where it, or a base, may leave the package. */
export function pathWithin(address: string, bases: readonly string[]): string | undefined {
  const steps = [...bases, address].map(decoded)
  if (!steps.every((step, index) => isWithin(index < bases.length ? step.replace(/\/$/, '') : step))) return undefined
  const path = steps.reduce((base, step) => base.slice(0, base.lastIndexOf('/') + 1) + step)
  return path.length > longest ? undefined : path
}

const longest = 1024

/** An address without its encoding; nothing where that is broken, which is no path. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return ''
  }
}

/** Names that are devices to some systems, whatever stands after a full stop. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Tells whether a path stays within its package, however its reader writes paths, trims them or calls its devices. */
function isWithin(path: string): boolean {
  if (path.length > longest || /[\\:%?#\p{Control}]/u.test(path)) return false
  return path.split('/').every((step) => step !== '' && !/^\s|[\s.]$/.test(step) && !device.test(step))
}
