export { aBarrier, aCase, anAppointment, aReportingCondition } from './builders.ts'
