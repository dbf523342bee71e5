/** Something cannot be done as asked, and the message tells the operator of the product why and what to do. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}
