import { type Clock, meetClock } from '@casework/calendar'
import type { EventMetadata } from '@casework/kernel'

/** A clock as it stands once the report was sent; one that began after the sending stays as it is. */
export function meetReportClock(clock: Clock, { at, by }: EventMetadata): Clock {
  const ended = meetClock(clock, {}, { now: at, actor: by })
  return ended.ok ? ended.value : clock
}
