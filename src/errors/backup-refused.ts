/** A backup that cannot be made or restored as it was asked for. Nothing was written. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused'
}
