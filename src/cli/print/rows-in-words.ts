/** How much is in a store, such as `2 versions, 3 changesets, 300 revisions`. */
export function rowsInWords({
  publication,
  changeset,
  revision,
}: Readonly<Record<'publication' | 'changeset' | 'revision', number>>): string {
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
  return `${counted(publication, 'version')}, ${counted(changeset, 'changeset')}, ${counted(revision, 'revision')}`
}
