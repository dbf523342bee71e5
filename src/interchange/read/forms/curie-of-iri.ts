/** Addresses of terms by the systems that own them, with the part that is the local id. */
const FORMS: readonly { readonly form: RegExp; readonly prefix: (name: string) => string }[] = [
  { form: /^https?:\/\/purl\.obolibrary\.org\/obo\/([A-Za-z][A-Za-z0-9]*)_([A-Za-z0-9_-]+)$/, prefix: (name) => name },
  { form: /^https?:\/\/identifiers\.org\/([A-Za-z][\w.]*)[/:]([^/#?]+)$/, prefix: (name) => name.toUpperCase() },
  { form: /^https?:\/\/(?:[^/]+\/)+([A-Za-z][A-Za-z0-9]*)[_:]([0-9]+)$/, prefix: (name) => name },
]

/** The CURIE of a term's address, such as `MONDO:0005148`; what is none stays as it is. */
export function curieOfIri(iri: string): string {
  for (const { form, prefix } of FORMS) {
    const [, name, id] = form.exec(iri) ?? []
    if (name === undefined || id === undefined) continue
    return id.toLowerCase().startsWith(`${name.toLowerCase()}:`) ? id : `${prefix(name)}:${id}`
  }
  return iri
}
