import type { UseOfForceReport } from './report.ts'
import type { Happened, ReportEvent } from './report-events.ts'
import { signed } from './signed.ts'

const types = ['CameraRecorded', 'FootageHeld', 'FootageReleased', 'FootageViewed', 'PackShared', 'PackOpened'] as const

type WatchingEvent = Happened<(typeof types)[number]>

/** Tells whether an event is about footage or a read-only pack. */
export function isWatchingEvent(event: ReportEvent): event is WatchingEvent {
  return (types as readonly string[]).includes(event.type)
}

/** Folds an event about footage or a read-only pack. */
export function applyWatchingEvent(report: UseOfForceReport, event: WatchingEvent): UseOfForceReport {
  if (event.type === 'PackShared' || event.type === 'PackOpened')
    return { ...report, packs: withPack(report.packs, event) }
  return { ...report, footage: withFootage(report.footage, event) }
}

function withPack(
  packs: UseOfForceReport['packs'],
  event: Happened<'PackShared' | 'PackOpened'>,
): UseOfForceReport['packs'] {
  if (event.type === 'PackShared') return [...packs, { ...event.data, ...signed(event.metadata), opened: [] }]
  return packs.map((pack) =>
    pack.packId === event.data.packId ? { ...pack, opened: [...pack.opened, signed(event.metadata)] } : pack,
  )
}

function withFootage(
  footage: UseOfForceReport['footage'],
  event: Exclude<WatchingEvent, { type: 'PackShared' | 'PackOpened' }>,
): UseOfForceReport['footage'] {
  const happened = signed(event.metadata)
  switch (event.type) {
    case 'CameraRecorded': {
      const { camera } = event.data
      const others = footage.cameras.filter(({ cameraId }) => cameraId !== camera.cameraId)
      return { ...footage, cameras: [...others, camera] }
    }
    case 'FootageHeld': {
      const { holdId, reason } = event.data
      return { ...footage, holds: [...footage.holds, { holdId, reason, from: happened.at, by: happened.by }] }
    }
    case 'FootageReleased': {
      const { holdId } = event.data
      const holds = footage.holds.map((hold) => (hold.holdId === holdId ? { ...hold, released: happened } : hold))
      return { ...footage, holds }
    }
    case 'FootageViewed':
      return { ...footage, viewings: [...footage.viewings, { ...happened, ...event.data }] }
  }
}
