/** The versions of the Experience API whose statements are read and written: ADL 1.0.3, and 2.0 of IEEE 9274.1.1. @public */
export const xapiVersions = ['1.0.3', '2.0'] as const

/** A version of the Experience API. @public */
export type XapiVersion = (typeof xapiVersions)[number]
