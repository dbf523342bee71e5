/**
 * No row of the table can be read: its header is missing or unusable. The message says what is
 * wrong.
 */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable'
}
