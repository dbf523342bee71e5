/** A request of the operator cannot be met. The message says why and what to do. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}
