/** Makes a UUID of a key, the same for the same key: enough to tell keys of a test apart, and no digest for a service. */
export function uuidOfKey(key: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hashed(`${seed}/${key}`)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function hashed(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
