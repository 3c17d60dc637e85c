import { andThen, parseInput } from '@casework/kernel'
import type { Answers, EntryQuestion } from '@casework/question-sets'
import {
  type Camera,
  cameraKinds,
  cameraRequirements,
  defaultForcePolicy,
  footageCoverage,
  gapReasons,
  isPermitted,
  recordCamera,
  recordCameraInputSchema,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import type { Casework } from '../../../casework/casework.ts'
import { append } from '../../../casework/records.ts'
import { actorOf } from '../../../staff.ts'
import { field, given } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { shownName } from '../../pages/person.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { type OwnForm, optionsFrom } from '../own-form.ts'
import { reportHref, withOwnReport, withPermitted } from '../own-report.ts'

const camerasHref = (reportId: string) => `${reportHref(reportId)}/cameras`

const from: EntryQuestion = { id: 'from', kind: 'moment', past: true, label: { en: 'From when?' } }
const until: EntryQuestion = { id: 'until', kind: 'moment', past: true, label: { en: 'Until when?' } }

/** The cameras of a report, what each recorded and why it did not. */
export function showCameras(casework: Casework) {
  return withOwnReport(casework, ({ report, customer, member, loaded }, _request, response) => {
    const coverage = footageCoverage(report)
    response.render('use-of-force/cameras', {
      title: 'Cameras and footage',
      name: shownName(customer),
      href: camerasHref(report.id),
      version: loaded.version,
      backHref: reportHref(report.id),
      cameras: report.footage.cameras,
      coverage,
      minutes: coverage && {
        covered: Math.floor(coverage.combined.coveredSeconds / 60),
        incident: Math.ceil(coverage.incidentSeconds / 60),
      },
      requirements: cameraRequirements(report, defaultForcePolicy),
      mayRecord: isPermitted(report, 'recordCamera', actorOf(member)),
    })
  })
}

/** A camera that was there; what it recorded is added afterwards. */
export function cameraForm({ newId }: Casework): OwnForm {
  return {
    title: 'A camera that was there',
    action: 'recordCamera',
    questions: ({ report }, { params }) =>
      params['cameraId'] !== undefined && cameraOf(report, params['cameraId']) === undefined
        ? undefined
        : [
            {
              id: 'kind',
              kind: 'choice',
              label: { en: 'What kind of camera?' },
              options: optionsFrom('cameraKind', cameraKinds),
            },
            { id: 'number', kind: 'text', maximum: 60, optional: true, label: { en: 'What is its number?' } },
            {
              id: 'officerId',
              kind: 'reference',
              optional: true,
              label: { en: 'Staff number of the officer who wore or held it' },
            },
          ],
    shown: ({ report }, { params }) => {
      const { kind, number, officerId } = cameraOf(report, params['cameraId']) ?? {}
      return given({ kind, number, officerId: officerId as string | undefined }) as Answers
    },
    verb: (report, answers, context, { params }) =>
      recorded(report, { ...(cameraOf(report, params['cameraId']) ?? emptyCamera(newId())), ...answers }, context),
    submit: 'Save',
    done: 'Camera recorded',
    next: camerasHref,
  }
}

/** A stretch of time that a camera recorded. */
export const recordingForm: OwnForm = {
  title: 'What did the camera record?',
  action: 'recordCamera',
  questions: ({ report }, { params }) =>
    cameraOf(report, params['cameraId']) && [
      from,
      until,
      {
        id: 'audio',
        kind: 'choice',
        label: { en: 'With sound?' },
        options: [
          { value: 'sound', label: { en: 'Yes' } },
          { value: 'silent', label: { en: 'No' } },
        ],
      },
      {
        id: 'endedBy',
        kind: 'choice',
        optional: true,
        label: { en: 'Why did it stop, if it was not meant to?' },
        options: optionsFrom('gapReason', gapReasons),
      },
    ],
  verb: (report, { audio, ...answers }, context, { params }) =>
    withPart(report, params['cameraId'], context, ({ recordings }) => ({
      // own word: a value of this page's own radios
      recordings: [...recordings, { ...answers, audio: audio === 'sound' }],
    })),
  submit: 'Add the recording',
  done: 'Recording added',
  next: camerasHref,
}

/** A stretch of time that a camera did not record, and why. */
export const gapForm: OwnForm = {
  title: 'When did the camera not record, and why?',
  action: 'recordCamera',
  questions: ({ report }, { params }) =>
    cameraOf(report, params['cameraId']) && [
      from,
      until,
      { id: 'reason', kind: 'choice', label: { en: 'Why?' }, options: optionsFrom('gapReason', gapReasons) },
    ],
  verb: (report, answers, context, { params }) =>
    withPart(report, params['cameraId'], context, ({ gaps }) => ({ gaps: [...gaps, answers] })),
  submit: 'Add the gap',
  done: 'Gap added',
  next: camerasHref,
}

/** Takes a recording or a gap out of the account of a camera; the account before stays in the history. */
export function removePart(casework: Casework) {
  return withPermitted(casework, 'recordCamera', async ({ report, loaded }, request, response) => {
    const { cameraId, list, index } = request.params
    const camera = cameraOf(report, cameraId)
    const name = (['recordings', 'gaps'] as const).find((each) => each === list)
    if (camera === undefined || name === undefined) return notFound(request, response)
    const isAsShown = field(request.body, 'version') === String(loaded.version)
    const context = casework.context(actorOfRequest(response), String(request.id))
    const left = camera[name].filter((_, place) => place !== Number(index))
    const saved = isAsShown
      ? await append(casework.store, loaded, recorded(report, { ...camera, [name]: left }, context))
      : { ok: false }
    request.session.message = saved.ok ? 'Removed' : 'Somebody else changed the report just now. Try again'
    return response.redirect(camerasHref(report.id))
  })
}

function cameraOf({ footage }: UseOfForceReport, cameraId: unknown): Camera | undefined {
  return footage.cameras.find((camera) => camera.cameraId === cameraId)
}

function emptyCamera(cameraId: string) {
  return { cameraId, recordings: [], gaps: [] }
}

function withPart(
  report: UseOfForceReport,
  cameraId: unknown,
  context: Parameters<typeof recordCamera>[2],
  changed: (camera: Camera) => object,
) {
  const camera = cameraOf(report, cameraId)
  return recorded(report, camera && { ...camera, ...changed(camera) }, context)
}

function recorded(report: UseOfForceReport, camera: object | undefined, context: Parameters<typeof recordCamera>[2]) {
  return andThen(parseInput(recordCameraInputSchema, { camera }), (input) => recordCamera(report, input, context))
}
