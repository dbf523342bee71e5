interface PictureProps {
  readonly picture: {
    readonly url: string
    readonly text: string
    readonly credit: string
    readonly license: string
    readonly width?: number | null
    readonly height?: number | null
  }
}

/** A picture with its text for those who cannot see it, its credit and its license. */
export function Picture({ picture: { url, text, credit, license, width, height } }: PictureProps) {
  return (
    <figure className="picture">
      <img src={url} alt={text} loading="lazy" {...(width && height ? { width, height } : {})} />
      <figcaption className="small soft">
        {credit} ({license})
      </figcaption>
    </figure>
  )
}
