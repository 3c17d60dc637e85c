/** Invented places to report at; the first centres are those of the capital, as many as figures.ts says. */
export const capitalCentres = [
  'Example House, Capital East',
  'Example House, Capital South',
  'Example House, Capital West',
] as const

/** Invented reporting centres elsewhere. */
export const otherCentres = [
  'Example House, Northtown',
  'Example House, Riverport',
  'Example House, Midborough',
  'Example House, Westhaven',
  'Example House, Steelford',
  'Example House, Lakeminster',
  'Example House, Glenbridge',
  'Example House, Eastwold',
  'Example House, Southcliff',
  'Example House, Aberexample',
] as const

/** Invented police stations. */
export const policeStations = [
  'Example Police Station, Market Row',
  'Example Police Station, Harbour Road',
  'Example Police Station, Upper Dale',
  'Example Police Station, Fenbridge',
  'Example Police Station, St Example’s',
  'Example Police Station, Moor End',
] as const

/** What stands in the place of a place where people report from afar. */
export const remotePlaces = {
  telephone: 'Example telephone reporting line',
  digital: 'Example digital reporting service',
} as const

/** Invented teams. */
export const teams = [
  'Example Reporting Team North',
  'Example Reporting Team Capital 1',
  'Example Reporting Team Capital 2',
  'Example Reporting Team West',
  'Example Casework Unit A',
  'Example Casework Unit B',
] as const
