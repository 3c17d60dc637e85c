import type { MacroCall } from '@casework/question-sets/govuk'
import { type BodyPlace, bodyPlaces } from '@casework/use-of-force-reports'

/** A part of the drawing: where it stands, in units of the drawing, and how round it is. */
type BodyPart = {
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
  shoulder: [34, 63, 26, 21, 10],
  upperArm: [30, 85, 20, 38, 8],
  elbow: [27, 124, 20, 17, 8],
  forearm: [23, 142, 20, 37, 8],
  wrist: [21, 180, 18, 11, 5],
  hand: [16, 192, 23, 30, 10],
  thigh: [51, 181, 28, 53, 10],
  knee: [53, 235, 25, 22, 9],
  lowerLeg: [54, 258, 23, 50, 9],
  ankle: [57, 309, 18, 13, 6],
  foot: [48, 323, 28, 19, 8],
}
const head: Box = [60, 4, 40, 20, 12]
const backOfHead: Box = [60, 4, 40, 46, 18]
const neck: Box = [70, 51, 20, 12, 4]
const pelvis: Box = [53, 151, 54, 29, 10]

const front: readonly (readonly [BodyPlace, Box])[] = [
  ['head', head],
  ['face', [60, 19, 40, 31, 14]],
  ['eyeRight', [63, 23, 16, 9, 4]],
  ['eyeLeft', [81, 23, 16, 9, 4]],
  ['mouth', [69, 38, 22, 9, 4]],
  ['neck', neck],
  ['chest', [61, 64, 38, 42, 8]],
  ['abdomen', [57, 107, 46, 43, 8]],
  ['pelvis', pelvis],
]
const back: readonly (readonly [BodyPlace, Box])[] = [
  ['head', backOfHead],
  ['neck', neck],
  ['upperBack', [61, 64, 38, 42, 8]],
  ['lowerBack', [57, 107, 46, 43, 8]],
  ['pelvis', pelvis],
]

/** The body from the front, where the person's right is on the left of the drawing, and from the back. */
const bodyViews = [
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
