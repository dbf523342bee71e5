import type { DraftWording } from '../messages/draft-wording.ts'

const some = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`)

export const drafts: DraftWording = {
  uncheckedInTime: (changesets) =>
    `${some(changesets, 'Ein Änderungssatz wurde', 'Änderungssätze wurden')} nicht rechtzeitig auf Regelverstöße geprüft. Bitte die Liste durch eine weitere Bedingung eingrenzen oder erneut anfragen: Geprüftes bleibt erhalten.`,
  unchecked: (most, more) =>
    `Die ersten ${most} Änderungssätze wurden auf Regelverstöße geprüft; ${some(more, 'einer wurde', 'wurden')} es nicht.`,
  older: (most, older) =>
    `Die ${most} neuesten offenen Änderungssätze wurden durchsucht; ${some(older, 'einer ist', 'sind')} älter.`,
  notSearched: (documents) =>
    `${some(documents, 'Ein vorgemerktes Dokument wurde', 'vorgemerkte Dokumente wurden')} nicht durchsucht: Teile von Tabellen, oder zu viele.`,
}
