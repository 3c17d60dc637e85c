export { asTrainer } from './builders.ts'
