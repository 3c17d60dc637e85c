import type { MacroCall } from '@casework/question-sets/govuk'
import { type BodyPlace, bodyPlaces } from '@casework/use-of-force-reports'

/** A part of the drawing: where it stands, in units of the drawing, and how round it is. */
export type BodyPart = {
  readonly place: BodyPlace
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly round: number
}

type Box = readonly [x: number, y: number, width: number, height: number, round: number]

const middle = 80

/** Limbs as they stand on the left of the drawing; the other side is their mirror image. */
const limbs: Readonly<Record<string, Box>> = {
  shoulder: [36, 62, 24, 20, 9],
  upperArm: [28, 84, 18, 38, 8],
  elbow: [25, 124, 18, 18, 8],
  forearm: [20, 144, 18, 36, 8],
  wrist: [18, 182, 18, 12, 5],
  hand: [12, 196, 22, 28, 9],
  thigh: [50, 180, 28, 52, 10],
  knee: [52, 234, 25, 22, 9],
  lowerLeg: [54, 258, 22, 48, 9],
  ankle: [56, 308, 18, 14, 6],
  foot: [48, 324, 27, 18, 8],
}
const head: Box = [60, 8, 40, 16, 8]
const backOfHead: Box = [60, 8, 40, 38, 16]
const neck: Box = [70, 48, 20, 14, 4]
const pelvis: Box = [52, 150, 56, 28, 10]

const front: readonly (readonly [BodyPlace, Box])[] = [
  ['head', head],
  ['face', [60, 25, 40, 22, 10]],
  ['eyeRight', [64, 25, 14, 9, 4]],
  ['eyeLeft', [82, 25, 14, 9, 4]],
  ['mouth', [69, 38, 22, 9, 4]],
  ['neck', neck],
  ['chest', [62, 64, 36, 40, 8]],
  ['abdomen', [58, 106, 44, 42, 8]],
  ['pelvis', pelvis],
]
const back: readonly (readonly [BodyPlace, Box])[] = [
  ['head', backOfHead],
  ['neck', neck],
  ['upperBack', [62, 64, 36, 40, 8]],
  ['lowerBack', [58, 106, 44, 42, 8]],
  ['pelvis', pelvis],
]

/** The body from the front, where the person's right is on the left of the drawing, and from the back. */
export const bodyViews = [
  { title: 'Front', left: 'Their right', right: 'Their left', parts: view(front, 'Right', 'Left') },
  { title: 'Back', left: 'Their left', right: 'Their right', parts: view(back, 'Left', 'Right') },
]

function view(
  trunk: readonly (readonly [BodyPlace, Box])[],
  onTheLeft: 'Left' | 'Right',
  onTheRight: 'Left' | 'Right',
): readonly BodyPart[] {
  const sides = Object.entries(limbs).flatMap(([limb, box]) => {
    const [x, y, width, height, round] = box
    const mirrored: Box = [2 * middle - x - width, y, width, height, round]
    return [part(`${limb}${onTheLeft}` as BodyPlace, box), part(`${limb}${onTheRight}` as BodyPlace, mirrored)]
  })
  return [...trunk.map(([place, box]) => part(place, box)), ...sides]
}

function part(place: BodyPlace, [x, y, width, height, round]: Box): BodyPart {
  return { place, x, y, width, height, round }
}

type Item = { readonly value?: string; readonly text?: string }

/** What is shown in place of the radios that ask for a place on the body: the same radios, and the drawing whose parts are their labels. */
export type BodyMapCall = {
  readonly macro: 'bodyMap'
  readonly params: MacroCall['params']
  readonly views: readonly (Omit<(typeof bodyViews)[number], 'parts'> & {
    readonly parts: readonly (BodyPart & { readonly inputId: string; readonly title: string })[]
  })[]
}

/** Puts the body map in place of radios that offer every place on the body; leaves other fields as they are. */
export function withBodyMap(call: MacroCall): MacroCall | BodyMapCall {
  const items = (call.params['items'] ?? []) as readonly Item[]
  const offered = new Set(items.map(({ value }) => value))
  if (!Object.keys(bodyPlaces).every((place) => offered.has(place))) return call
  const name = String(call.params['name'])
  const idOf = new Map(items.map(({ value }, index) => [value, index === 0 ? name : `${name}-${index + 1}`]))
  const views = bodyViews.map(({ parts, ...words }) => ({
    ...words,
    parts: parts.map((each) => ({ ...each, inputId: idOf.get(each.place) ?? name, title: bodyPlaces[each.place] })),
  }))
  const named = items.map((item) => {
    const inputId = idOf.get(item.value) ?? name
    return item.value === undefined
      ? item
      : {
          ...item,
          attributes: { 'aria-labelledby': `${inputId}-label` },
          label: { attributes: { id: `${inputId}-label` } },
        }
  })
  return { macro: 'bodyMap', params: { ...call.params, items: named }, views }
}
