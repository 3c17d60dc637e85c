'use strict'

const { raiseBarrier, raiseBarrierInputSchema, caseProblems } = require('@casework/cases')
const { andThen, kernelProblems, parseInput, toErrorSummary } = require('@casework/kernel')

const catalogue = { ...kernelProblems, ...caseProblems }

/** The behaviour of the page on which an officer raises a barrier. */
module.exports = (superclass) =>
  class RaiseBarrier extends superclass {
    validate(request, response, next) {
      const input = parseInput(raiseBarrierInputSchema, { ...request.body, source: 'officer' })
      const change = andThen(input, (parsed) => raiseBarrier(request.caseRecord, parsed, request.context))
      if (!change.ok) return next(change.error)
      request.change = change.value
      super.validate(request, response, next)
    }

    saveValues(request, response, next) {
      request.store.push(...request.change.events)
      super.saveValues(request, response, next)
    }

    locals(request, response, problems) {
      const errors = toErrorSummary(problems, { catalogue, language: request.language })
      return { ...super.locals(request, response), ...errors, values: request.body }
    }
  }
