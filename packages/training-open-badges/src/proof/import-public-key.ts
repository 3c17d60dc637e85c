import { importJWK, type JWK } from 'jose'
import { type BadgeAlgorithm, isPrivate, type JsonWebKeyData, publicKeySchema, suits } from './json-web-key.ts'

type PublicKey = Awaited<ReturnType<typeof importJWK>>

/** RFC 7518, section 3.3. */
const leastBits = 2048

/** Makes a public key ready to verify with; nothing where it cannot be used with the algorithm. */
export async function importPublicKey(key: JsonWebKeyData, algorithm: BadgeAlgorithm): Promise<PublicKey | undefined> {
  const read = publicKeySchema.safeParse(key)
  if (isPrivate(key) || !read.success || !suits(key, algorithm, 'verify')) return undefined
  const imported = await importJWK(read.data as JWK, algorithm).catch(() => undefined)
  return imported === undefined || isTooShort(imported) ? undefined : imported
}

function isTooShort(key: PublicKey): boolean {
  const { modulusLength = leastBits } = 'algorithm' in key ? (key.algorithm as { modulusLength?: number }) : {}
  return modulusLength < leastBits
}
