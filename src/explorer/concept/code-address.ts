/** A system of codes: its name, and the page of a code where its registry has one. */
interface Registry {
  readonly name: string
  address(code: string): string
}

const obo = (name: string): Registry => ({
  name,
  // The permanent addresses of the OBO Foundry, such as .../obo/HP_0030838.
  address: (code) => `https://purl.obolibrary.org/obo/${encodeURIComponent(code.replace(':', '_'))}`,
})

const REGISTRIES: Readonly<Record<string, Registry>> = {
  ICD10CM: {
    name: 'ICD-10-CM',
    address: (code) => `https://icd10cmtool.cdc.gov/?query=${encodeURIComponent(code.replace(/[.-]+$/, ''))}`,
  },
  ICD11: { name: 'ICD-11', address: (code) => `https://id.who.int/icd/entity/${encodeURIComponent(code)}` },
  SNOMEDCT: { name: 'SNOMED CT', address: (code) => `https://snomed.info/id/${encodeURIComponent(code)}` },
  MESH: { name: 'MeSH', address: (code) => `https://id.nlm.nih.gov/mesh/${encodeURIComponent(code)}.html` },
  UMLS: { name: 'UMLS', address: (code) => `https://uts.nlm.nih.gov/uts/umls/concept/${encodeURIComponent(code)}` },
  NCIT: {
    name: 'NCIt',
    address: (code) => `https://purl.obolibrary.org/obo/NCIT_${encodeURIComponent(code.replace(/^NCIT:/, ''))}`,
  },
  MONDO: obo('Mondo'),
  DOID: obo('DOID'),
  HP: obo('HPO'),
  SYMP: obo('SYMP'),
  UBERON: obo('Uberon'),
  PATO: obo('PATO'),
  ENVO: obo('ENVO'),
  MAXO: obo('MAXO'),
}

/** The name of a system of codes for people. */
export const systemName = (system: string): string => REGISTRIES[system]?.name ?? system

/** The page of a code in its registry; null for a system without one. */
export const codeAddress = (system: string, code: string): string | null => REGISTRIES[system]?.address(code) ?? null
