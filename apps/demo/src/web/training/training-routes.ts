import type { Casework } from '../../casework/casework.ts'
import { type Role, staffRolesOfTraining } from '../../staff.ts'
import { form, type Route, read, write } from '../route.ts'
import { beginPart, showBeginPart } from './pages/begin-part.ts'
import { showCourse, showExercise, showModule } from './pages/course.ts'
import { showHome } from './pages/home.ts'
import { saveQuestion, showQuestion } from './pages/question.ts'
import { appealForm, showResult } from './pages/result.ts'
import { handInSittingPage, showSitting } from './pages/sitting.ts'

const learners: readonly Role[] = ['learner']

/** The pages on which people learn, mark, certify and develop. */
export function trainingRoutes(app: Casework): readonly Route[] {
  return [read('/training', staffRolesOfTraining, showHome(app)), ...learnerRoutes(app)]
}

function learnerRoutes(app: Casework): readonly Route[] {
  const course = '/training/courses/:enrolmentId'
  const sitting = '/training/sittings/:enrolmentId/:sittingId'
  return [
    read(course, learners, showCourse(app)),
    read(`${course}/modules/:moduleId`, learners, showModule(app)),
    read(`${course}/exercises/:exerciseId`, learners, showExercise(app)),
    ...form(`${course}/parts/:componentId`, learners, showBeginPart(app), beginPart(app)),
    read(sitting, learners, showSitting(app)),
    ...form(`${sitting}/questions/:number`, learners, showQuestion(app), saveQuestion(app)),
    write(`${sitting}/hand-in`, learners, handInSittingPage(app)),
    read(`${sitting}/result`, learners, showResult(app)),
    ...form(`${sitting}/appeal`, learners, ...appealForm(app)),
  ]
}
