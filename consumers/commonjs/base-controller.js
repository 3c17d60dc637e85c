'use strict'

/** Stands for the controller of a form framework: it validates, saves or shows the form again. */
module.exports = class BaseController {
  post(request, response) {
    this.validate(request, response, (errors) => {
      if (errors) return response.render('form', { ...this.locals(request, response, errors) })
      this.saveValues(request, response, () => response.redirect(this.nextPage))
    })
  }

  get nextPage() {
    return '/barriers'
  }

  validate(_request, _response, next) {
    next()
  }

  saveValues(_request, _response, next) {
    next()
  }

  locals() {
    return {}
  }
}
