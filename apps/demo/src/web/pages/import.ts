import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { notesOnRow, type RejectedRow, type RowNote, rejectsRow } from '@casework/imports'
import type { Problem } from '@casework/kernel'
import type { Request, RequestHandler, Response } from 'express'
import multer from 'multer'
import { readMapping } from '../../caseload/caseload-mapping.ts'
import { importCaseload } from '../../caseload/import-caseload.ts'
import { openCaseload } from '../../caseload/read-caseload.ts'
import type { Casework } from '../../casework/casework.ts'
import { failureInWords } from '../../words/failure-in-words.ts'
import { catalogue, shownProblems } from '../show-problems.ts'
import { actorOfRequest } from '../sign-in.ts'

const largestFile = 200 * 1024 * 1024
const mostShown = 200

const upload = multer({ dest: tmpdir(), limits: { fileSize: largestFile, files: 1, fields: 5 } }).single('file')

/** Takes the file of the import form, before the form's token can be read; it is removed once the answer is sent, whatever it is. */
export const takeFile: RequestHandler = (request, response, next) => {
  response.once('close', () => {
    if (request.file !== undefined) void rm(request.file.path, { force: true })
  })
  upload(request, response, next)
}

export function showImportForm(_request: Request, response: Response): void {
  response.render('import', { title: 'Import a caseload' })
}

/** Imports a file while the app runs, as the command line does. */
export function importFile(casework: Casework) {
  return async (request: Request, response: Response) => {
    if (request.file === undefined)
      return showProblems(response, [{ code: 'DEMO.FILE_REQUIRED', path: ['file'], params: {} }])
    const mapping = readMapping()
    const format = request.file.originalname.toLowerCase().endsWith('.ndjson') ? 'ndjson' : 'csv'
    const opened = mapping.ok ? await openCaseload(createReadStream(request.file.path), format, mapping.value) : mapping
    if (!opened.ok)
      return showProblems(
        response,
        opened.error.map((problem) => ({ ...problem, path: ['file'] })),
      )
    const [rejects, notes]: [RejectedRow[], RowNote[]] = [[], []]
    const context = casework.context(actorOfRequest(response), String(request.id))
    try {
      const outcome = await importCaseload(casework, opened.value.rows, context, {
        onReject: ({ line, problems }) => {
          if (rejects.length < mostShown) rejects.push(...rejectsRow(line, problems, catalogue, 'en'))
        },
        onNote: ({ line, problems }) => {
          if (mapping.ok && notes.length < mostShown)
            notes.push(...notesOnRow(line, problems, mapping.value, catalogue, 'en'))
        },
        onProgress: () => undefined,
      })
      return response.render('import', { title: 'Import a caseload', outcome, rejects, notes })
    } catch (error) {
      const reason = failureInWords(error)
      return showProblems(response, [{ code: 'DEMO.IMPORT_BROKE_OFF', path: ['file'], params: { reason } }])
    }
  }
}

function showProblems(response: Response, problems: readonly Problem[]): void {
  response.status(400).render('import', { title: 'Import a caseload', problems: shownProblems(problems) })
}
