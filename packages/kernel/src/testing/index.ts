export { arbitraryCivilDate, arbitraryInstant } from './arbitraries.ts'
export { aContext, anActor } from './builders.ts'
export { frozen, lawfully, replaysTo } from './lawful.ts'
export { problemMatchers } from './problem-matcher.ts'
