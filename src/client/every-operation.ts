export { graphPublished } from './follow.ts'
export { activityHappened } from './follow-activity.ts'
export * from './generated/calls.ts'
