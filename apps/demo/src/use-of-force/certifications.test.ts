import { type CivilDate, instant } from '@casework/kernel'
import { revokeCertification } from '@casework/training-assessments'
import { expect, test } from 'vitest'
import { append, loadRecord } from '../casework/records.ts'
import { actorOf, memberOf } from '../staff.ts'
import { memoryCasework } from '../testing/memory-casework.ts'
import { seedTraining } from '../training/seed-training.ts'
import { flagContextOf } from './certifications.ts'

test('the rules on a report know who is certified today from the training records, and forget whose certificate was taken away', async () => {
  const casework = await memoryCasework(() => new Date(instant('2026-11-22T09:30:00Z')))
  await seedTraining(casework)
  const certifiedOn = async (officer: string, on: CivilDate) =>
    (await flagContextOf(casework)).certifications?.some(
      ({ officerId, from, to }) => officerId === officer && from <= on && on <= to,
    )
  const today = casework.today()
  expect([await certifiedOn('bryn-pugh', today), await certifiedOn('cerys-vaughan', today)]).toEqual([true, false])
  const loaded = await loadRecord('certification', casework.store, 'certification-bryn-pugh')
  const manager = memberOf('ruth-adeyemi')
  if (loaded === undefined || manager === undefined) throw new Error('there is nothing to revoke')
  const input = { reason: 'leftService', reasons: 'Moved to another provider' } as const
  const revoked = revokeCertification(loaded.record, input, casework.context(actorOf(manager)))
  expect((await append(casework.store, loaded, revoked)).ok).toBe(true)
  expect(await certifiedOn('bryn-pugh', today)).toBe(false)
  expect(await certifiedOn('bryn-pugh', loaded.record.periods[0]?.from ?? today)).toBe(true)
})
