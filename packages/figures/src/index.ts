export { type FiguresReference, figuresReferenceSchema, parseFiguresReference } from './figures-reference.ts'
