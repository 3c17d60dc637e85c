import { createHash, generateKeyPairSync } from 'node:crypto'
import { andThen, type Instant } from '@casework/kernel'
import type { AssessedCourse, Enrolment } from '@casework/training-assessments'
import { achievementOf, badgeCredential, signBadge } from '@casework/training-open-badges'
import { trainingPolicy as policy } from './catalogue.ts'

const issuer = { id: 'https://training.example', name: 'Casework demo' }

/** The key of this run of the demo; a service keeps one in its key store. */
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const algorithm = 'ES256'
const publicKeyData = { ...publicKey.export({ format: 'jwk' }), alg: algorithm }

/** The public half of the key, by which anybody can verify a badge of this run. */
export const badgeKeys = { keys: [publicKeyData] }

/** The same identifier for the same key, which says nothing of it: a UUID of version 5, in a namespace of the demo's own. */
export function uuidOf(key: string): string {
  const bytes = createHash('sha1').update(`casework-demo ${key}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The badge of a course that was passed, signed: a token that any wallet for Open Badges can keep. */
export async function signedBadge(enrolment: Enrolment, course: AssessedCourse, now: Instant) {
  const achievement = achievementOf(course, {
    id: `${issuer.id}/${course.id}/${course.version}`,
    description: course.outcomes.map(({ words }) => words).join(' '),
  })
  const made = andThen(achievement, (found) =>
    badgeCredential(
      { kind: 'passed', enrolment, course, policy },
      {
        id: `urn:uuid:${uuidOf(`badge ${enrolment.id}`)}`,
        issuer,
        person: { id: `urn:uuid:${uuidOf(`person ${enrolment.learnerId}`)}` },
        achievement: found,
      },
      { now },
    ),
  )
  return made.ok
    ? signBadge(made.value, {
        algorithm,
        publicKey: { key: publicKeyData },
        signWith: { privateKey: { ...privateKey.export({ format: 'jwk' }) } },
      })
    : made
}
