/** A table of which no row can be read: it has no header, or one that is of no use. The message says what is wrong. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable'
}
