export { graphPublished } from './follow.ts'
export * from './generated/calls.ts'
