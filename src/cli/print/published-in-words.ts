import type { PublishAnswer } from '../../editing/publishing/publish-changeset.ts'

/** The outcome of a publish, and what to do after a failure. */
export function publishedInWords({ outcome, publication, moved, violations }: PublishAnswer): string[] {
  switch (outcome) {
    case 'PUBLISHED':
      return [`Published as version ${publication?.version}, ${publication?.digest}.`]
    case 'REPEATED':
      return [`This was published before, as version ${publication?.version}.`]
    case 'EMPTY':
      return ['The changeset holds no edits, so there is nothing to publish.']
    case 'UNCHANGED':
      return ['All that the changeset holds is published already, so no version was made.']
    case 'CONFLICT':
      return [
        'Documents have moved since the changeset edited them:',
        ...moved.map(
          ({ document, base, published }) =>
            `  ${document}: edited revision ${base}, published is ${published || 'none'}`,
        ),
        'Nothing was published. Move the changeset onto the published version with: aetia rebase <changeset>',
      ]
    case 'VIOLATIONS':
      return [
        'The content would be broken:',
        ...violations.map(({ document, code, message }) => `  ${document}  ${code}  ${message}`),
        'Nothing was published.',
      ]
    case 'WRONG_STATE':
      return ['The changeset was edited or published meanwhile. Nothing was published by this.']
    case 'CONTENDED':
      return ['Others published all the time. Nothing was published; try again.']
  }
}
