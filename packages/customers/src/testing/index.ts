export { aCustomer, aName } from './builders.ts'
