import type { HealthWording } from '../messages/health-wording.ts'

const QUOTE = 'Die Wörter mit "findQuote" suchen und das Zitat mit den gefundenen Stellen vormerken.'

const verb = ({ length }: readonly string[], one: string, many: string) => (length === 1 ? one : many)
const all = (keys: readonly string[]) => keys.join(', ')

/** Languages with their units: the count of those that are left out is in English. */
const units = (detail: string) => detail.replace(/\b(\d+) more$/, '$1 weitere')

/** A message about a rule is in English, and so is quoted. */
const quoted = (message: string) => `„${message}“.`

export const health: HealthWording = {
  found: {
    EVIDENCE_AGAINST: ({ document, related }) =>
      `Gegen ${document} ${verb(related, 'spricht', 'sprechen')} ${all(related)}.`,
    CONTRADICTING_TWINS: ({ document, related }) =>
      `Was ${document} bejaht, ${verb(related, 'verneint', 'verneinen')} ${all(related)}.`,
    ONE_LINE_OF_EVIDENCE: ({ document, related }) => `Alle Belege für ${document} gehen auf ${all(related)} zurück.`,
    HEDGE_COUNTED_TWICE: ({ document, detail }) =>
      `Bei ${document} ist eine Abschwächung doppelt gezählt: ${quoted(detail)}`,
    QUOTE_NOT_IN_TEXT: ({ document, detail }) =>
      `Ein Zitat von ${document} steht nicht so in seiner Quelle: ${quoted(detail)}`,
    QUOTES_WITHOUT_TEXT: ({ document, detail }) =>
      `Von ${document} ist kein Volltext hinterlegt; ${detail === '1' ? 'ein Zitat daraus lässt' : `${detail} Zitate daraus lassen`} sich nicht prüfen.`,
    CONCEPT_WITHOUT_CLAIM: ({ document }) => `${document} kommt in keiner Aussage vor.`,
    CONCEPT_WITHOUT_ARTICLE: ({ document }) =>
      `Kein Artikel drückt eine Aussage über ${document} aus oder verweist darauf.`,
    SAME_NAME: ({ document, related }) => `${document} heißt wie ${all(related)}.`,
    SOURCE_WITHOUT_CLAIM: ({ document }) => `Keine Aussage und kein Sachverhalt ist mit ${document} belegt.`,
    ARTICLE_OUTDATED: ({ document, related }) =>
      `Seit ${document} zuletzt umgeschrieben wurde, ${verb(related, 'hat', 'haben')} sich ${all(related)} geändert.`,
    REVIEW_OVERDUE: ({ document, detail }) => `Die Durchsicht von ${document} war bis ${detail} fällig.`,
    TRANSLATION_OUTDATED: ({ document, detail }) =>
      `Die Vorlage von Übersetzungen von ${document} hat sich seither geändert, und zwar ${units(detail)}.`,
    TRANSLATION_MISSING: ({ document, detail }) =>
      `Es fehlen Übersetzungen von ${document}, und zwar ${units(detail)}.`,
  },
  ruleBroken: (document, code, message) => `${document} verletzt die Regel ${code}: ${quoted(message)}`,
  mending: {
    EVIDENCE_AGAINST:
      'Beide Seiten abwägen. Die Gewissheit senken, die Aussage durch Geltungsbereich oder Bedingungen einschränken, oder in ihrer Anmerkung begründen, warum sie gilt.',
    CONTRADICTING_TWINS:
      'Die Aussage zurückziehen, die nicht mehr gilt, oder beiden einen Geltungsbereich oder Bedingungen geben, unter denen beide wahr sein können.',
    ONE_LINE_OF_EVIDENCE: 'Mit "stageEdits" einen Beleg aus einer Quelle anderer Herkunft hinzufügen.',
    HEDGE_COUNTED_TWICE:
      'Einer der Aussagen die Gewissheit einer bloßen Behauptung geben, oder ihre eigene Abschwächung angeben.',
    QUOTE_NOT_IN_TEXT: QUOTE,
    QUOTES_WITHOUT_TEXT: 'Den Volltext der Quelle mit "keepSourceText" hinterlegen; danach werden ihre Zitate geprüft.',
    CONCEPT_WITHOUT_CLAIM: 'Eine Aussage über den Begriff hinzufügen, oder ihn zurückziehen.',
    CONCEPT_WITHOUT_ARTICLE:
      'In einem Artikel auf den Begriff verweisen, oder in einem Abschnitt eine Aussage über ihn ausdrücken.',
    SAME_NAME:
      'Die Aussagen des einen Begriffs zum anderen verschieben und ihn zurückziehen, oder beide unterscheidbar benennen.',
    SOURCE_WITHOUT_CLAIM: 'Mit der Quelle eine Aussage oder einen Sachverhalt belegen, oder sie zurückziehen.',
    ARTICLE_OUTDATED: 'Die Abschnitte mit den geänderten Aussagen lesen und vormerken, was sie jetzt sagen sollen.',
    REVIEW_OVERDUE: 'Das Dokument durchsehen und die Durchsicht mit "reviewDocument" festhalten.',
    TRANSLATION_OUTDATED:
      'Die Vorlage mit der Übersetzung vergleichen und vormerken, was sie jetzt sagen soll, ohne "of".',
    TRANSLATION_MISSING:
      'Das Dokument mit seinen "translations" vormerken, oder es als XLIFF an eine Übersetzerin schicken.',
  },
  mendingOfRules: {
    AS_ASKED: 'Das Dokument so vormerken, wie es die Meldung verlangt.',
    DUPLICATE_ID: 'Einem der beiden eine andere Kennung oder einen anderen Schlüssel geben, oder es zurückziehen.',
    UNKNOWN_ID: 'Ein vorhandenes Dokument angeben, oder den Verweis entfernen.',
    AMBIGUOUS_ID: 'Das Dokument mit seinem vollen Schlüssel angeben.',
    WRONG_ENDS: 'Der Aussage ein Prädikat geben, das ihre beiden Begriffe verbinden darf, oder andere Begriffe.',
    SELF_CLAIM: 'Der Aussage ein anderes Subjekt oder Objekt geben, oder sie zurückziehen.',
    DUPLICATE_CLAIM: 'Die Belege der einen Aussage zur anderen verschieben und die erste zurückziehen.',
    CYCLE: 'Eines der Dokumente des Kreises aus der Ordnung nehmen, oder die Aussage zurückziehen, die ihn schließt.',
    MISSING_EVIDENCE:
      'Einen Beleg mit Quelle, Textstelle, Zitat und Stellenangaben hinzufügen, oder zurückziehen, was keinen hat.',
    QUOTE_TOO_LONG: 'Weniger Wörter zitieren.',
    QUOTE_OUTSIDE_PASSAGE: 'Die Textstelle angeben, die das Zitat enthält, oder sie in ihrer Quelle erweitern.',
    QUOTE_ELSEWHERE: QUOTE,
    UNREACHABLE_ANCHOR: 'Dem Abschnitt den genannten Anker geben, oder einen nennen, den er hat.',
    REFUSED_LINK: 'Mit seinem Schlüssel auf ein Dokument verweisen, oder auf eine Seite im Netz.',
    REFUSED_IMAGE: 'Das Bild hochladen und mit dem Schlüssel seines Mediums zeigen, oder es entfernen.',
    INCOMPLETE_ASSET:
      'Angeben, was das Medium zeigt, wer es gemacht hat und unter welcher Lizenz es zu sehen sein darf.',
    SHORTCUT_WITHOUT_CHAIN:
      'Die Aussagen hinzufügen, die sie zusammenfasst, oder ihre Kennzeichnung als Zusammenfassung entfernen.',
    WRONG_ATTRIBUTE: 'Dem Attribut einen zulässigen Wert geben, oder seine Deklaration ändern.',
    MISSING_ATTRIBUTE: 'Dem Dokument einen Wert des Attributs geben, oder es als entbehrlich deklarieren.',
  },
  holdsUp: 'Bis dahin lassen sich andere Änderungen des Dokuments nicht veröffentlichen.',
}
