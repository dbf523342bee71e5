/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { ArticleKey, ArticleSlug, AssetKey, AssetSlug, AttributeName, ClaimKey, ConceptKey, PublishedKey, SourceKey } from '../keys.ts'
/** The result of a change to an account or a token. */
export type AccountOutcome =
  /** The user was changed since revision `basedOn`. Nothing was changed; `user` is the current state. */
  | 'CONFLICT'
  /** The change succeeded: `user` or `token` is the new state. */
  | 'DONE'
  /** Another user is that person at the provider. Nothing was changed. */
  | 'IDENTITY_TAKEN'
  /** The change would leave no active user with the role `ADMIN`. Nothing was changed. */
  | 'LAST_ADMIN'
  /** The user could not sign in any more without it. Nothing was changed. */
  | 'LAST_SIGN_ON'
  /** Another user has this `name`. Nothing was changed. */
  | 'NAME_TAKEN'
  /** The code is unknown, was used, has ended, or the `verifier` is another. Nothing was changed. */
  | 'SIGN_ON_INVALID'
  /** The user has as many identities as a user may have: 20. Nothing was changed. */
  | 'TOO_MANY_IDENTITIES'
  /** The `current` password is wrong. Nothing was changed. */
  | 'WRONG_PASSWORD';

/** Why something concerns a user. */
export type ActivityReason =
  /** The user is the assignee of the changeset. */
  | 'ASSIGNEE'
  /** The user is the author of the changeset. */
  | 'AUTHOR'
  /** The user edited one of its documents in another changeset. */
  | 'DOCUMENT'
  /** The user edited a document in the changeset. */
  | 'EDITOR'
  /** The event names the user. */
  | 'NAMED'
  /** The user took a step of the changeset, commented on it, or was named in it before. */
  | 'PARTICIPANT';

/** The input of `addPasskey`. */
export type AddPasskeyInput = {
  /** The answer of `navigator.credentials.create`, as JSON of at most 20,000 characters. */
  readonly credential: string;
  /** What the caller calls it, 1 to 100 characters. Example: `my phone`. */
  readonly name: string;
};

/** Whether adjustment identifies the total effect of an exposure on an outcome. */
export type AdjustmentAnswer =
  /** No set of observed concepts is sufficient: see `unblockable`. */
  | 'IMPOSSIBLE'
  /** Adjustment for any one of the `sets` is sufficient. */
  | 'NEEDED'
  /** No adjustment is needed: the only minimal set is empty. */
  | 'NOT_NEEDED'
  /** A bound stopped the search before it found a set: see `completeness`. */
  | 'UNDECIDED';

/** The result of `setApprovalPolicy`. */
export type ApprovalPolicyOutcome =
  /** The policy has another revision than `basedOn`. Nothing was changed. */
  | 'CONFLICT'
  /** The policy was changed. */
  | 'DONE';

/** The input of `approveChangeset`. */
export type ApproveChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: number;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** A message for the author. Example: `Well sourced`. */
  readonly message?: string;
};

/** A whole article. An omitted field is removed. Example: `article:hip-pain-in-runners`. */
export type ArticleInput = {
  /** Its attributes; left out or empty: none. */
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  /** Its category. Example: `Injuries`. */
  readonly category?: string | null | undefined;
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["driver:cambered-road"]`. */
  readonly formerKeys?: ReadonlyArray<string> | null | undefined;
  /** The time of publication. */
  readonly publishedAt?: string | null | undefined;
  /** Its sections, in order. */
  readonly sections: ReadonlyArray<SectionInput>;
  /** The key without `article:`. Example: `hip-pain-in-runners`. */
  readonly slug: string;
  /** A summary in one or two sentences. Example: `Roads slope, and hips pay.`. */
  readonly summary: string;
  /** Its title. Example: `Hip pain in runners`. */
  readonly title: string;
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: ReadonlyArray<TranslationInput> | null | undefined;
};

/** An uploaded file. All but its hash is known since its upload, and is replaced by what is known. Example: `{ sha256: "9f86d081..." }`. */
export type AssetFileInput = {
  /** Its size in bytes. Example: `20480`. */
  readonly bytes?: number | null | undefined;
  /** Its height in pixels. Example: `800`. */
  readonly height?: number | null | undefined;
  /** Its media type. Example: `image/png`. */
  readonly mediaType?: string | null | undefined;
  /** A tiny picture of it as a data address. Example: `data:image/webp;base64,UklGR...`. */
  readonly placeholder?: string | null | undefined;
  /** Its SHA-256 in hexadecimal digits, as `POST /assets` answered. Example: `9f86d081...`. */
  readonly sha256: string;
  /** Its width in pixels. Example: `1200`. */
  readonly width?: number | null | undefined;
};

/** A whole asset. An omitted field is removed; text, credit and license must be there before it is published. Example: `asset:hip-planes`. */
export type AssetInput = {
  /** Who made it. Example: `The Aetia project`. */
  readonly credit?: string | null | undefined;
  /** Its file. */
  readonly file: AssetFileInput;
  /** The point that stays in sight where it is cropped. */
  readonly focalPoint?: FocalPointInput | null | undefined;
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["asset:hips"]`. */
  readonly formerKeys?: ReadonlyArray<string> | null | undefined;
  /** The address where it was found. Example: `https://example.org/hips`. */
  readonly foundAt?: string | null | undefined;
  /** The license under which it may be shown. Example: `CC-BY-4.0`. */
  readonly license?: string | null | undefined;
  /** A note for editors and interested readers. Example: `Drawn after the article.`. */
  readonly note?: string | null | undefined;
  /** The key without `asset:`. Example: `hip-planes`. */
  readonly slug: string;
  /** The key of the source that it is taken from. Example: `source:predawn-runner-2013`. */
  readonly source?: string | null | undefined;
  /** The alternative text: what it shows or says. Example: `A pelvis from the front, one side lower.`. */
  readonly text?: string | null | undefined;
  /** Its title. Example: `The planes of the pelvis`. */
  readonly title?: string | null | undefined;
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: ReadonlyArray<TranslationInput> | null | undefined;
};

/** The input of `assignChangeset`. */
export type AssignChangesetInput = {
  /** The name of the user, who must be active and may read drafts; left out or null: nobody. Example: `grace`. */
  readonly assignee?: string | null | undefined;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
};

/** The declaration of an attribute. Example: `{ name: "discussed-since", label: "Discussed since", description: "The year of the first text.", kinds: [DRIVER], type: DATE }`. */
export type AttributeDeclarationInput = {
  /** The columns of imported tables that give its values, besides the column of its own name. Only for everybody, and not for keys. Example: `["first_year"]`. */
  readonly columns?: ReadonlyArray<string>;
  /** What it means. Example: `The year of the first text about it.`. */
  readonly description: string;
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["attribute:seen-since"]`. */
  readonly formerKeys?: ReadonlyArray<string> | null | undefined;
  /** For a KEY, what its values are keys of. */
  readonly keysOf?: ReadonlyArray<AttributeOwner> | null | undefined;
  /** What may have it. */
  readonly kinds: ReadonlyArray<AttributeOwner>;
  /** What people read. Example: `Discussed since`. */
  readonly label: string;
  /** Whether a document may have several values. */
  readonly many?: boolean;
  /** The key without `attribute:`: lower-case letters, digits and single hyphens, at most 80 characters. Example: `discussed-since`. */
  readonly name: string;
  /** For an ENUM, its choices in order. */
  readonly options?: ReadonlyArray<AttributeOptionInput> | null | undefined;
  /** Whether every document of these kinds must have it. */
  readonly required?: boolean;
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: ReadonlyArray<TranslationInput> | null | undefined;
  /** What its values are. */
  readonly type: AttributeType;
  /** Who sees it. */
  readonly visibility?: AttributeVisibility;
};

/** A condition on an attribute. Where a document has several values, one that meets all parts of the condition is enough. Example: `{ name: "discussed-since", from: { text: "2013" } }`. */
export type AttributeFilter = {
  /** It has this value. */
  readonly equals?: AttributeValueInput | null | undefined;
  /** It is this number or date, or more. */
  readonly from?: AttributeValueInput | null | undefined;
  /** True: it has any value. False: it has none. */
  readonly given?: boolean | null | undefined;
  /** It has one of these values, at most 100. */
  readonly in?: ReadonlyArray<AttributeValueInput> | null | undefined;
  /** The name of an attribute, or of a column of an imported table. Example: `discussed-since`. */
  readonly name: AttributeName;
  /** It is this number or date, or less. A date includes all that it leaves open: `2013` includes `2013-12-31`. */
  readonly to?: AttributeValueInput | null | undefined;
};

/** The values of one attribute of a document. Example: `{ name: "discussed-since", values: [{ text: "2013" }] }`. */
export type AttributeInput = {
  /** The name of the attribute. Example: `discussed-since`. */
  readonly name: string;
  /** Its values, at least one; several where the declaration says `many`. */
  readonly values: ReadonlyArray<AttributeValueInput>;
};

/** A choice of an attribute of the type ENUM. Example: `{ name: "gradual", label: "Comes on gradually" }`. */
export type AttributeOptionInput = {
  /** What people read. Example: `Comes on gradually`. */
  readonly label: string;
  /** Its name. Example: `gradual`. */
  readonly name: string;
};

/** The order of a list by an attribute: numbers, dates and texts by value, choices as they are declared. What has no value comes last; equal values are in order of key. Example: `{ name: "discussed-since", direction: DESCENDING }`. */
export type AttributeOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The name of an attribute, or of a column of an imported table. Example: `discussed-since`. */
  readonly name: AttributeName;
};

/** What may have attributes: the kinds of concepts, and the other documents that editors write. */
export type AttributeOwner =
  /** A movement of the body for transport or sport. Example: `activity:running`. */
  | 'ACTIVITY'
  /** An article. Example: `article:hip-pain-in-runners`. */
  | 'ARTICLE'
  /** A part of the body, or one side of it. Example: `body-part:knee`. */
  | 'BODY_PART'
  /** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
  | 'CIRCUMSTANCE'
  /** A claim. Example: `claim:e58`. */
  | 'CLAIM'
  /** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
  | 'DRIVER'
  /** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
  | 'ENTITY'
  /** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
  | 'INJURY'
  /** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
  | 'INTERVENTION'
  /** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
  | 'LEG_SIDE'
  /** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
  | 'MECHANISM'
  /** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
  | 'MISALIGNMENT'
  /** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
  | 'MISCONCEPTION'
  /** A plane of motion of the body. Example: `plane:frontal-plane`. */
  | 'PLANE'
  /** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
  | 'RISK_FACTOR'
  /** A source. Example: `source:predawn-runner-2013`. */
  | 'SOURCE'
  /** An outcome that a person feels. Example: `symptom:hip-pain`. */
  | 'SYMPTOM';

/** What the values of an attribute are. */
export type AttributeType =
  /** True or false. */
  | 'BOOLEAN'
  /** A year, a month or a day. Example: `2013-03`. */
  | 'DATE'
  /** One of the choices that the declaration lists. Example: `gradual`. */
  | 'ENUM'
  /** The key of a published document. Example: `injury:it-band-syndrome`. */
  | 'KEY'
  /** A number. Example: `6.5`. */
  | 'NUMBER'
  /** Text. Example: `a study of one team`. */
  | 'TEXT'
  /** An http or https address. Example: `https://example.org/study`. */
  | 'URL';

/** A value to compare with, or to give a document: exactly one of these. Example: `{ number: 6 }`. */
export type AttributeValueInput =
  {   /** True or false. */
  readonly boolean: boolean; readonly key?: never; readonly number?: never; readonly text?: never; }
  |  { readonly boolean?: never;   /** The key of a document. Example: `injury:it-band-syndrome`. */
  readonly key: string; readonly number?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly key?: never;   /** A number. Example: `6`. */
  readonly number: number; readonly text?: never; }
  |  { readonly boolean?: never; readonly key?: never; readonly number?: never;   /** A text, also the name of a choice, a date and an address. Example: `gradual`. */
  readonly text: string; };

/** Who sees an attribute. */
export type AttributeVisibility =
  /** Users with the right READ_DRAFTS. */
  | 'EDITORS'
  /** Everybody. */
  | 'PUBLIC';

/** The holder of the view that a claim states. */
export type Attribution =
  /** The editors of this graph. Example: `claim:e63`. */
  | 'EDITORIAL'
  /** Other people, as the source reports. Example: `claim:e33`. */
  | 'REPORTED'
  /** The source itself. Example: `claim:e13`. */
  | 'SOURCE';

/** The input of `beginPasskey`. */
export type BeginPasskeyInput = {
  /** The password of the caller; left out where the caller has none. Example: `correct horse battery staple`. */
  readonly password?: string | null | undefined;
};

/** The format of an article's text. */
export type BodyFormat =
  /** HTML with safe links only: `<h2>The short answer</h2>`. Raw HTML becomes text. Links to documents and citations carry `data-key`, such as `driver:cambered-roads`. */
  | 'HTML'
  /** The Markdown of the author: `## The short answer`. Citations are footnotes of GitHub-flavored Markdown, such as `[^claim:e44]`. Links to documents keep their keys. */
  | 'MARKDOWN'
  /** Text without markup: `The short answer`. Citations are numbers, such as `[1]`. */
  | 'TEXT';

/** A side of a person's body, or of a street from that person's view. */
export type BodySide =
  /** As in `body-part:left-leg`. */
  | 'LEFT'
  /** As in `body-part:right-leg`. */
  | 'RIGHT';

/** A measure of centrality, by which concepts are ordered. */
export type CentralityOrder =
  /** Concepts on many shortest chains come first, such as `leg-side:longer-leg`. */
  | 'BETWEENNESS'
  /** Concepts to which many others lead come first, such as `injury:it-band-syndrome`. */
  | 'PAGE_RANK';

/** The ground of a claim's certainty. */
export type CertaintyBasis =
  /** A default, because a row of an imported table gives no score. */
  | 'DEFAULT'
  /** A score in an imported table. */
  | 'SCORE'
  /** The wording of the source: its cue, read by the scale of certainty. */
  | 'WORDING';

/** A claim with a supposed certainty. Example: `{ claim: "claim:e60", certainty: 0.9 }`. */
export type CertaintyInput = {
  /** The supposed certainty, above 0 and at most 1. */
  readonly certainty: number;
  /** The claim. Example: `claim:e60`. */
  readonly claim: ClaimKey;
};

/** The kind of an event of a changeset. */
export type ChangesetEventKind =
  /** A reviewer approved it, and approvals are still missing: `approveChangeset`. */
  | 'APPROVAL_GIVEN'
  /** A reviewer approved it, and it may be published: `approveChangeset`. */
  | 'APPROVED'
  /** It was assigned to a user, or to nobody any more: `assignChangeset`. */
  | 'ASSIGNED'
  /** A reviewer requested changes: `requestChanges`. */
  | 'CHANGES_REQUESTED'
  /** A user commented on it: `commentOnChangeset`. */
  | 'COMMENTED'
  /** It was closed without publication: `discardChangeset`. */
  | 'DISCARDED'
  /** It was published as a version: `publishChangeset`. */
  | 'PUBLISHED'
  /** Its edits were rebased on the published revisions: `rebaseChangeset`. The `message` says whether an approval was kept. */
  | 'REBASED'
  /** Its publication, its retirement or both were scheduled: `scheduleChangeset`. */
  | 'SCHEDULED'
  /** Its scheduled publication or retirement failed; the `message` says why. */
  | 'SCHEDULE_FAILED'
  /** A reviewer sent it back for further edits: `sendBackChangeset`. */
  | 'SENT_BACK'
  /** A user submitted it for review: `submitChangeset`. */
  | 'SUBMITTED'
  /** A thread of comments was reopened: `reopenThread`. */
  | 'THREAD_REOPENED'
  /** A thread of comments was resolved: `resolveThread`. */
  | 'THREAD_RESOLVED'
  /** Its schedule was canceled: `unscheduleChangeset`. */
  | 'UNSCHEDULED'
  /** Its author withdrew it for further edits: `withdrawChangeset`. */
  | 'WITHDRAWN';

/** The order of a list of changesets. */
export type ChangesetOrder =
  /** By the scheduled time of publication, the earliest first; those without one follow. */
  | 'DUE'
  /** By creation, the newest first. */
  | 'NEWEST';

/** The result of a mutation of a changeset. */
export type ChangesetOutcome =
  /** The changeset or a document changed after the client read it; `conflicts` has both versions of every such document. Nothing was changed. */
  | 'CONFLICT'
  /** The change succeeded: `changeset` is the new state. */
  | 'DONE'
  /** There is nothing to do: a rebase without any `moved` document, for example, or the submission of an empty changeset. */
  | 'NOTHING_TO_DO'
  /** The edits have faults: `violations` lists all of them. Nothing was changed. */
  | 'VIOLATIONS'
  /** The `state` of the changeset does not allow this action. Nothing was changed. */
  | 'WRONG_STATE';

/** The state of a changeset. */
export type ChangesetState =
  /** It may be published: `publishChangeset` or `scheduleChangeset`. */
  | 'APPROVED'
  /** `discardChangeset` closed it without publication; this state is final. */
  | 'DISCARDED'
  /** Its edits can change: `stageEdits`. */
  | 'DRAFT'
  /** It was published as version `publishedVersion`; this state is final. */
  | 'PUBLISHED'
  /** It waits for review: `approveChangeset` or `sendBackChangeset`. */
  | 'SUBMITTED';

/** Conditions for a list of changesets; every given condition must hold. */
export type ChangesetWhere = {
  /** Only changesets that are assigned to this user. Example: `grace`. */
  readonly assignee?: string | null | undefined;
  /** Only changesets of this author. Example: `ada`. */
  readonly author?: string | null | undefined;
  /** Only changesets that stage this document. Example: `claim:e58`. */
  readonly document?: string | null | undefined;
  /** Only changesets that are scheduled for a time after this one. */
  readonly dueAfter?: string | null | undefined;
  /** Only changesets that are scheduled for a time before this one. */
  readonly dueBefore?: string | null | undefined;
  /** Only changesets with violations, or only those without any. The first 200 of the other conditions are checked. */
  readonly hasViolations?: boolean | null | undefined;
  /** Only changesets whose last schedule failed and that nobody took up since; `false`: all others. */
  readonly scheduleFailed?: boolean | null | undefined;
  /** Only changesets whose title has this text, whatever its case and accents. Example: `camber`. */
  readonly title?: string | null | undefined;
  /** Only changesets that are assigned to nobody. */
  readonly unassigned?: boolean | null | undefined;
};

/** The end of a claim at which a concept is. */
export type ClaimEnd =
  /** The concept is the object of the claim, as `mechanism:greater-impact-force` is in `claim:e24`. */
  | 'OBJECT'
  /** The concept is the subject of the claim, as `leg-side:longer-leg` is in `claim:e24`. */
  | 'SUBJECT';

/** The claims that a causal path may use. Only AFFIRMED claims are steps. Example: `{ minCertainty: 0.6 }`. */
export type ClaimFilter = {
  /** The admitted explicitness of claims. In the shipped content, the only inferred claim is one of `BECOMES`, so that `predicates` must name it too. */
  readonly explicitness?: ReadonlyArray<Explicitness> | null | undefined;
  /** Whether claims that restate a longer chain may also be steps. */
  readonly includeShortcuts?: boolean | null | undefined;
  /** Only claims whose two concepts are both of these kinds. */
  readonly kinds?: ReadonlyArray<ConceptKind> | null | undefined;
  /** The lowest certainty of a claim, 0 to 1. */
  readonly minCertainty?: number | null | undefined;
  /** The predicates of the steps: any of `CAUSES`, `DRIVES`, `PREDISPOSES_TO`, `EXPERIENCES`, `HAS_LEG_SIDE`, `BECOMES`, `SUBTYPE_OF`, `RELATES_TO` and `INCREASES`. Left out: the first five. A `signed` question admits more. */
  readonly predicates?: ReadonlyArray<Predicate> | null | undefined;
  /** The relations of `RELATES_TO` claims, in the words of their original graph; claims of other predicates are not filtered. Without `predicates`, only claims of `RELATES_TO` are steps. Example: `["biolink:treats"]`. */
  readonly relations?: ReadonlyArray<string> | null | undefined;
  /** Only claims with evidence or a finding from one of these sources; an imported table is a source. Example: `["source:best-runners-tips-2014"]`. */
  readonly sources?: ReadonlyArray<SourceKey> | null | undefined;
};

/** A whole claim. An omitted field is removed. Example: `claim:e58`. */
export type ClaimInput = {
  /** Its attributes; left out or empty: none. */
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  /** The holder of the view. */
  readonly attribution?: Attribution;
  /** The strength of the wording, above 0 and at most 1. */
  readonly certainty: number;
  /** The conditions under which the statement holds. Example: `["when running against traffic"]`. */
  readonly conditions?: ReadonlyArray<string>;
  /** The words that hedge or strengthen it. Example: `may`. */
  readonly cue?: string | null | undefined;
  /** Its evidence, at least one piece. */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** How explicit the source is about the statement. */
  readonly explicitness: Explicitness;
  /** The keys of the assets that show it, at most 20. Example: `["asset:hip-planes"]`. */
  readonly figures?: ReadonlyArray<string> | null | undefined;
  /** Findings of studies, in your own words. */
  readonly findings?: ReadonlyArray<ReportedFindingInput> | null | undefined;
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["driver:cambered-road"]`. */
  readonly formerKeys?: ReadonlyArray<string> | null | undefined;
  /** Its short permanent id, without `claim:`. Example: `e58`. */
  readonly id: string;
  /** The keys of the mechanisms by which the subject acts on the object. Example: `["mechanism:greater-impact-force"]`. */
  readonly mechanism?: ReadonlyArray<string>;
  /** A note for editors and interested readers. Example: `The source says this twice.`. */
  readonly note?: string | null | undefined;
  /** The key of the object. Example: `misalignment:pelvic-misalignment`. */
  readonly object: string;
  /** The source's judgment of the statement. */
  readonly polarity?: Polarity;
  /** The predicate. */
  readonly predicate: Predicate;
  /** The name of the predicate in its original graph. Example: `biolink:treats`. */
  readonly relation?: string | null | undefined;
  /** A limiting phrase that belongs to the statement. Example: `runners`. */
  readonly scope?: string | null | undefined;
  /** Whether it restates a longer chain. */
  readonly shortcut?: boolean;
  /** The key of the subject. Example: `driver:cambered-roads`. */
  readonly subject: string;
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: ReadonlyArray<TranslationInput> | null | undefined;
};

/** Conditions for a list of claims; every given condition must hold. Example: `{ predicate: [CAUSES], polarity: [DISPUTED] }`. */
export type ClaimWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** One of these attributions. */
  readonly attribution?: ReadonlyArray<Attribution> | null | undefined;
  /** One of these degrees of explicitness. */
  readonly explicitness?: ReadonlyArray<Explicitness> | null | undefined;
  /** Whether subject and object include their subtypes, at any depth. */
  readonly includeSubtypes?: boolean | null | undefined;
  /** The lowest certainty, 0 to 1. */
  readonly minCertainty?: number | null | undefined;
  /** Claims with this object. Example: `injury:it-band-syndrome`. */
  readonly object?: ConceptKey | null | undefined;
  /** Claims with evidence from this passage. Example: `S11`. */
  readonly passage?: string | null | undefined;
  /** One of these polarities. */
  readonly polarity?: ReadonlyArray<Polarity> | null | undefined;
  /** One of these predicates. */
  readonly predicate?: ReadonlyArray<Predicate> | null | undefined;
  /** One of these relations, in the words of the original graph. Example: `["biolink:treats"]`. */
  readonly relations?: ReadonlyArray<string> | null | undefined;
  /** True: only claims that restate a longer chain. False: only the others. */
  readonly shortcut?: boolean | null | undefined;
  /** Claims with evidence from this source. Example: `source:best-runners-tips-2014`. */
  readonly source?: SourceKey | null | undefined;
  /** Claims with this subject. Example: `leg-side:longer-leg`. */
  readonly subject?: ConceptKey | null | undefined;
};

/** A code of a public system. Example: `M76.6` of `ICD10CM`. */
export type CodeInput = {
  /** The publisher of the mapping; left out: the publisher of the code. */
  readonly assertedBy?: CodeSystem | null | undefined;
  /** The code. Example: `M76.6`. */
  readonly code: string;
  /** How closely the code fits. */
  readonly match: CodeMatch;
  /** The system. */
  readonly system: CodeSystem;
};

/** How closely the meaning of a code fits a concept. */
export type CodeMatch =
  /** The code has a wider meaning. Example: MeSH `D052256` (tendinopathy) for Achilles tendinitis. */
  | 'BROAD'
  /** The code has the same meaning as the concept. Example: MeSH `D046788` for patellofemoral pain syndrome. */
  | 'EXACT';

/** A published list of codes. */
export type CodeSystem =
  /** Human Disease Ontology. Example: `DOID:14284`. */
  | 'DOID'
  /** Environment Ontology. Example: `ENVO:00000064`. */
  | 'ENVO'
  /** Human Phenotype Ontology. Example: `HP:0030838`. */
  | 'HP'
  /** ICD-10-CM. Example: `M76.6-`. */
  | 'ICD10CM'
  /** ICD-11 foundation. Example: `634724646`. */
  | 'ICD11'
  /** Medical Action Ontology. Example: `MAXO:0000482`. */
  | 'MAXO'
  /** Medical Subject Headings. Example: `D046788`. */
  | 'MESH'
  /** Mondo Disease Ontology. Example: `MONDO:0006894`. */
  | 'MONDO'
  /** NCI Thesaurus. Example: `C85012`. */
  | 'NCIT'
  /** Phenotype And Trait Ontology. Example: `PATO:0001654`. */
  | 'PATO'
  /** SNOMED CT. Example: `430725003`. */
  | 'SNOMEDCT'
  /** Symptom Ontology. Example: `SYMP:0000632`. */
  | 'SYMP'
  /** Uberon anatomy ontology. Example: `UBERON:0001465`. */
  | 'UBERON'
  /** Unified Medical Language System. Example: `C0877149`. */
  | 'UMLS';

/** The input of `commentOnChangeset`. Without `thread` the comment starts a thread. */
export type CommentOnChangesetInput = {
  /** The key of the document that the comment concerns; left out: the whole changeset. Example: `driver:cambered-roads`. */
  readonly document?: string | null | undefined;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** The comment, 1 to 2,000 characters. `@ada` names a user who may read drafts. Example: `Which road was this measured on, @ada?` */
  readonly message: string;
  /** The path of the field that the comment concerns; left out: the whole document. Example: `sections.hips.body`. */
  readonly path?: string | null | undefined;
  /** The words of the field that the comment concerns; left out: the whole field. Example: `always to the left`. */
  readonly quote?: string | null | undefined;
  /** The position of the quote in the text, in UTF-16 code units. It may be left out when the words occur once. */
  readonly start?: number | null | undefined;
  /** The number of the thread that the comment answers; then no document, path or quote is sent. */
  readonly thread?: number | null | undefined;
};

/** The input of `completePasskeySignIn`. */
export type CompletePasskeySignInInput = {
  /** The answer of `navigator.credentials.get`, as JSON of at most 20,000 characters. */
  readonly credential: string;
};

/** The input of `completeSignOn`. */
export type CompleteSignOnInput = {
  /** The code that came back as `signOnCode`. Example: `aetia_once_...`. */
  readonly code: string;
  /** The secret whose SHA-256 was the `challenge`. Example: `dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`. */
  readonly verifier: string;
};

/** A whole concept. An omitted field is removed. Example: `driver:cambered-roads`. */
export type ConceptInput = {
  /** Synonyms. Example: `["road camber"]`. */
  readonly alsoCalled?: ReadonlyArray<string>;
  /** Its attributes; left out or empty: none. */
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  /** For an entity, the category in its original graph. Example: `biolink:Gene`. */
  readonly category?: string | null | undefined;
  /** Its codes in public systems. */
  readonly codes?: ReadonlyArray<CodeInput>;
  /** Its properties. */
  readonly facts?: ReadonlyArray<FactInput>;
  /** The keys of the assets that show it, at most 20. Example: `["asset:hip-planes"]`. */
  readonly figures?: ReadonlyArray<string> | null | undefined;
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["driver:cambered-road"]`. */
  readonly formerKeys?: ReadonlyArray<string> | null | undefined;
  /** The kind. Kind and slug make the key. */
  readonly kind: ConceptKind;
  /** The passages of sources that mention it. */
  readonly mentions?: ReadonlyArray<MentionInput>;
  /** The name. Example: `Running on cambered roads`. */
  readonly name: string;
  /** A note for editors and interested readers. Example: `Camber is steepest at the edge.`. */
  readonly note?: string | null | undefined;
  /** The name within a sentence; left out: the name. Example: `running on cambered roads`. */
  readonly phrase?: string | null | undefined;
  /** Whether the phrase is plural. */
  readonly plural?: boolean;
  /** For a leg side, its role. */
  readonly role?: LegRole | null | undefined;
  /** The key without the kind. Example: `cambered-roads`. */
  readonly slug: string;
  /** A summary in your own words. Example: `Roads slope to let water drain.`. */
  readonly summary: string;
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: ReadonlyArray<TranslationInput> | null | undefined;
};

/** The kind of a concept. */
export type ConceptKind =
  /** A movement of the body for transport or sport. Example: `activity:running`. */
  | 'ACTIVITY'
  /** A part of the body, or one side of it. Example: `body-part:knee`. */
  | 'BODY_PART'
  /** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
  | 'CIRCUMSTANCE'
  /** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
  | 'DRIVER'
  /** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
  | 'ENTITY'
  /** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
  | 'INJURY'
  /** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
  | 'INTERVENTION'
  /** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
  | 'LEG_SIDE'
  /** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
  | 'MECHANISM'
  /** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
  | 'MISALIGNMENT'
  /** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
  | 'MISCONCEPTION'
  /** A plane of motion of the body. Example: `plane:frontal-plane`. */
  | 'PLANE'
  /** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
  | 'RISK_FACTOR'
  /** An outcome that a person feels. Example: `symptom:hip-pain`. */
  | 'SYMPTOM';

/** The order of a list of concepts. */
export type ConceptOrder =
  /** By key: `injury:achilles-tendinitis` before `injury:hip-injury`. */
  | 'KEY'
  /** By name, then key: `Achilles tendinitis` before `Hip injury`. */
  | 'NAME';

/** The input of `confirmMail`. */
export type ConfirmMailInput = {
  /** The secret of the link. Example: `aetia_once_...`. */
  readonly secret: string;
};

/** The input of `confirmSecondFactor`. */
export type ConfirmSecondFactorInput = {
  /** The code that the device shows. Example: `492039`. */
  readonly code: string;
};

/** The kept side of a conflict. */
export type ConflictSide =
  /** The staged document, `yours`. In a revert, the document before the reverted version. */
  | 'MINE'
  /** The published document: `theirs`. */
  | 'THEIRS';

/** The input of `connectSignOn`. */
export type ConnectSignOnInput = {
  /** The code that came back as `signOnCode`. Example: `aetia_once_...`. */
  readonly code: string;
  /** The secret whose SHA-256 was the `challenge`. Example: `dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`. */
  readonly verifier: string;
};

/** The input of `createChangeset`. */
export type CreateChangesetInput = {
  /** Its title, at most 200 characters. Example: `Camber is not the only slope`. */
  readonly title: string;
};

/** The input of `createPreviewLink`. */
export type CreatePreviewLinkInput = {
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly changeset: string;
  /** The time of expiry, at most 90 days ahead. */
  readonly expiresAt: string;
};

/** The input of `deleteSourceText`. */
export type DeleteSourceTextInput = {
  /** The key of the source. Example: `source:predawn-runner-2013`. */
  readonly source: string;
  /** The `textHash` of the text to delete. */
  readonly textHash: string;
};

/** The input of `disableSecondFactor`. */
export type DisableSecondFactorInput = {
  /** The code that the device shows, or a recovery code. Example: `492039`. */
  readonly code: string;
  /** The password of the caller. Example: `correct horse battery staple`. */
  readonly password: string;
};

/** The input of `discardChangeset`. */
export type DiscardChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: number;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** The reason. Example: `Overtaken`. */
  readonly message?: string;
};

/** The edit of one document, with exactly one of these fields. Example: `{ retire: "claim:e31" }`. */
export type DocumentInput =
  {   /** Creates or replaces an article. */
  readonly article: ArticleInput; readonly asset?: never; readonly attribute?: never; readonly claim?: never; readonly concept?: never; readonly restore?: never; readonly retire?: never; readonly source?: never; }
  |  { readonly article?: never;   /** Creates or replaces an asset. */
  readonly asset: AssetInput; readonly attribute?: never; readonly claim?: never; readonly concept?: never; readonly restore?: never; readonly retire?: never; readonly source?: never; }
  |  { readonly article?: never; readonly asset?: never;   /** Declares an attribute, or changes its declaration. */
  readonly attribute: AttributeDeclarationInput; readonly claim?: never; readonly concept?: never; readonly restore?: never; readonly retire?: never; readonly source?: never; }
  |  { readonly article?: never; readonly asset?: never; readonly attribute?: never;   /** Creates or replaces a claim. */
  readonly claim: ClaimInput; readonly concept?: never; readonly restore?: never; readonly retire?: never; readonly source?: never; }
  |  { readonly article?: never; readonly asset?: never; readonly attribute?: never; readonly claim?: never;   /** Creates or replaces a concept. */
  readonly concept: ConceptInput; readonly restore?: never; readonly retire?: never; readonly source?: never; }
  |  { readonly article?: never; readonly asset?: never; readonly attribute?: never; readonly claim?: never; readonly concept?: never;   /** Restores an older revision, even of a retired document. */
  readonly restore: RestoreInput; readonly retire?: never; readonly source?: never; }
  |  { readonly article?: never; readonly asset?: never; readonly attribute?: never; readonly claim?: never; readonly concept?: never; readonly restore?: never;   /** Retires the document with this key. Example: `claim:e31`. */
  readonly retire: string; readonly source?: never; }
  |  { readonly article?: never; readonly asset?: never; readonly attribute?: never; readonly claim?: never; readonly concept?: never; readonly restore?: never; readonly retire?: never;   /** Creates or replaces a source. */
  readonly source: SourceInput; };

/** A kind of document: a kind of concept, or another type of content. Example: `CLAIM`. */
export type DocumentKind =
  /** A movement of the body for transport or sport. Example: `activity:running`. */
  | 'ACTIVITY'
  /** An article. Example: `article:hip-pain-in-runners`. */
  | 'ARTICLE'
  /** A picture, a document or a recording. Example: `asset:hip-planes`. */
  | 'ASSET'
  /** The declaration of an attribute. Example: `attribute:discussed-since`. */
  | 'ATTRIBUTE'
  /** A part of the body, or one side of it. Example: `body-part:knee`. */
  | 'BODY_PART'
  /** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
  | 'CIRCUMSTANCE'
  /** A claim. Example: `claim:e58`. */
  | 'CLAIM'
  /** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
  | 'DRIVER'
  /** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
  | 'ENTITY'
  /** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
  | 'INJURY'
  /** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
  | 'INTERVENTION'
  /** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
  | 'LEG_SIDE'
  /** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
  | 'MECHANISM'
  /** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
  | 'MISALIGNMENT'
  /** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
  | 'MISCONCEPTION'
  /** A plane of motion of the body. Example: `plane:frontal-plane`. */
  | 'PLANE'
  /** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
  | 'RISK_FACTOR'
  /** A source. Example: `source:predawn-runner-2013`. */
  | 'SOURCE'
  /** An outcome that a person feels. Example: `symptom:hip-pain`. */
  | 'SYMPTOM'
  /** A part of an imported table. Example: `table:genes-1`. */
  | 'TABLE';

/** The result of a mutation of the review of a document. */
export type DocumentReviewOutcome =
  /** Another revision is published than `basedOn` names: read `document` again. Nothing was recorded. */
  | 'CONFLICT'
  /** The review was recorded: `document` shows it. */
  | 'DONE';

/** Conditions for a list of documents; every given condition must hold. */
export type DocumentWhere = {
  /** Only documents of these kinds. Example: `[CLAIM]`. */
  readonly kinds?: ReadonlyArray<DocumentKind> | null | undefined;
  /** True: documents that are retired now. False: published ones. */
  readonly retired?: boolean | null | undefined;
  /** Only published documents whose next review is due before this time, the longest overdue first. Sent without other conditions. */
  readonly reviewDueBefore?: string | null | undefined;
};

/** Conditions for documents; every given condition must hold, and at least one must be given. */
export type DocumentsWhere = {
  /** Only documents whose field has this value. */
  readonly field?: FieldValueInput | null | undefined;
  /** Only these documents, at most 1,000. Example: `driver:cambered-roads`. */
  readonly keys?: ReadonlyArray<string> | null | undefined;
  /** Only documents of these kinds. */
  readonly kinds?: ReadonlyArray<DocumentKind> | null | undefined;
  /** Only documents with this text in some field, as it is written. Example: `leg-length`. */
  readonly text?: string | null | undefined;
};

/** An edit of one document, and the revision on which it is based. Example: `{ basedOn: 1, document: { retire: "claim:e31" } }`. */
export type EditInput = {
  /** The number of the revision that the editor saw: the staged one in this changeset, or else the published one. `0` when there is neither. */
  readonly basedOn: number;
  /** The edit. */
  readonly document: DocumentInput;
};

/** The input of `endSession`. */
export type EndSessionInput = {
  /** The key of the session. Example: `0b8f7c2e-...`. */
  readonly id: string;
};

/** The input of `enrolSecondFactor`. */
export type EnrolSecondFactorInput = {
  /** The password of the caller. Example: `correct horse battery staple`. */
  readonly password: string;
};

/** The class of evidence behind an answer, weakest first. */
export type EvidenceClass =
  /** A study without an intervention, such as a cohort study. Example: `source:high-school-leg-length-2018`. */
  | 'OBSERVATIONAL'
  /** The view of an author who gives no references. Example: `source:predawn-runner-2013`. */
  | 'OPINION'
  /** A systematic review of studies. Example: `source:bonanno-2017`. */
  | 'REVIEW'
  /** A study with an intervention, such as a randomized trial. Example: `source:leppanen-2024`. */
  | 'TRIAL';

/** A place in a source, with a short quote. Example: `passage: "S20"`. */
export type EvidenceInput = {
  /** The end, exclusive. */
  readonly end: number;
  /** The id of a passage of the source. Example: `S20`. */
  readonly passage: string;
  /** At most `8` words, exactly as in the source. */
  readonly quote: string;
  /** The key of the source. Example: `source:best-runners-tips-2014`. */
  readonly source: string;
  /** Whether it supports the statement. */
  readonly stance?: Stance;
  /** The start of the quote in the source, in UTF-16 code units. */
  readonly start: number;
};

/** How explicit the source is about a claim. */
export type Explicitness =
  /** The text states it. Example: `claim:e13`. */
  | 'EXPLICIT'
  /** The text does not state it, but its argument needs it. Example: `claim:e60`. */
  | 'IMPLIED'
  /** No source states it; the editors of the graph inferred it. Example: `claim:e63`. */
  | 'INFERRED';

/** A property of a concept or source. Example: `property: "onset"`. */
export type FactInput = {
  /** Its evidence, at least one piece. */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** Its short permanent id, without `fact:`. Example: `p11`. */
  readonly id: string;
  /** The property. Example: `onset`. */
  readonly property: string;
  /** The value. Example: `delayed`. */
  readonly value: string;
};

/** One change of one field. The fields that make a key are changed by `renameDocument`. */
export type FieldEditInput =
  {   /** Adds an item to a list, unless the list has it. */
  readonly addItem: FieldItemInput; readonly removeItem?: never; readonly replaceText?: never; readonly set?: never; }
  |  { readonly addItem?: never;   /** Removes an item from a list. */
  readonly removeItem: FieldItemInput; readonly replaceText?: never; readonly set?: never; }
  |  { readonly addItem?: never; readonly removeItem?: never;   /** Replaces a text within the field, except in ids, keys and quotes. */
  readonly replaceText: ReplaceTextInput; readonly set?: never; }
  |  { readonly addItem?: never; readonly removeItem?: never; readonly replaceText?: never;   /** Gives the field a value, or removes it. */
  readonly set: FieldValueInput; };

/** An item of a list in the input of a document. */
export type FieldItemInput = {
  /** The name of the field in the input of the document. Example: `alsoCalled`. */
  readonly field: string;
  /** The item as JSON. Example: `"ITBS"`. */
  readonly item: string;
};

/** The value of a field of the input of a document. */
export type FieldValueInput = {
  /** The name of the field in the input of the document. Example: `category`. */
  readonly field: string;
  /** The value as JSON; null: the field is left out. Example: `0.6`. */
  readonly value?: string | null | undefined;
};

/** A finding to explain. Example: `{ concept: "injury:achilles-tendinitis", side: LEFT }`. */
export type FindingInput = {
  /** The concept of the finding. Example: `injury:achilles-tendinitis`. */
  readonly concept: ConceptKey;
  /** The side of the body; left out when it is unknown or does not apply. */
  readonly side?: BodySide | null | undefined;
};

/** The point of a picture that stays in sight where it is cropped. Example: `{ x: 0.5, y: 0.2 }`. */
export type FocalPointInput = {
  /** The part of its width from the left edge, 0 to 1. Example: `0.5`. */
  readonly x: number;
  /** The part of its height from the upper edge, 0 to 1. Example: `0.2`. */
  readonly y: number;
};

/** Why a document needs an editor, in the order of lists. */
export type HealthReason =
  /** Claims that an article expresses have changed since its text did. */
  | 'ARTICLE_OUTDATED'
  /** No article expresses a claim about a concept or links to it. */
  | 'CONCEPT_WITHOUT_ARTICLE'
  /** A concept is in no claim. */
  | 'CONCEPT_WITHOUT_CLAIM'
  /** One claim affirms what another denies. */
  | 'CONTRADICTING_TWINS'
  /** A claim has evidence that refutes it. Example: `claim:e44`. */
  | 'EVIDENCE_AGAINST'
  /** Claims of one passage on one path count its hedge twice. Such a path is less certain than its source. */
  | 'HEDGE_COUNTED_TWICE'
  /** All evidence for a claim goes back to one original. */
  | 'ONE_LINE_OF_EVIDENCE'
  /** Documents quote a source of which no text is kept. */
  | 'QUOTES_WITHOUT_TEXT'
  /** A published quote is not at its place in the kept text of its source. */
  | 'QUOTE_NOT_IN_TEXT'
  /** The time by which a document was to be reviewed has passed. */
  | 'REVIEW_OVERDUE'
  /** A document breaks a rule of content, as one that was published before the rule. It keeps every edit of the document from being published. */
  | 'RULE_BROKEN'
  /** A concept has the name, or a synonym, of another. */
  | 'SAME_NAME'
  /** No claim and no fact has evidence from a source. */
  | 'SOURCE_WITHOUT_CLAIM'
  /** A part of a document is not translated into a language of the graph. */
  | 'TRANSLATION_MISSING'
  /** The source text of a translation has changed since, or is gone. */
  | 'TRANSLATION_OUTDATED';

/** A form in which pictures are made. */
export type ImageFormat =
  /** AVIF, mostly the smallest. */
  | 'AVIF'
  /** JPEG, without transparency. */
  | 'JPEG'
  /** PNG, without loss. */
  | 'PNG'
  /** WebP, which every present browser shows. */
  | 'WEBP';

/** The role of a concept on a path, from the directions of its two steps (Pearl). */
export type JunctionKind =
  /** One step leads to the concept and the other leads from it: `a -> b -> c`. The junction is closed when the concept is given. */
  | 'CHAIN'
  /** Both steps lead to the concept: `a -> b <- c`. The junction is closed, unless the concept or one of its effects is given. */
  | 'COLLIDER'
  /** Both steps lead from the concept: `a <- b -> c`. The junction is closed when the concept is given. */
  | 'FORK';

/** The input of `keepSourceText`. */
export type KeepSourceTextInput = {
  /** Whether it continues the kept text instead of replacing it. */
  readonly append?: boolean;
  /** The `textHash` of the text that it replaces or continues; left out: none is kept yet. */
  readonly replaces?: string | null | undefined;
  /** The key of the source, which may be in a draft. Example: `source:predawn-runner-2013`. */
  readonly source: string;
  /** The untouched text, at most 1,000,000 UTF-16 code units. A long one is sent in parts, with `append`. */
  readonly text: string;
};

/** The reasons for which a changeset is not read together with the others. */
export type LeftOutReason =
  /** Another open changeset edits one of its documents differently. */
  | 'CONFLICT'
  /** Others published one of its documents after it was edited: rebase it. */
  | 'STALE_BASE'
  /** The content would break rules with it. */
  | 'VIOLATIONS';

/** A reading of the low side of a sloping road. No source says which leg becomes the longer one there. */
export type LegReading =
  /** The common clinical reading: the hip on the low side drops, so that leg is the shorter one. In the U.S., facing traffic: `longerLeg { side: RIGHT }`. */
  | 'LOW_SIDE_IS_SHORTER'
  /** No reading: the longer leg is `NOT_STATED`. */
  | 'NOT_STATED'
  /** The leg that reaches down farther is the longer one. In the U.S., facing traffic: `longerLeg { side: LEFT }`. */
  | 'REACHING_LEG_IS_LONGER';

/** The role of a leg, never left or right. */
export type LegRole =
  /** The leg on the raised side of the hip: `leg-side:longer-leg`. */
  | 'LONGER'
  /** The leg on the lowered side of the hip: `leg-side:shorter-leg`. */
  | 'SHORTER';

/** How often a user is told by mail what concerns them. */
export type MailFrequency =
  /** Within a minute after it happened; several things come in one mail. */
  | 'AT_ONCE'
  /** Once a day, at the hour that `AETIA_DIGEST_HOUR` says. */
  | 'DIGEST'
  /** Never. */
  | 'NONE';

/** The result of `confirmMail`, `requestPasswordReset` and `resetPasswordByMail`. */
export type MailLinkOutcome =
  /** The change succeeded: the address is confirmed, or the password is set. */
  | 'DONE'
  /** The link is unknown, was used, has ended, or is about something that changed since. Ask for a new one. */
  | 'LINK_INVALID'
  /** This server sends no mail, or takes no passwords. Ask an `ADMIN`. */
  | 'MAIL_OFF'
  /** A link was sent if there is such a user, with a password and a confirmed mail address. */
  | 'REQUESTED'
  /** Too many attempts came from this network lately. Wait a quarter of an hour. */
  | 'TOO_MANY_ATTEMPTS';

/** The input of `markActivityRead`. */
export type MarkActivityReadInput = {
  /** The `at` of the newest item that was read, not later than now. */
  readonly until: string;
};

/** Passages of a source that mention a concept. Example: `passages: ["S20"]`. */
export type MentionInput = {
  /** The ids of the passages. Example: `["S20"]`. */
  readonly passages: ReadonlyArray<string>;
  /** The key of the source. Example: `source:best-runners-tips-2014`. */
  readonly source: string;
};

/** The reason why an approval is missing. */
export type MissingApprovalReason =
  /** A policy asks for further approvals: see `count`. */
  | 'APPROVALS'
  /** A policy asks for the approval of `reviewer`. */
  | 'APPROVER'
  /** The `reviewer` requested changes and has not approved since. */
  | 'CHANGES_REQUESTED';

/** Which way a search takes claims. Example: `neighborhood(id: "injury:achilles-tendinitis", direction: IN)` finds what leads there. */
export type NeighborhoodDirection =
  /** Either way. */
  | 'BOTH'
  /** From the object of a claim to its subject. */
  | 'IN'
  /** From the subject of a claim to its object. */
  | 'OUT';

/** The result of `setNotifications` and `markActivityRead`. */
export type NotificationsOutcome =
  /** The change succeeded: `notifications` is the new state. */
  | 'DONE';

/** The direction of an order. */
export type OrderDirection =
  /** The least value first. */
  | 'ASCENDING'
  /** The greatest value first. */
  | 'DESCENDING';

/** A part of a source that evidence can name. Example: `S20`. */
export type PassageInput = {
  /** The end, exclusive. */
  readonly end: number;
  /** Its id within the source. Example: `S20`. */
  readonly id: string;
  /** The start, in UTF-16 code units. */
  readonly start: number;
};

/** How a passage agrees with words that were sought. */
export type PassageMatch =
  /** Letter by letter, but for kinds of spaces. */
  | 'EXACT'
  /** With other letters or words. */
  | 'NEAR'
  /** But for case, spaces, quotation marks, dashes, compositions of letters and invisible characters. */
  | 'SAME_WORDS';

/** The result of a mutation of passkeys. */
export type PasskeyOutcome =
  /** The change succeeded, or `options` are for the browser. */
  | 'DONE'
  /** The user could not sign in any more without it. Nothing was changed. */
  | 'LAST_SIGN_ON'
  /** This server takes no passkeys: the operator sets `AETIA_PUBLIC_URL` to an address that browsers take them for. */
  | 'PASSKEYS_OFF'
  /** The answer of the browser is wrong, came too late, or was used before. Begin again. */
  | 'PASSKEY_INVALID'
  /** The device has a passkey for a user already. Nothing was changed. */
  | 'PASSKEY_TAKEN'
  /** Too many challenges were asked for from this network lately. Wait a quarter of an hour. */
  | 'TOO_MANY_ATTEMPTS'
  /** The user has as many passkeys as a user may have: 20. Nothing was changed. */
  | 'TOO_MANY_PASSKEYS'
  /** The password is wrong. Nothing was changed. */
  | 'WRONG_PASSWORD';

/** A condition that a chain of claims fails. */
export type PathCondition =
  /** The concept is one of those in `avoiding`. */
  | 'AVOIDED'
  /** The certainty of the claim is below the filter's minimum, as for `claim:e60` at `minCertainty: 0.6`. */
  | 'CERTAINTY'
  /** The filter does not admit the explicitness of the claim, as for `claim:e60` where only EXPLICIT is admitted. */
  | 'EXPLICITNESS'
  /** A concept of the claim is of none of the requested kinds. */
  | 'KIND'
  /** The chain is not on the requested leg side. */
  | 'LEG_SIDE'
  /** The chain has more steps than `maxLength`. */
  | 'LENGTH'
  /** The claim is denied or disputed, as `claim:e19` is. Only AFFIRMED claims are steps. */
  | 'POLARITY'
  /** The filter does not admit the predicate of the claim, as for `claim:e63`. */
  | 'PREDICATE'
  /** The claim is of `RELATES_TO`, and the filter does not admit its relation, such as `biolink:treats`. */
  | 'RELATION'
  /** The claim restates a longer chain, as `claim:e56` does, and the filter excludes shortcuts. */
  | 'SHORTCUT'
  /** The claim has no evidence or finding from the requested sources. */
  | 'SOURCE';

/** The ranking of paths. Ties are broken by key, so that every server gives the same order. */
export type PathOrder =
  /** Highest `certainty` first, then shortest, then by key. */
  | 'CERTAINTY'
  /** Shortest `length` first, then highest certainty, then by key. */
  | 'LENGTH'
  /** Highest certainty of the `weakestStep` first, then highest `certainty`, then shortest, then by key. */
  | 'WEAKEST_STEP';

/** The causal paths that a question is about. A question refuses a field that it does not use. Example: `{ from: ["driver:cambered-roads"], legSide: SHORTER }`. */
export type PathQuestionInput = {
  /** Concepts that must not be on a path, not even at its ends. Example: `mechanism:form-hitches`. */
  readonly avoiding?: ReadonlyArray<ConceptKey> | null | undefined;
  /** The claims that may be steps. */
  readonly filter?: ClaimFilter | null | undefined;
  /** The starts of paths; left out: every driver and risk factor. Example: `driver:cambered-roads`. */
  readonly from?: ReadonlyArray<ConceptKey> | null | undefined;
  /** Whether each named concept includes its subtypes, at any depth, by affirmed claims of `SUBTYPE_OF`. Only `causalPaths` and `differentPaths` use it. */
  readonly includeSubtypes?: boolean | null | undefined;
  /** Only paths on this leg side. */
  readonly legSide?: LegRole | null | undefined;
  /** The highest number of steps of a path, 1 to 32; left out: 8. */
  readonly maxLength?: number | null | undefined;
  /** The ranking of paths; left out: by certainty. */
  readonly orderBy?: PathOrder | null | undefined;
  /** Whether steps may decrease their effect. This admits claims of `DECREASES`, `PROTECTS_FROM`, `MAY_CORRECT`, `MAY_PREVENT`, `CORRECTS` and `INCREASES`, and gives each path a `sign`. Only `causalPaths` and `differentPaths` use it. */
  readonly signed?: boolean | null | undefined;
  /** The ends of paths; left out: every injury and symptom. Example: `injury:achilles-tendinitis`. */
  readonly to?: ReadonlyArray<ConceptKey> | null | undefined;
  /** Concepts that must all be on a path, at most 8. Example: `leg-side:shorter-leg`. */
  readonly via?: ReadonlyArray<ConceptKey> | null | undefined;
};

/** The direction of the effect along a path: the product of the signs of its steps. */
export type PathSign =
  /** The claims of one step disagree. */
  | 'MIXED'
  /** More of the cause decreases the outcome: the cause is protective. */
  | 'NEGATIVE'
  /** More of the cause increases the outcome. */
  | 'POSITIVE'
  /** A step has no sign, such as a step of `RELATES_TO`. */
  | 'UNKNOWN';

/** The input of `planDocumentReview`. */
export type PlanDocumentReviewInput = {
  /** The key of the document. Example: `claim:e58`. */
  readonly document: string;
  /** The time by which it is to be reviewed next; left out: no review is planned. Example: `2027-11-30T00:00:00Z`. */
  readonly reviewBy?: string | null | undefined;
};

/** How the source judges a statement. */
export type Polarity =
  /** The source says that the statement is true. Only these claims are steps of paths. Example: `claim:e13`. */
  | 'AFFIRMED'
  /** The source questions the statement and does not deny it outright. Example: `claim:e12`. */
  | 'DISPUTED'
  /** The source says that the statement is not true, as a study that rules an effect out. */
  | 'NEGATED';

/** The statement that a claim makes of its subject and object. Each predicate joins certain kinds. */
export type Predicate =
  /** Never a step of a causal path. `body-part:pelvis` acts as `mechanism:fulcrum-role`. */
  | 'ACTS_AS'
  /** Never a step of a causal path. `mechanism:fulcrum-role` acts in `plane:sagittal-plane`. */
  | 'ACTS_IN_PLANE'
  /** Never a step of a causal path. A location: `mechanism:propagation-to-hips` affects `body-part:hip`. */
  | 'AFFECTS'
  /** Never a step of a causal path. A location: `injury:hamstring-strain` affects `body-part:hamstring`. */
  | 'AFFECTS_BODY_PART'
  /** Never a step of a causal path. Symmetric: `leg-side:shorter-leg` is analogous to `risk-factor:rapid-minimalist-transition`. */
  | 'ANALOGOUS_TO'
  /** Never a step of a causal path. `circumstance:run-against-traffic` applies to `activity:running`. */
  | 'APPLIES_TO'
  /** Never a step of a causal path. A belief: `misconception:misattribution-to-permanent` is held about `misalignment:leg-length-discrepancy`. */
  | 'ATTRIBUTES'
  /** A step of causal paths only when a filter names it. `injury:running-injury` becomes `driver:injury-history`. */
  | 'BECOMES'
  /** A step of causal paths. `misalignment:pelvic-misalignment` causes `symptom:hip-pain`. */
  | 'CAUSES'
  /** Never a step of a causal path. `mechanism:left-leg-reach-down` is compared to `body-part:right-leg`. */
  | 'COMPARED_TO'
  /** A step of paths with signs only; it may also break a causal path. The source casts doubt on whether `intervention:orthotics` corrects `misalignment:pelvic-misalignment`. */
  | 'CORRECTS'
  /** A step of paths with signs only. More of the subject decreases the object: `entity:chebi-1` decreases `entity:hgnc-5`. */
  | 'DECREASES'
  /** A step of causal paths. `driver:cambered-roads` drives `misalignment:pelvic-misalignment`. */
  | 'DRIVES'
  /** A step of causal paths. A load on a leg side: `leg-side:longer-leg` experiences `mechanism:greater-impact-force`. */
  | 'EXPERIENCES'
  /** Never a step of a causal path. `circumstance:water-drainage` explains `driver:cambered-roads`. */
  | 'EXPLAINS'
  /** Never a step of a causal path. Recognition, not causation: `misalignment:pelvic-misalignment` is first recognized as `misalignment:leg-length-discrepancy`. */
  | 'FIRST_RECOGNIZED_AS'
  /** A step of causal paths. `misalignment:functional-leg-length-discrepancy` has `leg-side:longer-leg`. */
  | 'HAS_LEG_SIDE'
  /** Never a step of a causal path. `misalignment:pelvic-misalignment` has `symptom:misalignment-symptoms`. */
  | 'HAS_SYMPTOM'
  /** A step of causal paths only when a filter names it. More of the subject increases the object: `entity:chebi-1` increases `entity:hgnc-5`. */
  | 'INCREASES'
  /** Never a step of a causal path. `risk-factor:rapid-minimalist-transition` involves `activity:minimalist-running`. */
  | 'INVOLVES'
  /** Never a step of a causal path. Behavior: `misconception:misattribution-to-permanent` leads people to `intervention:orthotics`. */
  | 'LEADS_TO'
  /** A step of paths with signs only; it may also break a causal path. `intervention:corrective-exercises` may correct `misalignment:pelvic-misalignment`. */
  | 'MAY_CORRECT'
  /** A step of paths with signs only; it may also break a causal path. `intervention:preventative-exercises` may prevent `misalignment:pelvic-misalignment`. */
  | 'MAY_PREVENT'
  /** Never a step of a causal path. A location: `mechanism:left-leg-reach-down` is on `body-part:left-leg`. */
  | 'ON_BODY_SIDE'
  /** Never a step of a causal path. A location: `leg-side:longer-leg` is on `body-part:raised-hip-side`. */
  | 'ON_PELVIC_SIDE'
  /** A step of causal paths. `leg-side:shorter-leg` predisposes to `injury:achilles-tendinitis`. */
  | 'PREDISPOSES_TO'
  /** A step of paths with signs only. More of the subject lowers the likelihood of the object: `entity:chebi-1` protects from `injury:mondo-0005148`. */
  | 'PROTECTS_FROM'
  /** Never a step of a causal path. `circumstance:untreated` qualifies `misalignment:pelvic-misalignment`. */
  | 'QUALIFIES'
  /** A step of causal paths only when a filter names it. A predicate of an imported graph: `entity:hgnc-5` is related to `injury:mondo-0005148`. */
  | 'RELATES_TO'
  /** A step of causal paths only when a filter names it. `injury:hip-injury` is a kind of `injury:running-injury`. */
  | 'SUBTYPE_OF'
  /** Never a step of a causal path. A location: `mechanism:greater-impact-force` is transmitted to `body-part:hip`. */
  | 'TRANSMITTED_TO';

/** The result of a mutation of a preview link. */
export type PreviewLinkOutcome =
  /** The change succeeded: `link` is the new state. */
  | 'DONE'
  /** The changeset is published or discarded, so there is nothing to preview. Nothing was changed. */
  | 'WRONG_STATE';

/** The input of `publishChangeset`. */
export type PublishChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: number;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** A key that makes at most one version. Send the same key again when an answer was lost. Example: `5c0e1d2f-once`. */
  readonly idempotencyKey?: string | null | undefined;
};

/** The result of `publishChangeset`. */
export type PublishOutcome =
  /** Documents were published after they were edited in the changeset: rebase it. `moved` lists them. Nothing was published. */
  | 'CONFLICT'
  /** Other publications came first each time: try again with the same `idempotencyKey`. Nothing was published. */
  | 'CONTENDED'
  /** The changeset has no edits: stage some with `stageEdits`. Nothing was published. */
  | 'EMPTY'
  /** The changeset was published as a version: `publication`. */
  | 'PUBLISHED'
  /** An earlier request with the same idempotency key made `publication`. Nothing was published again. */
  | 'REPEATED'
  /** All edits of the changeset are published already, so no version was made. The changeset is unchanged: discard it with `discardChangeset`, or send it back for further edits. */
  | 'UNCHANGED'
  /** The content would have faults: `violations` lists all of them. Nothing was published. */
  | 'VIOLATIONS'
  /** The changeset is not `APPROVED`, or was changed since revision `basedOn`. Nothing was published. */
  | 'WRONG_STATE';

/** A sort of question in plain English. */
export type QuestionForm =
  /** What lies behind a concept, as `Concept.causedBy`. */
  | 'CAUSES'
  /** How sure it is that one concept leads to another; answered as `VERDICT` is. */
  | 'CERTAINTY'
  /** What several outcomes share, as `commonCauses`. */
  | 'COMMON_CAUSES'
  /** What the sources say of a concept, as `concept`. */
  | 'CONCEPT'
  /** Which concepts of a kind there are, as `concepts`. */
  | 'CONCEPTS'
  /** What breaks the paths to an outcome, as `smallestCorrection`. */
  | 'CORRECTIONS'
  /** What explains findings on sides of the body, as `differential`. */
  | 'DIFFERENTIAL'
  /** What a concept leads to, as `Concept.leadsTo`. */
  | 'EFFECTS'
  /** Who says that one concept leads to another; answered as `VERDICT` is, whose claims and paths cite their evidence. */
  | 'EVIDENCE'
  /** Which leg is meant on the roads of a country, as `legSideFor`. */
  | 'LEG_SIDE'
  /** How one concept leads to another, as `causalPaths`. */
  | 'PATHS'
  /** Whether something is stated, as `verdict`, with the paths beside it. */
  | 'VERDICT'
  /** What changes without a concept, as `whatIf`. */
  | 'WHAT_IF'
  /** Why no path leads from one concept to another, as `whyNot`. */
  | 'WHY_NOT';

/** The input of `rebaseChangeset`. */
export type RebaseChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: number;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** The side to keep for each document in which both sides changed the same field. */
  readonly resolutions?: ReadonlyArray<ResolutionInput>;
};

/** The input of `removePasskey`. */
export type RemovePasskeyInput = {
  /** The key of the passkey. Example: `3e7a9c10-...`. */
  readonly id: string;
};

/** The input of `removeUser`. */
export type RemoveUserInput = {
  /** The `revision` of the user that the client read. */
  readonly basedOn: number;
  /** The name of the user. Example: `ada`. */
  readonly name: string;
  /** Whether a random pseudonym takes the place of the name in the history, such as `removed-4f0c1a9b2e`. */
  readonly pseudonym?: boolean;
};

/** The input of `renameDocument`. */
export type RenameDocumentInput = {
  /** The changeset to stage the edits in, which must be a DRAFT. Left out: a new one. Example: `5c0e1d2f-...`. */
  readonly changeset?: string | null | undefined;
  /** The key of a published concept, claim, source or article. Example: `driver:cambered-roads`. */
  readonly from: string;
  /** The reason. Example: `Say what slopes`. */
  readonly message?: string;
  /** Its new key, of the same kind, which no document has or had. Example: `driver:sloping-roads`. */
  readonly to: string;
};

/** The input of `reopenThread`. */
export type ReopenThreadInput = {
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** The number of the thread. */
  readonly thread: number;
};

/** A text to replace in a field of the input of a document. */
export type ReplaceTextInput = {
  /** The name of the field in the input of the document. Example: `summary`. */
  readonly field: string;
  /** The text to find, as it is written. Example: `leg length`. */
  readonly find: string;
  /** The text instead. Example: `leg-length`. */
  readonly with: string;
};

/** A finding of a source in your own words, when no text of the source can be quoted. Example: `{ source: "source:fredericson-2000", ... }`. */
export type ReportedFindingInput = {
  /** The finding and its bearing on the claim, at most 400 characters. Example: `Hip abductors were weaker on the injured side ...`. */
  readonly finding: string;
  /** The key of the source. Example: `source:fredericson-2000`. */
  readonly source: string;
  /** Whether it supports the statement. */
  readonly stance?: Stance;
};

/** The input of `requestChanges`. */
export type RequestChangesInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: number;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** The requested changes, 1 to 2,000 characters. Example: `Say which shoes.` */
  readonly message: string;
};

/** The input of `requestPasswordReset`. */
export type RequestPasswordResetInput = {
  /** The name of a user, or the mail address that the user has confirmed. Example: `ada`. */
  readonly name: string;
};

/** The input of `resetPasswordByMail`. */
export type ResetPasswordByMailInput = {
  /** The new password, 12 to 1,000 characters. Example: `correct horse battery staple`. */
  readonly new: string;
  /** The secret of the link. Example: `aetia_once_...`. */
  readonly secret: string;
};

/** The resolution of a conflict over one document. Example: `{ document: "driver:cambered-roads", keep: MINE }`. */
export type ResolutionInput = {
  /** The key of the document. Example: `driver:cambered-roads`. */
  readonly document: string;
  /** The side to keep in the fields that both sides changed. */
  readonly keep: ConflictSide;
};

/** The input of `resolveThread`. */
export type ResolveThreadInput = {
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** The number of the thread. */
  readonly thread: number;
};

/** A revision of a document to stage again. Example: `{ document: "driver:cambered-roads", revision: 1 }`. */
export type RestoreInput = {
  /** The key of the document. Example: `driver:cambered-roads`. */
  readonly document: string;
  /** The number of the revision to restore. */
  readonly revision: number;
};

/** The input of `revertVersion`. */
export type RevertVersionInput = {
  /** The side to keep for each document in which a later version changed the same field. */
  readonly resolutions?: ReadonlyArray<ResolutionInput>;
  /** The version to undo. */
  readonly version: number;
};

/** The input of `reviewDocument`. */
export type ReviewDocumentInput = {
  /** The `publishedRevision` of the document that the reviewer read. */
  readonly basedOn: number;
  /** The key of the document. Example: `claim:e58`. */
  readonly document: string;
  /** The time by which it is to be reviewed next; left out: no review is planned. Example: `2027-11-30T00:00:00Z`. */
  readonly reviewBy?: string | null | undefined;
};

/** The verdict of a reviewer on a changeset. */
export type ReviewVerdict =
  /** It may be published: `approveChangeset`. */
  | 'APPROVED'
  /** It needs changes first: `requestChanges` or `sendBackChangeset`. */
  | 'CHANGES_REQUESTED';

/** The input of `revokePreviewLink`. */
export type RevokePreviewLinkInput = {
  /** The id of the link. Example: `7c1e5b0a-...`. */
  readonly id: string;
};

/** A permission that an operation may need. Roles grant rights; a token has some of its owner's rights. */
export type Right =
  /** Manage users and webhooks, and read the `auditLog`. */
  | 'ADMINISTER'
  /** Publish, schedule and revert. Example: `publishChangeset`. */
  | 'PUBLISH'
  /** Read changesets and their staged edits. Example: `changesets`. */
  | 'READ_DRAFTS'
  /** Approve a changeset or send it back. Example: `approveChangeset`. */
  | 'REVIEW'
  /** Change the own password, create and revoke own tokens. No token has this right; a session from `signIn` has it. */
  | 'USE_ACCOUNT'
  /** Create changesets and stage edits in them. Example: `stageEdits`. */
  | 'WRITE_DRAFTS';

/** The place and manner of running. Example: `{ country: "US", facingTraffic: true, reading: LOW_SIDE_IS_SHORTER }`. */
export type RoadSettingInput = {
  /** The ISO 3166-1 alpha-2 code of the country. Example: `US`. */
  readonly country: string;
  /** Whether the runner faces traffic. */
  readonly facingTraffic: boolean;
  /** The place to run. */
  readonly place?: RunningPlace | null | undefined;
  /** The reading of the low side. */
  readonly reading?: LegReading | null | undefined;
};

/** The role of a user, from least to most. Each role has the rights of the roles before it. */
export type Role =
  /** Also manages users and webhooks, and reads the audit log: `ADMINISTER`. */
  | 'ADMIN'
  /** Also reads and writes drafts: `READ_DRAFTS`, `WRITE_DRAFTS`. */
  | 'AUTHOR'
  /** Also publishes, schedules and reverts: `PUBLISH`. */
  | 'PUBLISHER'
  /** Reads published content and manages their own account: `USE_ACCOUNT`. */
  | 'READER'
  /** Also approves changesets or sends them back: `REVIEW`. */
  | 'REVIEWER';

/** A place to run. The rule for legs applies only to the edge of a cambered road. */
export type RunningPlace =
  /** A banked bend: `lowLeg` is `NOT_STATED`. */
  | 'BANKED_BEND'
  /** A beach, which slopes to the water: `lowLeg` is `NOT_STATED`. */
  | 'BEACH'
  /** The edge of a road that slopes from its middle, as in `driver:cambered-roads`. */
  | 'CAMBERED_ROAD_EDGE'
  /** A pavement beside the road: `lowLeg` is `NOT_STATED`. */
  | 'PAVEMENT'
  /** The level middle of the road: `lowLeg` is `NOT_STATED`. */
  | 'ROAD_CROWN'
  /** A running track: `lowLeg` is `NOT_STATED`. */
  | 'TRACK';

/** The input of `scheduleChangeset`. */
export type ScheduleChangesetInput = {
  /** The time of publication; left out only where the changeset is published already. */
  readonly at?: string | null | undefined;
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: number;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** The time at which what it publishes is retired: after `at`, or to come. Null: never. */
  readonly retireAt?: string | null | undefined;
};

/** A bound that stopped a search. The operator of the server sets the bounds. */
export type SearchBound =
  /** The request used the longest allowed time of one request. Example: `AETIA_DEADLINE_MS` is 2000. */
  | 'DEADLINE'
  /** The search examined the highest allowed number of steps. Example: `AETIA_PATH_EXPANSIONS` is 200000. */
  | 'EXPANSIONS'
  /** The search reached the memory bound. Example: `AETIA_PATH_BYTES` is 201326592. */
  | 'MEMORY'
  /** The search used the longest allowed time of one search. Example: `AETIA_PATH_MS` is 250. */
  | 'TIME';

/** The type of a search result. */
export type SearchKind =
  /** By title, headings and text. Example: `article:hip-alignment-and-running-injuries`. */
  | 'ARTICLE'
  /** By sentence, quotes, findings and conditions: `claim:e58`. Rows of imported tables are found by the names of their concepts alone. */
  | 'CLAIM'
  /** By name or synonym. Example: `injury:it-band-syndrome`. */
  | 'CONCEPT'
  /** By title, author and publisher. Example: `source:predawn-runner-2013`. */
  | 'SOURCE';

/** How the search text matches a result, best first. */
export type SearchMatch =
  /** The text equals a name or the title, except for case, accents and apostrophes, as `itbs` does. Names that are equal in every character come first. */
  | 'EXACT'
  /** The names contain every word of the text, some inside a word, as `femoral` in `patellofemoral`. */
  | 'INSIDE'
  /** The letters are equal; punctuation or spaces differ, as in `hip-pain` for `Hip pain`. */
  | 'LETTERS'
  /** A name starts with the text, as with `hip align`. */
  | 'PREFIX'
  /** The words differ by an ending or by one or two typing errors, as `allignment` does from `alignment`. */
  | 'SIMILAR'
  /** The text of the result contains every search word, as an article that mentions `camber`. */
  | 'TEXT'
  /** Every word of the text starts a word of its names, as with `fasc plant`. */
  | 'TOKENS';

/** The result of a mutation of the second factor. */
export type SecondFactorOutcome =
  /** The second factor is in force already. Disable it first. */
  | 'ALREADY_ON'
  /** The change succeeded. */
  | 'DONE'
  /** There is no second factor. Begin with `enrolSecondFactor`. */
  | 'NOT_ENROLLED'
  /** This server has no key to seal the secret with: the operator sets `AETIA_SEALING_KEYS`. Nothing was changed. */
  | 'NO_SEALING_KEY'
  /** Too many codes were tried lately. Wait a quarter of an hour. */
  | 'TOO_MANY_ATTEMPTS'
  /** The code is wrong, or was used before. Nothing was changed. */
  | 'WRONG_CODE'
  /** The password is wrong, or the user has none. Nothing was changed. */
  | 'WRONG_PASSWORD';

/** A part of an article under one heading. Example: `anchor: "longer-leg"`. */
export type SectionInput = {
  /** The name that links use. Example: `longer-leg`. */
  readonly anchor: string;
  /** Markdown without raw HTML. Example: `Roads slope.`. */
  readonly body: string;
  /** The keys of the claims that it expresses. Example: `["claim:e58"]`. */
  readonly claims?: ReadonlyArray<string>;
  /** The heading, without marks. Example: `The longer leg`. */
  readonly heading: string;
};

/** The input of `sendBackChangeset`. */
export type SendBackChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: number;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** The requested changes, 1 to 2,000 characters. Example: `Which road was this measured on?` */
  readonly message: string;
};

/** The input of `setApprovalPolicy`. */
export type SetApprovalPolicyInput = {
  /** The number of different reviewers who must approve, 1 to 10. */
  readonly approvals?: number;
  /** The name of the user who must be among them; left out or null: any reviewer. Example: `grace`. */
  readonly approver?: string | null | undefined;
  /** The `revision` of the policy that the client read; `0` for the default. */
  readonly basedOn: number;
  /** The kind of document. */
  readonly kind: DocumentKind;
};

/** The input of `setNotifications`. */
export type SetNotificationsInput = {
  /** One mail address without a name; left out: no change. Example: `ada@example.org`. */
  readonly address?: string | null | undefined;
  /** How often to send mail. What happened before is not sent. */
  readonly mail: MailFrequency;
};

/** The rule of inference behind a side; none of the sources states it. */
export type SideRule =
  /** The table of driving sides by country, which is general knowledge: traffic keeps left in `GB`. */
  | 'DRIVING_SIDE_TABLE'
  /** A runner who faces traffic is on the side opposite to the traffic's own: the right in `GB`. */
  | 'FACING_TRAFFIC'
  /** The edge of the road is its low side, so the leg there is the low one. In `GB`, facing traffic, it is the right leg. */
  | 'LOW_LEG_AT_THE_EDGE'
  /** The reading `LOW_SIDE_IS_SHORTER`. */
  | 'LOW_SIDE_IS_SHORTER'
  /** The reading `REACHING_LEG_IS_LONGER`. */
  | 'REACHING_LEG_IS_LONGER';

/** The input of `signIn`. */
export type SignInInput = {
  /** After `SECOND_FACTOR_NEEDED`, the code that the device shows, or a recovery code. Example: `492039`. */
  readonly code?: string | null | undefined;
  /** The name of the user. Example: `ada`. */
  readonly name: string;
  /** In place of a code, the answer of the browser to `beginPasskeySignIn`, as JSON. */
  readonly passkey?: string | null | undefined;
  /** The password, at most 1,000 characters. Example: `correct horse battery staple`. */
  readonly password: string;
};

/** The result of `signIn`, `completeSignOn` and `completePasskeySignIn`. */
export type SignInOutcome =
  /** The groups at the provider give no role here, or the user is not `active`. */
  | 'NOT_ALLOWED'
  /** The provider knows the caller, and no user here is that person. Ask an `ADMIN`. */
  | 'NO_ACCOUNT'
  /** This server takes no passkeys. */
  | 'PASSKEYS_OFF'
  /** The answer of the browser is wrong, came too late, or was used before, or the passkey is not known here. Begin again. */
  | 'PASSKEY_INVALID'
  /** This server takes no passwords: sign in through a provider of `signOnOptions`. */
  | 'PASSWORDS_OFF'
  /** The password must be changed: call `changePassword` with the `secret`. Until then, the secret is valid for nothing else. */
  | 'PASSWORD_MUST_CHANGE'
  /** The password is right, and the user has a second factor: sign in again with the `code` as well. */
  | 'SECOND_FACTOR_NEEDED'
  /** The sign-in succeeded: use the `secret`. */
  | 'SIGNED_IN'
  /** The code is unknown, was used, has ended, or the `verifier` is another: begin the sign-on again. */
  | 'SIGN_ON_INVALID'
  /** Too many recent attempts failed. Wait a quarter of an hour, or ask an `ADMIN`. */
  | 'TOO_MANY_ATTEMPTS'
  /** The `code` is wrong, or was used before. */
  | 'WRONG_CODE'
  /** The user does not exist, the password is wrong, or the user is not `active`. */
  | 'WRONG_NAME_OR_PASSWORD';

/** A whole source. Leave out a field that the source does not show; never guess. Example: `source:best-runners-tips-2014`. */
export type SourceInput = {
  /** Its attributes; left out or empty: none. */
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  /** Its author. Example: `A. Runner`. */
  readonly author?: string | null | undefined;
  /** Its category. Example: `Injuries`. */
  readonly category?: string | null | undefined;
  /** Whether readers may comment. */
  readonly commentsEnabled?: boolean | null | undefined;
  /** The key of the source that it copies or adapts. Example: `source:predawn-runner-2013`. */
  readonly derivedFrom?: string | null | undefined;
  /** The class of its evidence. */
  readonly evidenceClass: EvidenceClass;
  /** Its properties. */
  readonly facts?: ReadonlyArray<FactInput>;
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["driver:cambered-road"]`. */
  readonly formerKeys?: ReadonlyArray<string> | null | undefined;
  /** The ground for its line of descent. Example: `A reprint.`. */
  readonly note?: string | null | undefined;
  /** Its passages. */
  readonly passages?: ReadonlyArray<PassageInput>;
  /** The number that its publisher gave it. Example: `1234`. */
  readonly postId?: string | null | undefined;
  /** The date of publication, as precise as it is known. Example: `2014-03`. */
  readonly publishedAt?: string | null | undefined;
  /** Its publisher. Example: `Example Press`. */
  readonly publisher?: string | null | undefined;
  /** The key without `source:`. Example: `best-runners-tips-2014`. */
  readonly slug: string;
  /** Its title. Example: `Hip pain in runners`. */
  readonly title?: string | null | undefined;
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: ReadonlyArray<TranslationInput> | null | undefined;
  /** Its address. Example: `https://example.org/hip-pain`. */
  readonly url?: string | null | undefined;
};

/** The result of a mutation of the text of a source. */
export type SourceTextOutcome =
  /** Another text is kept than the caller saw; `text` is that one. Nothing was changed. */
  | 'CONFLICT'
  /** The text was kept or deleted. */
  | 'DONE'
  /** This text is kept already, or there is none to delete. */
  | 'NOTHING_TO_DO';

/** The input of `stageEdits`. */
export type StageEditsInput = {
  /** The id of a changeset in DRAFT. Example: `5c0e1d2f-...`. */
  readonly changeset: string;
  /** The edits, 1 to 100, at most one for each document. */
  readonly edits: ReadonlyArray<EditInput>;
  /** The message, at most 1,000 characters. Example: `Say where camber is steepest`. */
  readonly message?: string;
};

/** The input of `stageEditsWhere`. */
export type StageEditsWhereInput = {
  /** The change. */
  readonly change: FieldEditInput;
  /** The id of the changeset, which must be a DRAFT. Left out: a new one, unless it is a dry run. Example: `5c0e1d2f-...`. */
  readonly changeset?: string | null | undefined;
  /** Whether to answer with the changes and stage nothing. */
  readonly dryRun: boolean;
  /** The reason. Example: `One name for the category`. */
  readonly message?: string;
  /** The documents to change, as the changeset has them; at most 1,000 may match. */
  readonly where: DocumentsWhere;
};

/** The direction of a piece of evidence: for or against the claim as recorded. */
export type Stance =
  /** It concerns something near the claim: injury and not alignment, in `claim:e55`. It counts for no line of descent. */
  | 'INDIRECT'
  /** It speaks against the claim. Example: a study that finds no effect, for `claim:e26`. */
  | 'REFUTES'
  /** It supports the claim. Example: the evidence of `claim:e13`. */
  | 'SUPPORTS';

/** The direction of a step's claims, seen along the path. */
export type StepDirection =
  /** From the step's `to` to its `from`, against the path. */
  | 'BACKWARD'
  /** From the step's `from` to its `to`. */
  | 'FORWARD';

/** The input of `submitChangeset`. */
export type SubmitChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: number;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** A message for the reviewers. Example: `Ready`. */
  readonly message?: string;
};

/** Conditions for a list of threads; every given condition must hold. */
export type ThreadWhere = {
  /** Only threads about this document. Example: `claim:e58`. */
  readonly document?: string | null | undefined;
  /** Only resolved threads, or only open ones. */
  readonly resolved?: boolean | null | undefined;
};

/** A text of a document in another language. Example: `{ language: "de", unit: "name", text: "Laufen auf geneigten Straßen" }`. */
export type TranslationInput = {
  /** The language (BCP 47). Example: `de`. */
  readonly language: string;
  /** The fingerprint of the source text that it was made from, as `content` of the document gives it. Left out: it is made from the source text sent beside it. Example: `111c6dd69f32`. */
  readonly of?: string | null | undefined;
  /** The translation; a list has one item per line. Example: `Laufen auf geneigten Straßen`. */
  readonly text: string;
  /** The part that it translates, as in `EditedDocument.translations`. A phrase may have further forms, and a plural of its own. Example: `phrase.dative`. */
  readonly unit: string;
};

/** The input of `unscheduleChangeset`. */
export type UnscheduleChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: number;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
};

/** The input of `unstageEdits`. */
export type UnstageEditsInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: number;
  /** The keys of the documents. Example: `["claim:e31"]`. */
  readonly documents: ReadonlyArray<string>;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
};

/** How one document uses another. */
export type UseKind =
  /** A document has the attribute that it declares. */
  | 'ATTRIBUTE'
  /** A source derives from it, or an asset is taken from it. */
  | 'DERIVATION'
  /** A claim has evidence from it. */
  | 'EVIDENCE'
  /** A fact of a concept or source has evidence from it. */
  | 'FACT'
  /** A concept or claim has it among its figures. */
  | 'FIGURE'
  /** A claim has a finding from it. */
  | 'FINDING'
  /** A section of an article shows it. */
  | 'IMAGE'
  /** A section of an article links to it. */
  | 'LINK'
  /** A claim names it among its mechanisms. */
  | 'MECHANISM'
  /** A concept names it among its mentions. */
  | 'MENTION'
  /** A claim has it as its object. */
  | 'OBJECT'
  /** A section of an article expresses or cites it. */
  | 'SECTION'
  /** A claim has it as its subject. */
  | 'SUBJECT'
  /** An attribute of a document has it as a value. */
  | 'VALUE';

/** The judgment of the sources on one statement. */
export type VerdictAnswer =
  /** A source questions it, or sources disagree. Example: `claim:e12`. */
  | 'DISPUTED'
  /** No source states it; the editors of the graph inferred it. Example: `claim:e63`. */
  | 'INFERRED'
  /** A source denies it. */
  | 'NEGATED'
  /** No source states, denies or questions it. This is not a denial: `claims` is empty. */
  | 'NOT_STATED'
  /** A source affirms it, in words or by implication. Example: `claim:e13`. */
  | 'STATED';

/** The kinds of faults in content. */
export type ViolationCode =
  /** The slug fits several concepts. Example: `running`. */
  | 'AMBIGUOUS_ID'
  /** The file does not belong in a content folder. Example: `notes.txt`. */
  | 'BAD_FILE'
  /** A field is missing, unknown or malformed. Example: `certainty: 2`. */
  | 'BAD_SHAPE'
  /** The file is not valid YAML. Example: a tab in its `indent`. */
  | 'BAD_YAML'
  /** Affirmed `SUBTYPE_OF` claims, or the `derivedFrom` of sources, form a cycle. */
  | 'CYCLE'
  /** Two claims make the same statement. Example: `claim:e58` and `claim:e59`. */
  | 'DUPLICATE_CLAIM'
  /** Two documents or parts have the same id. Example: `e58`. */
  | 'DUPLICATE_ID'
  /** One hedge of a passage lowers the certainty of two claims on a path. Example: `claim:e29` and `claim:e30`. */
  | 'HEDGE_COUNTED_TWICE'
  /** An asset has no alternative text, no credit or no license. Example: `asset:hip-planes`. */
  | 'INCOMPLETE_ASSET'
  /** A document lacks an attribute that its kind must have. Example: `discussed-since`. */
  | 'MISSING_ATTRIBUTE'
  /** A claim or a fact has no evidence. Example: `claim:e58`. */
  | 'MISSING_EVIDENCE'
  /** The text of the source has the quote, but not at these offsets. Example: at `start: 12`. */
  | 'QUOTE_MISMATCH'
  /** The text of the source does not have the quote. The message names the nearest place. Example: `hips often tild`. */
  | 'QUOTE_NOT_IN_TEXT'
  /** A quote is not within its passage. Example: `S20`. */
  | 'QUOTE_OUTSIDE_PASSAGE'
  /** A quote has more than `8` words. */
  | 'QUOTE_TOO_LONG'
  /** Prose shows something that is no asset, or no picture. Example: `![hip](hip.png)`. */
  | 'REFUSED_IMAGE'
  /** A link in prose has a target that is not allowed. Example: `/about`. */
  | 'REFUSED_LINK'
  /** A claim joins a concept with itself. Example: `driver:cambered-roads` to itself. */
  | 'SELF_CLAIM'
  /** A shortcut restates a chain that does not exist. Example: `claim:e70`. */
  | 'SHORTCUT_WITHOUT_CHAIN'
  /** The id names no concept, claim, source, article or asset, or no uploaded file. Example: `driver:camber`. */
  | 'UNKNOWN_ID'
  /** An anchor has no section, or a section has no anchor. Example: `longer-leg`. */
  | 'UNREACHABLE_ANCHOR'
  /** The value of an attribute does not fit its declaration. Example: a text where a number is declared. */
  | 'WRONG_ATTRIBUTE'
  /** The predicate does not join these kinds. Example: a plane that `CAUSES`. */
  | 'WRONG_ENDS';

/** Whether a path meets the conditions of a question. */
export type WhyNotAnswer =
  /** Some conditions exclude every path: see `nearest`. */
  | 'BLOCKED'
  /** No chain of claims joins the ends under any conditions, so the sources do not say. `nearest` is empty. */
  | 'NOT_STATED'
  /** There is a path: see `survivor`. */
  | 'SURVIVES'
  /** A bound stopped the search before it found the answer: see `completeness`. */
  | 'UNDECIDED';

/** The input of `withdrawChangeset`. */
export type WithdrawChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: number;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: string;
  /** The reason, at most 1,000 characters. Example: `One more source`. */
  readonly message?: string;
};

export type ActivityHappenedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type ActivityHappenedSubscription = { readonly activityHappened: { readonly key: string, readonly at: string, readonly actor: string, readonly because: ReadonlyArray<ActivityReason>, readonly text: string, readonly link: string | null, readonly document: string | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null }, readonly event: { readonly number: number, readonly kind: ChangesetEventKind, readonly author: string, readonly at: string, readonly message: string, readonly document: string | null } | null } };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { readonly addPasskey: { readonly outcome: PasskeyOutcome, readonly passkey: { readonly key: string, readonly name: string, readonly createdAt: string } | null } };

export type AdjustmentSetsQueryVariables = Exact<{
  exposure: ConceptKey;
  outcome: ConceptKey;
  latent?: ReadonlyArray<ConceptKey> | ConceptKey | null | undefined;
  filter?: ClaimFilter | null | undefined;
  signed?: boolean | null | undefined;
  first?: number | null | undefined;
}>;


export type AdjustmentSetsQuery = { readonly adjustmentSets: { readonly answer: AdjustmentAnswer, readonly hasEffect: boolean, readonly text: string, readonly projection: string, readonly notice: string, readonly sets: ReadonlyArray<{ readonly size: number, readonly concepts: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }>, readonly blocks: ReadonlyArray<{ readonly text: string, readonly length: number, readonly steps: ReadonlyArray<{ readonly direction: StepDirection, readonly step: { readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly junctions: ReadonlyArray<{ readonly kind: JunctionKind, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly openedBy: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } | null, readonly opening: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }> }> }>, readonly unblockable: { readonly text: string, readonly length: number, readonly steps: ReadonlyArray<{ readonly direction: StepDirection, readonly step: { readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly junctions: ReadonlyArray<{ readonly kind: JunctionKind, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly openedBy: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } | null, readonly opening: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }> } | null, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } } };

export type ApprovalPoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalPoliciesQuery = { readonly approvalPolicies: ReadonlyArray<{ readonly kind: DocumentKind, readonly approvals: number, readonly approver: string | null, readonly revision: number }> };

export type ApproveChangesetMutationVariables = Exact<{
  input: ApproveChangesetInput;
}>;


export type ApproveChangesetMutation = { readonly approveChangeset: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type ArticleQueryVariables = Exact<{
  slug: ArticleSlug;
  format?: BodyFormat;
  linksTo?: string;
}>;


export type ArticleQuery = { readonly article: { readonly id: ArticleKey, readonly slug: string, readonly title: string, readonly summary: string, readonly category: string | null, readonly publishedAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly body: string, readonly notice: string, readonly sections: ReadonlyArray<{ readonly anchor: string, readonly heading: string, readonly body: string, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness }>, readonly citations: ReadonlyArray<{ readonly number: number, readonly claim: { readonly id: ClaimKey } }> }>, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: SourceKey, readonly slug: string, readonly curie: string | null, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly author: string | null, readonly publishedAt: string | null, readonly category: string | null, readonly evidenceClass: EvidenceClass, readonly note: string | null, readonly derivedFrom: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null } | null, readonly lineOfDescent: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null } }> } } | null };

export type ArticlesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: ArticleKey, readonly slug: string, readonly title: string, readonly summary: string, readonly category: string | null, readonly publishedAt: string | null, readonly createdAt: string, readonly updatedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type AskSuggestionsQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type AskSuggestionsQuery = { readonly askSuggestions: ReadonlyArray<{ readonly question: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } | null }> };

export type AskQueryVariables = Exact<{
  question: string;
  first?: number | null | undefined;
}>;


export type AskQuery = { readonly ask: { readonly text: string, readonly notUnderstood: ReadonlyArray<string>, readonly examples: ReadonlyArray<string>, readonly notice: string, readonly reading: { readonly form: QuestionForm, readonly text: string, readonly question: string, readonly unused: ReadonlyArray<string>, readonly asks: { readonly __typename: 'ReadConcept' | 'ReadFindings' | 'ReadKind' | 'ReadOutcomes' | 'ReadPaths' | 'ReadReach' | 'ReadRoad' | 'ReadStatement' | 'ReadSupposition' }, readonly assumptions: ReadonlyArray<{ readonly words: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly alternatives: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }> }> } | null, readonly answer:
      | (
        { readonly pathCount: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null }, readonly pathsInOrder: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }> }
        & { readonly __typename: 'CausalPathConnection' }
      )
      | (
        { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly paths: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }> }> }
        & { readonly __typename: 'CommonCauseConnection' }
      )
      | (
        { readonly concept: { readonly summary: string, readonly note: string | null, readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attribution: Attribution, readonly conditions: ReadonlyArray<string>, readonly scope: string | null, readonly shortcut: boolean, readonly note: string | null, readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly subject: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly object: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly mechanism: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly provenance: { readonly edge: string | null, readonly codes: ReadonlyArray<string>, readonly supportingText: ReadonlyArray<string>, readonly knowledgeLevel: string | null, readonly agentType: string | null, readonly score: number | null, readonly table: { readonly id: SourceKey, readonly title: string | null }, readonly primarySource: { readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null } | null, readonly aggregators: ReadonlyArray<{ readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } } }
        & { readonly __typename: 'ConceptAnswer' }
      )
      | (
        { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string, readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }> }
        & { readonly __typename: 'ConceptConnection' }
      )
      | (
        { readonly hypotheses: ReadonlyArray<{ readonly node: { readonly longerLeg: BodySide | null, readonly cause: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly explains: ReadonlyArray<{ readonly explainsSide: boolean | null, readonly finding: { readonly side: BodySide | null, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly paths: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }> }>, readonly unexplained: ReadonlyArray<{ readonly side: BodySide | null, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }> } }> }
        & { readonly __typename: 'HypothesisConnection' }
      )
      | (
        { readonly country: string, readonly facingTraffic: boolean, readonly place: RunningPlace, readonly reading: LegReading, readonly text: string, readonly notice: string, readonly drivingSide: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly streetSide: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly lowLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly highLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly longerLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }
        & { readonly __typename: 'LegSideAnswer' }
      )
      | (
        { readonly totalCount: number, readonly projection: string, readonly notice: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null }, readonly jointCauses: ReadonlyArray<{ readonly text: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node: { readonly summary: string, readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly bestPath: { readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }
        & { readonly __typename: 'ReachConnection' }
      )
      | (
        { readonly sets: ReadonlyArray<{ readonly corrections: ReadonlyArray<{ readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly interventions: ReadonlyArray<{ readonly answer: VerdictAnswer, readonly intervention: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }> }>, readonly unbreakable: { readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } | null }
        & { readonly __typename: 'SmallestCorrections' }
      )
      | (
        { readonly text: string, readonly verdict: { readonly answer: VerdictAnswer, readonly disputed: boolean, readonly claims: ReadonlyArray<{ readonly attribution: Attribution, readonly conditions: ReadonlyArray<string>, readonly scope: string | null, readonly shortcut: boolean, readonly note: string | null, readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly subject: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly object: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly mechanism: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly provenance: { readonly edge: string | null, readonly codes: ReadonlyArray<string>, readonly supportingText: ReadonlyArray<string>, readonly knowledgeLevel: string | null, readonly agentType: string | null, readonly score: number | null, readonly table: { readonly id: SourceKey, readonly title: string | null }, readonly primarySource: { readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null } | null, readonly aggregators: ReadonlyArray<{ readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }, readonly paths: { readonly pathCount: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null }, readonly pathsInOrder: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }> } | null }
        & { readonly __typename: 'StatementAnswer' }
      )
      | (
        { readonly remarks: ReadonlyArray<string>, readonly noLongerReached: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }> | null, readonly after: { readonly paths: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly legSide: LegRole | null, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly certainty: number, readonly claim: { readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> } }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }> } }
        & { readonly __typename: 'WhatIf' }
      )
      | (
        { readonly text: string, readonly whyNot: WhyNotAnswer, readonly nearest: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly admitted: boolean, readonly sentence: string }> }>, readonly survivor: { readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } | null }
        & { readonly __typename: 'WhyNot' }
      )
     | null, readonly otherReadings: ReadonlyArray<{ readonly form: QuestionForm, readonly text: string, readonly question: string, readonly unused: ReadonlyArray<string>, readonly assumptions: ReadonlyArray<{ readonly words: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly alternatives: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }> }> }> } };

export type AssetQueryVariables = Exact<{
  slug: AssetSlug;
  width?: number | null | undefined;
  format?: ImageFormat | null | undefined;
}>;


export type AssetQuery = { readonly asset: { readonly id: AssetKey, readonly slug: string, readonly title: string | null, readonly text: string, readonly credit: string, readonly license: string, readonly foundAt: string | null, readonly sha256: string, readonly mediaType: string, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly placeholder: string | null, readonly url: string, readonly createdAt: string, readonly updatedAt: string, readonly source: { readonly id: SourceKey } | null, readonly focalPoint: { readonly x: number, readonly y: number } | null } | null };

export type AssetsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  width?: number | null | undefined;
  format?: ImageFormat | null | undefined;
}>;


export type AssetsQuery = { readonly assets: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: AssetKey, readonly slug: string, readonly title: string | null, readonly text: string, readonly credit: string, readonly license: string, readonly foundAt: string | null, readonly sha256: string, readonly mediaType: string, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly placeholder: string | null, readonly url: string, readonly createdAt: string, readonly updatedAt: string, readonly source: { readonly id: SourceKey } | null, readonly focalPoint: { readonly x: number, readonly y: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type AssignChangesetMutationVariables = Exact<{
  input: AssignChangesetInput;
}>;


export type AssignChangesetMutation = { readonly assignChangeset: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { readonly beginPasskeySignIn: { readonly outcome: PasskeyOutcome, readonly options: string | null } };

export type BeginPasskeyMutationVariables = Exact<{
  input: BeginPasskeyInput;
}>;


export type BeginPasskeyMutation = { readonly beginPasskey: { readonly outcome: PasskeyOutcome, readonly options: string | null } };

export type BreakpointsQueryVariables = Exact<{
  question?: PathQuestionInput | null | undefined;
  among?: ReadonlyArray<ConceptKind> | ConceptKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BreakpointsQuery = { readonly breakpoints: { readonly pathCount: string, readonly totalCount: number, readonly projection: string, readonly notice: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly broken: string, readonly surviving: string, readonly node: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly interventions: ReadonlyArray<{ readonly answer: VerdictAnswer, readonly intervention: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type CausalRolesQueryVariables = Exact<{
  exposure: ConceptKey;
  outcome: ConceptKey;
  latent?: ReadonlyArray<ConceptKey> | ConceptKey | null | undefined;
  filter?: ClaimFilter | null | undefined;
  signed?: boolean | null | undefined;
  first?: number | null | undefined;
}>;


export type CausalRolesQuery = { readonly causalRoles: { readonly text: string, readonly projection: string, readonly notice: string, readonly confounders: ReadonlyArray<{ readonly latent: boolean, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly paths: ReadonlyArray<{ readonly text: string, readonly length: number, readonly steps: ReadonlyArray<{ readonly direction: StepDirection, readonly step: { readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly junctions: ReadonlyArray<{ readonly kind: JunctionKind, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly openedBy: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } | null, readonly opening: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }> }> }>, readonly mediators: ReadonlyArray<{ readonly latent: boolean, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly paths: ReadonlyArray<{ readonly text: string, readonly length: number, readonly steps: ReadonlyArray<{ readonly direction: StepDirection, readonly step: { readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly junctions: ReadonlyArray<{ readonly kind: JunctionKind, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly openedBy: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } | null, readonly opening: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }> }> }>, readonly colliders: ReadonlyArray<{ readonly latent: boolean, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly paths: ReadonlyArray<{ readonly text: string, readonly length: number, readonly steps: ReadonlyArray<{ readonly direction: StepDirection, readonly step: { readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly junctions: ReadonlyArray<{ readonly kind: JunctionKind, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly openedBy: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } | null, readonly opening: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }> }> }>, readonly instruments: ReadonlyArray<{ readonly latent: boolean, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly paths: ReadonlyArray<{ readonly text: string, readonly length: number, readonly steps: ReadonlyArray<{ readonly direction: StepDirection, readonly step: { readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly junctions: ReadonlyArray<{ readonly kind: JunctionKind, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly openedBy: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } | null, readonly opening: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }> }> }>, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } } };

export type CausedByQueryVariables = Exact<{
  id: ConceptKey;
  kinds?: ReadonlyArray<ConceptKind> | ConceptKind | null | undefined;
  filter?: ClaimFilter | null | undefined;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CausedByQuery = { readonly concept: { readonly causedBy: { readonly totalCount: number, readonly projection: string, readonly notice: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null }, readonly jointCauses: ReadonlyArray<{ readonly text: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node: { readonly summary: string, readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly bestPath: { readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ChangesetThreadsQueryVariables = Exact<{
  id: string;
  where?: ThreadWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesetThreadsQuery = { readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly threads: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly number: number, readonly document: string | null, readonly path: string | null, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly outdated: boolean, readonly resolved: boolean, readonly resolvedAt: string | null, readonly resolvedBy: string | null, readonly comments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: ChangesetEventKind, readonly author: string, readonly at: string, readonly message: string, readonly document: string | null, readonly thread: number | null, readonly mentions: ReadonlyArray<string> }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ChangesetQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesetQuery = { readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly edits: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly document: string, readonly base: number, readonly revision: number, readonly content: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly moved: ReadonlyArray<{ readonly document: string, readonly base: number, readonly published: number }>, readonly movedCompleteness: { readonly exact: boolean, readonly reason: string | null }, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly violationsCompleteness: { readonly exact: boolean, readonly reason: string | null }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: ChangesetEventKind, readonly author: string, readonly at: string, readonly message: string, readonly document: string | null, readonly thread: number | null, readonly mentions: ReadonlyArray<string> }> }, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null };

export type ChangesetsQueryVariables = Exact<{
  states?: ReadonlyArray<ChangesetState> | ChangesetState | null | undefined;
  where?: ChangesetWhere | null | undefined;
  orderBy?: ChangesetOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesetsQuery = { readonly changesets: { readonly totalCount: number, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ClaimEvidenceQueryVariables = Exact<{
  id: ClaimKey;
}>;


export type ClaimEvidenceQuery = { readonly claim: { readonly attribution: Attribution, readonly conditions: ReadonlyArray<string>, readonly scope: string | null, readonly shortcut: boolean, readonly note: string | null, readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly independentSources: { readonly count: number, readonly lines: ReadonlyArray<{ readonly origin: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly evidenceClass: EvidenceClass }, readonly sources: ReadonlyArray<{ readonly id: SourceKey, readonly title: string | null, readonly url: string | null }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly claims: ReadonlyArray<{ readonly id: ClaimKey }> }> }, readonly against: { readonly count: number, readonly lines: ReadonlyArray<{ readonly origin: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly evidenceClass: EvidenceClass }, readonly sources: ReadonlyArray<{ readonly id: SourceKey, readonly title: string | null, readonly url: string | null }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly claims: ReadonlyArray<{ readonly id: ClaimKey }> }> }, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly subject: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly object: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly mechanism: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly provenance: { readonly edge: string | null, readonly codes: ReadonlyArray<string>, readonly supportingText: ReadonlyArray<string>, readonly knowledgeLevel: string | null, readonly agentType: string | null, readonly score: number | null, readonly table: { readonly id: SourceKey, readonly title: string | null }, readonly primarySource: { readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null } | null, readonly aggregators: ReadonlyArray<{ readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null };

export type ClaimsQueryVariables = Exact<{
  where?: ClaimWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly attribution: Attribution, readonly conditions: ReadonlyArray<string>, readonly scope: string | null, readonly shortcut: boolean, readonly note: string | null, readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly subject: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly object: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly mechanism: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly provenance: { readonly edge: string | null, readonly codes: ReadonlyArray<string>, readonly supportingText: ReadonlyArray<string>, readonly knowledgeLevel: string | null, readonly agentType: string | null, readonly score: number | null, readonly table: { readonly id: SourceKey, readonly title: string | null }, readonly primarySource: { readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null } | null, readonly aggregators: ReadonlyArray<{ readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type CommentOnChangesetMutationVariables = Exact<{
  input: CommentOnChangesetInput;
}>;


export type CommentOnChangesetMutation = { readonly commentOnChangeset: { readonly outcome: ChangesetOutcome, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null } | null, readonly thread: { readonly number: number, readonly document: string | null, readonly path: string | null, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly outdated: boolean, readonly resolved: boolean, readonly resolvedAt: string | null, readonly resolvedBy: string | null, readonly comments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: ChangesetEventKind, readonly author: string, readonly at: string, readonly message: string, readonly document: string | null, readonly thread: number | null, readonly mentions: ReadonlyArray<string> }> } } | null } };

export type CommonCausesQueryVariables = Exact<{
  of: ReadonlyArray<ConceptKey> | ConceptKey;
  avoiding?: ReadonlyArray<ConceptKey> | ConceptKey | null | undefined;
  sameLegSide?: boolean | null | undefined;
  kinds?: ReadonlyArray<ConceptKind> | ConceptKind | null | undefined;
  filter?: ClaimFilter | null | undefined;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommonCausesQuery = { readonly commonCauses: { readonly totalCount: number, readonly projection: string, readonly notice: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null }, readonly jointCauses: ReadonlyArray<{ readonly text: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly legSides: ReadonlyArray<LegRole>, readonly node: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly paths: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type CompletePasskeySignInMutationVariables = Exact<{
  input: CompletePasskeySignInInput;
}>;


export type CompletePasskeySignInMutation = { readonly completePasskeySignIn: { readonly outcome: SignInOutcome, readonly secret: string | null, readonly expiresAt: string | null } };

export type CompleteSignOnMutationVariables = Exact<{
  input: CompleteSignOnInput;
}>;


export type CompleteSignOnMutation = { readonly completeSignOn: { readonly outcome: SignInOutcome, readonly secret: string | null, readonly expiresAt: string | null } };

export type ConceptQueryVariables = Exact<{
  id: ConceptKey;
  as?: ClaimEnd | null | undefined;
  where?: ClaimWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConceptQuery = { readonly concept: { readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string, readonly values: ReadonlyArray<
        | { readonly boolean: boolean }
        | { readonly date: string }
        | { readonly name: string, readonly label: string }
        | { readonly key: string }
        | { readonly number: number }
        | { readonly text: string }
        | { readonly url: string }
      > }>, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }>, readonly imports: ReadonlyArray<{ readonly originalId: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly category: string | null, readonly summary: string, readonly xrefs: ReadonlyArray<string>, readonly source: { readonly id: SourceKey, readonly title: string | null }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null }, readonly passages: ReadonlyArray<{ readonly name: string, readonly start: number, readonly end: number }> }>, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly attribution: Attribution, readonly conditions: ReadonlyArray<string>, readonly scope: string | null, readonly shortcut: boolean, readonly note: string | null, readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly subject: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly object: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly mechanism: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly provenance: { readonly edge: string | null, readonly codes: ReadonlyArray<string>, readonly supportingText: ReadonlyArray<string>, readonly knowledgeLevel: string | null, readonly agentType: string | null, readonly score: number | null, readonly table: { readonly id: SourceKey, readonly title: string | null }, readonly primarySource: { readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null } | null, readonly aggregators: ReadonlyArray<{ readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ConceptsQueryVariables = Exact<{
  kinds?: ReadonlyArray<ConceptKind> | ConceptKind | null | undefined;
  attributes?: ReadonlyArray<AttributeFilter> | AttributeFilter | null | undefined;
  orderBy?: ConceptOrder | null | undefined;
  orderByAttribute?: AttributeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConceptsQuery = { readonly concepts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly summary: string, readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ConfirmMailMutationVariables = Exact<{
  input: ConfirmMailInput;
}>;


export type ConfirmMailMutation = { readonly confirmMail: { readonly outcome: MailLinkOutcome } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { readonly confirmSecondFactor: { readonly outcome: SecondFactorOutcome, readonly recoveryCodes: ReadonlyArray<string> } };

export type ConnectSignOnMutationVariables = Exact<{
  input: ConnectSignOnInput;
}>;


export type ConnectSignOnMutation = { readonly connectSignOn: { readonly outcome: AccountOutcome } };

export type ContentHealthQueryVariables = Exact<{
  kinds?: ReadonlyArray<DocumentKind> | DocumentKind | null | undefined;
  reasons?: ReadonlyArray<HealthReason> | HealthReason | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContentHealthQuery = { readonly contentHealth: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly reason: HealthReason, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly reason: HealthReason, readonly document: string, readonly kind: DocumentKind, readonly related: ReadonlyArray<string>, readonly message: string, readonly mending: string, readonly violation: { readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string } | null } }> } };

export type CreateChangesetMutationVariables = Exact<{
  input: CreateChangesetInput;
}>;


export type CreateChangesetMutation = { readonly createChangeset: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type CreatePreviewLinkMutationVariables = Exact<{
  input: CreatePreviewLinkInput;
}>;


export type CreatePreviewLinkMutation = { readonly createPreviewLink: { readonly outcome: PreviewLinkOutcome, readonly secret: string | null, readonly link: { readonly key: string, readonly changeset: string, readonly createdBy: string, readonly createdAt: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly isGood: boolean } | null } };

export type DSeparatedQueryVariables = Exact<{
  x: ConceptKey;
  y: ConceptKey;
  given?: ReadonlyArray<ConceptKey> | ConceptKey | null | undefined;
  filter?: ClaimFilter | null | undefined;
  signed?: boolean | null | undefined;
}>;


export type DSeparatedQuery = { readonly dSeparated: { readonly separated: boolean | null, readonly hasMoreClaims: boolean, readonly text: string, readonly projection: string, readonly notice: string, readonly openPath: { readonly text: string, readonly length: number, readonly steps: ReadonlyArray<{ readonly direction: StepDirection, readonly step: { readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly junctions: ReadonlyArray<{ readonly kind: JunctionKind, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly openedBy: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } | null, readonly opening: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }> } | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }>, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } } };

export type DeclaredAttributesQueryVariables = Exact<{
  kinds?: ReadonlyArray<AttributeOwner> | AttributeOwner | null | undefined;
}>;


export type DeclaredAttributesQuery = { readonly declaredAttributes: ReadonlyArray<{ readonly name: string, readonly label: string, readonly description: string, readonly kinds: ReadonlyArray<AttributeOwner>, readonly type: AttributeType, readonly keysOf: ReadonlyArray<AttributeOwner>, readonly required: boolean, readonly many: boolean, readonly columns: ReadonlyArray<string>, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string }> }> };

export type DeleteSourceTextMutationVariables = Exact<{
  input: DeleteSourceTextInput;
}>;


export type DeleteSourceTextMutation = { readonly deleteSourceText: { readonly outcome: SourceTextOutcome, readonly source: string, readonly text: { readonly source: string, readonly textHash: string, readonly length: number, readonly keptBy: string, readonly keptAt: string } | null } };

export type DifferentPathsQueryVariables = Exact<{
  question?: PathQuestionInput | null | undefined;
  pool?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type DifferentPathsQuery = { readonly differentPaths: { readonly pool: number, readonly projection: string, readonly notice: string, readonly paths: ReadonlyArray<{ readonly distance: number | null, readonly path: { readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } }>, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } } };

export type DifferentialQueryVariables = Exact<{
  findings: ReadonlyArray<FindingInput> | FindingInput;
  setting?: RoadSettingInput | null | undefined;
  kinds?: ReadonlyArray<ConceptKind> | ConceptKind | null | undefined;
  filter?: ClaimFilter | null | undefined;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DifferentialQuery = { readonly differential: { readonly totalCount: number, readonly projection: string, readonly notice: string, readonly setting: { readonly country: string, readonly facingTraffic: boolean, readonly place: RunningPlace, readonly reading: LegReading, readonly text: string, readonly notice: string, readonly drivingSide: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly streetSide: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly lowLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly highLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly longerLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } | null, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null }, readonly jointCauses: ReadonlyArray<{ readonly text: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly longerLeg: BodySide | null, readonly cause: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly explains: ReadonlyArray<{ readonly explainsSide: boolean | null, readonly finding: { readonly side: BodySide | null, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly paths: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }> }>, readonly unexplained: ReadonlyArray<{ readonly side: BodySide | null, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }>, readonly rivals: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type DisableSecondFactorMutationVariables = Exact<{
  input: DisableSecondFactorInput;
}>;


export type DisableSecondFactorMutation = { readonly disableSecondFactor: { readonly outcome: SecondFactorOutcome } };

export type DiscardChangesetMutationVariables = Exact<{
  input: DiscardChangesetInput;
}>;


export type DiscardChangesetMutation = { readonly discardChangeset: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type DocumentQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentQuery = { readonly document: { readonly content: unknown, readonly retiredAt: string | null, readonly retiredIn: number | null, readonly key: string, readonly publishedRevision: number, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly reviewedRevision: number | null, readonly reviewBy: string | null, readonly openIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null }> }, readonly revisions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly number: number, readonly author: string, readonly at: string, readonly message: string, readonly changeset: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type DocumentsQueryVariables = Exact<{
  where?: DocumentWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly content: unknown, readonly retiredAt: string | null, readonly retiredIn: number | null, readonly key: string, readonly publishedRevision: number, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly reviewedRevision: number | null, readonly reviewBy: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type DraftsPerspectiveQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftsPerspectiveQuery = { readonly draftsPerspective: { readonly over: number, readonly olderCount: number, readonly included: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null }>, readonly leftOut: ReadonlyArray<{ readonly reason: LeftOutReason, readonly documents: ReadonlyArray<string>, readonly conflictsWith: ReadonlyArray<string>, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null } }> } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { readonly endSession: { readonly outcome: AccountOutcome } };

export type EnrolSecondFactorMutationVariables = Exact<{
  input: EnrolSecondFactorInput;
}>;


export type EnrolSecondFactorMutation = { readonly enrolSecondFactor: { readonly outcome: SecondFactorOutcome, readonly secret: string | null, readonly uri: string | null } };

export type FindQuoteQueryVariables = Exact<{
  source: string;
  words: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindQuoteQuery = { readonly findQuote: { readonly textHash: string | null, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly quote: string, readonly start: number, readonly end: number, readonly match: PassageMatch, readonly differences: number, readonly words: number, readonly passage: string | null, readonly before: string, readonly after: string } }> } };

export type ConceptSummaryFragment = { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string };

export type PageInfoFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type EvidenceFragment = { readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } };

export type AttributeFragment = { readonly name: string, readonly value: string };

export type GivenAttributeFragment = { readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string, readonly values: ReadonlyArray<
    | { readonly boolean: boolean }
    | { readonly date: string }
    | { readonly name: string, readonly label: string }
    | { readonly key: string }
    | { readonly number: number }
    | { readonly text: string }
    | { readonly url: string }
  > };

export type ProvenanceFragment = { readonly edge: string | null, readonly codes: ReadonlyArray<string>, readonly supportingText: ReadonlyArray<string>, readonly knowledgeLevel: string | null, readonly agentType: string | null, readonly score: number | null, readonly table: { readonly id: SourceKey, readonly title: string | null }, readonly primarySource: { readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null } | null, readonly aggregators: ReadonlyArray<{ readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> };

export type StepClaimFragment = { readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> };

export type ClaimFragment = { readonly attribution: Attribution, readonly conditions: ReadonlyArray<string>, readonly scope: string | null, readonly shortcut: boolean, readonly note: string | null, readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly subject: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly object: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly mechanism: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly provenance: { readonly edge: string | null, readonly codes: ReadonlyArray<string>, readonly supportingText: ReadonlyArray<string>, readonly knowledgeLevel: string | null, readonly agentType: string | null, readonly score: number | null, readonly table: { readonly id: SourceKey, readonly title: string | null }, readonly primarySource: { readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null } | null, readonly aggregators: ReadonlyArray<{ readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> };

export type PathStepFragment = { readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> };

export type CitationFragment = { readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> };

export type JointCausesFragment = { readonly text: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } };

export type CausalPathFragment = { readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } };

export type SupposedStepFragment = { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly certainty: number, readonly claim: { readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> } }> };

export type SupposedPathFragment = { readonly key: string, readonly length: number, readonly certainty: number, readonly legSide: LegRole | null, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly certainty: number, readonly claim: { readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> } }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } };

export type ReachConnectionFragment = { readonly totalCount: number, readonly projection: string, readonly notice: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null }, readonly jointCauses: ReadonlyArray<{ readonly text: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node: { readonly summary: string, readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly bestPath: { readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } };

export type SourceFragment = { readonly id: SourceKey, readonly slug: string, readonly curie: string | null, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly author: string | null, readonly publishedAt: string | null, readonly category: string | null, readonly evidenceClass: EvidenceClass, readonly note: string | null, readonly derivedFrom: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null } | null, readonly lineOfDescent: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null } };

export type ChangesetSummaryFragment = { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null };

export type ViolationFragment = { readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string };

export type FieldChangeFragment = { readonly path: string, readonly before: string | null, readonly after: string | null };

export type ChangesetPayloadFragment = { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
          | (
            { readonly name: string, readonly id: ConceptKey }
            & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
          )
          | (
            { readonly title: string, readonly id: ArticleKey }
            & { readonly __typename: 'Article' }
          )
          | (
            { readonly id: AssetKey }
            & { readonly __typename: 'Asset' }
          )
          | (
            { readonly sentence: string, readonly id: ClaimKey }
            & { readonly __typename: 'Claim' }
          )
          | (
            { readonly id: string }
            & { readonly __typename: 'Fact' }
          )
          | (
            { readonly id: SourceKey, readonly sourceTitle: string | null }
            & { readonly __typename: 'Source' }
          )
        , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> };

export type UsesFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
      | (
        { readonly name: string, readonly id: ConceptKey }
        & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
      )
      | (
        { readonly title: string, readonly id: ArticleKey }
        & { readonly __typename: 'Article' }
      )
      | (
        { readonly id: AssetKey }
        & { readonly __typename: 'Asset' }
      )
      | (
        { readonly sentence: string, readonly id: ClaimKey }
        & { readonly __typename: 'Claim' }
      )
      | (
        { readonly id: string }
        & { readonly __typename: 'Fact' }
      )
      | (
        { readonly id: SourceKey, readonly sourceTitle: string | null }
        & { readonly __typename: 'Source' }
      )
    , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } };

export type AddressingFragment = { readonly answer: VerdictAnswer, readonly intervention: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> };

export type FindingFragment = { readonly side: BodySide | null, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } };

export type SideFoundFragment = { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> };

export type LegSideAnswerFragment = { readonly country: string, readonly facingTraffic: boolean, readonly place: RunningPlace, readonly reading: LegReading, readonly text: string, readonly notice: string, readonly drivingSide: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly streetSide: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly lowLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly highLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly longerLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } };

export type CompletenessFragment = { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null };

export type SupposedPathsFragment = { readonly totalCount: string | null, readonly paths: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly legSide: LegRole | null, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly certainty: number, readonly claim: { readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> } }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } };

export type EvidenceLinesFragment = { readonly count: number, readonly lines: ReadonlyArray<{ readonly origin: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly evidenceClass: EvidenceClass }, readonly sources: ReadonlyArray<{ readonly id: SourceKey, readonly title: string | null, readonly url: string | null }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly claims: ReadonlyArray<{ readonly id: ClaimKey }> }> };

export type ConnectingPathFragment = { readonly text: string, readonly length: number, readonly steps: ReadonlyArray<{ readonly direction: StepDirection, readonly step: { readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly junctions: ReadonlyArray<{ readonly kind: JunctionKind, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly openedBy: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } | null, readonly opening: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }> };

export type ConceptInRoleFragment = { readonly latent: boolean, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly paths: ReadonlyArray<{ readonly text: string, readonly length: number, readonly steps: ReadonlyArray<{ readonly direction: StepDirection, readonly step: { readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly junctions: ReadonlyArray<{ readonly kind: JunctionKind, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly openedBy: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } | null, readonly opening: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }> }> };

export type SourceTextPartsFragment = { readonly source: string, readonly textHash: string, readonly length: number, readonly keptBy: string, readonly keptAt: string };

export type SourceTextPayloadFragment = { readonly outcome: SourceTextOutcome, readonly source: string, readonly text: { readonly source: string, readonly textHash: string, readonly length: number, readonly keptBy: string, readonly keptAt: string } | null };

export type DocumentReviewPartsFragment = { readonly key: string, readonly publishedRevision: number, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly reviewedRevision: number | null, readonly reviewBy: string | null };

export type DocumentReviewPayloadFragment = { readonly outcome: DocumentReviewOutcome, readonly document: { readonly key: string, readonly publishedRevision: number, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly reviewedRevision: number | null, readonly reviewBy: string | null } };

export type ApprovalPolicyPartsFragment = { readonly kind: DocumentKind, readonly approvals: number, readonly approver: string | null, readonly revision: number };

export type ChangesetEventPartsFragment = { readonly number: number, readonly kind: ChangesetEventKind, readonly author: string, readonly at: string, readonly message: string, readonly document: string | null, readonly thread: number | null, readonly mentions: ReadonlyArray<string> };

export type ThreadFragment = { readonly number: number, readonly document: string | null, readonly path: string | null, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly outdated: boolean, readonly resolved: boolean, readonly resolvedAt: string | null, readonly resolvedBy: string | null, readonly comments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: ChangesetEventKind, readonly author: string, readonly at: string, readonly message: string, readonly document: string | null, readonly thread: number | null, readonly mentions: ReadonlyArray<string> }> } };

export type ThreadPayloadFragment = { readonly outcome: ChangesetOutcome, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null } | null, readonly thread: { readonly number: number, readonly document: string | null, readonly path: string | null, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly outdated: boolean, readonly resolved: boolean, readonly resolvedAt: string | null, readonly resolvedBy: string | null, readonly comments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: ChangesetEventKind, readonly author: string, readonly at: string, readonly message: string, readonly document: string | null, readonly thread: number | null, readonly mentions: ReadonlyArray<string> }> } } | null };

export type ChangesetReviewsFragment = { readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> };

export type PreviewLinkFragment = { readonly key: string, readonly changeset: string, readonly createdBy: string, readonly createdAt: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly isGood: boolean };

export type ActivityItemFragment = { readonly key: string, readonly at: string, readonly actor: string, readonly because: ReadonlyArray<ActivityReason>, readonly text: string, readonly link: string | null, readonly document: string | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null }, readonly event: { readonly number: number, readonly kind: ChangesetEventKind, readonly author: string, readonly at: string, readonly message: string, readonly document: string | null } | null };

export type AssetFragment = { readonly id: AssetKey, readonly slug: string, readonly title: string | null, readonly text: string, readonly credit: string, readonly license: string, readonly foundAt: string | null, readonly sha256: string, readonly mediaType: string, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly placeholder: string | null, readonly url: string, readonly createdAt: string, readonly updatedAt: string, readonly source: { readonly id: SourceKey } | null, readonly focalPoint: { readonly x: number, readonly y: number } | null };

export type QuestionReadingFragment = { readonly form: QuestionForm, readonly text: string, readonly question: string, readonly unused: ReadonlyArray<string>, readonly assumptions: ReadonlyArray<{ readonly words: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly alternatives: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }> }> };

export type AskedPathsFragment = { readonly pathCount: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null }, readonly pathsInOrder: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }> };

export type GraphPublishedSubscriptionVariables = Exact<{
  since?: number | null | undefined;
}>;


export type GraphPublishedSubscription = { readonly graphPublished: { readonly version: number, readonly publishedAt: string, readonly digest: string } };

export type GraphQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphQuery = { readonly graph: { readonly version: number, readonly publishedAt: string, readonly digest: string, readonly conceptCount: number, readonly claimCount: number, readonly sourceCount: number, readonly articleCount: number, readonly projection: string } };

export type KeepSourceTextMutationVariables = Exact<{
  input: KeepSourceTextInput;
}>;


export type KeepSourceTextMutation = { readonly keepSourceText: { readonly outcome: SourceTextOutcome, readonly source: string, readonly text: { readonly source: string, readonly textHash: string, readonly length: number, readonly keptBy: string, readonly keptAt: string } | null } };

export type LeadsToQueryVariables = Exact<{
  id: ConceptKey;
  kinds?: ReadonlyArray<ConceptKind> | ConceptKind | null | undefined;
  filter?: ClaimFilter | null | undefined;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeadsToQuery = { readonly concept: { readonly leadsTo: { readonly totalCount: number, readonly projection: string, readonly notice: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null }, readonly jointCauses: ReadonlyArray<{ readonly text: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node: { readonly summary: string, readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly bestPath: { readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type LegSideForQueryVariables = Exact<{
  country: string;
  facingTraffic: boolean;
  reading?: LegReading | null | undefined;
  place?: RunningPlace | null | undefined;
}>;


export type LegSideForQuery = { readonly legSideFor: { readonly country: string, readonly facingTraffic: boolean, readonly place: RunningPlace, readonly reading: LegReading, readonly text: string, readonly notice: string, readonly drivingSide: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly streetSide: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly lowLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly highLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }, readonly longerLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null, readonly rule: SideRule | null, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } };

export type MarkActivityReadMutationVariables = Exact<{
  input: MarkActivityReadInput;
}>;


export type MarkActivityReadMutation = { readonly markActivityRead: { readonly outcome: NotificationsOutcome, readonly notifications: { readonly mail: MailFrequency, readonly address: string | null, readonly readUntil: string | null, readonly isMailSent: boolean } } };

export type MeasuresQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  orderBy?: CentralityOrder;
  first?: number | null | undefined;
}>;


export type MeasuresQuery = { readonly graph: { readonly communities: { readonly count: number, readonly modularity: number, readonly method: string, readonly communities: ReadonlyArray<{ readonly size: number, readonly concepts: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }> }> }, readonly centrality: { readonly method: string, readonly concepts: ReadonlyArray<{ readonly pageRank: number, readonly betweenness: number | null, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }> } } };

export type NeighborhoodQueryVariables = Exact<{
  id: string;
  depth?: number | null | undefined;
  direction?: NeighborhoodDirection | null | undefined;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  first?: number | null | undefined;
}>;


export type NeighborhoodQuery = { readonly neighborhood: { readonly nodeCount: number, readonly claimCount: number, readonly notice: string, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }>, readonly claims: ReadonlyArray<{ readonly attribution: Attribution, readonly conditions: ReadonlyArray<string>, readonly scope: string | null, readonly shortcut: boolean, readonly note: string | null, readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly subject: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly object: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly mechanism: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly provenance: { readonly edge: string | null, readonly codes: ReadonlyArray<string>, readonly supportingText: ReadonlyArray<string>, readonly knowledgeLevel: string | null, readonly agentType: string | null, readonly score: number | null, readonly table: { readonly id: SourceKey, readonly title: string | null }, readonly primarySource: { readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null } | null, readonly aggregators: ReadonlyArray<{ readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } } };

export type PasskeysQueryVariables = Exact<{ [key: string]: never; }>;


export type PasskeysQuery = { readonly viewer: { readonly passkeys: ReadonlyArray<{ readonly key: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null, readonly isSynced: boolean }> } | null };

export type PathGraphQueryVariables = Exact<{
  question?: PathQuestionInput | null | undefined;
  first?: number | null | undefined;
}>;


export type PathGraphQuery = { readonly pathGraph: { readonly nodeCount: number, readonly edgeCount: number, readonly layerCount: number, readonly pathCount: string, readonly projection: string, readonly notice: string, readonly nodes: ReadonlyArray<{ readonly pathCount: string, readonly bestCertainty: number, readonly legSides: ReadonlyArray<LegRole>, readonly layer: number, readonly isStart: boolean, readonly isEnd: boolean, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }>, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly bestCertainty: number, readonly legSides: ReadonlyArray<LegRole>, readonly isBackEdge: boolean, readonly step: { readonly hedged: boolean, readonly implied: boolean, readonly inferred: boolean, readonly assumed: boolean, readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } } };

export type PathsQueryVariables = Exact<{
  question?: PathQuestionInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PathsQuery = { readonly causalPaths: { readonly totalCount: string, readonly projection: string, readonly notice: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null }, readonly jointCauses: ReadonlyArray<{ readonly text: string, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PlanDocumentReviewMutationVariables = Exact<{
  input: PlanDocumentReviewInput;
}>;


export type PlanDocumentReviewMutation = { readonly planDocumentReview: { readonly outcome: DocumentReviewOutcome, readonly document: { readonly key: string, readonly publishedRevision: number, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly reviewedRevision: number | null, readonly reviewBy: string | null } } };

export type PreviewLinksQueryVariables = Exact<{
  changeset: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PreviewLinksQuery = { readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly previewLinks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly key: string, readonly changeset: string, readonly createdBy: string, readonly createdAt: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly isGood: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type PublishChangesetMutationVariables = Exact<{
  input: PublishChangesetInput;
}>;


export type PublishChangesetMutation = { readonly publishChangeset: { readonly outcome: PublishOutcome, readonly publication: { readonly version: number, readonly publishedAt: string, readonly digest: string } | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> }, readonly moved: ReadonlyArray<{ readonly document: string, readonly base: number, readonly published: number, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }> } };

export type RebaseChangesetMutationVariables = Exact<{
  input: RebaseChangesetInput;
}>;


export type RebaseChangesetMutation = { readonly rebaseChangeset: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type RecentActivityQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecentActivityQuery = { readonly recentActivity: { readonly totalCount: number, readonly unreadCount: number, readonly readUntil: string | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly key: string, readonly at: string, readonly actor: string, readonly because: ReadonlyArray<ActivityReason>, readonly text: string, readonly link: string | null, readonly document: string | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null }, readonly event: { readonly number: number, readonly kind: ChangesetEventKind, readonly author: string, readonly at: string, readonly message: string, readonly document: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { readonly removePasskey: { readonly outcome: PasskeyOutcome } };

export type RemoveUserMutationVariables = Exact<{
  input: RemoveUserInput;
}>;


export type RemoveUserMutation = { readonly removeUser: { readonly outcome: AccountOutcome, readonly user: { readonly name: string, readonly revision: number } | null } };

export type RenameDocumentMutationVariables = Exact<{
  input: RenameDocumentInput;
}>;


export type RenameDocumentMutation = { readonly renameDocument: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type ReopenThreadMutationVariables = Exact<{
  input: ReopenThreadInput;
}>;


export type ReopenThreadMutation = { readonly reopenThread: { readonly outcome: ChangesetOutcome, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null } | null, readonly thread: { readonly number: number, readonly document: string | null, readonly path: string | null, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly outdated: boolean, readonly resolved: boolean, readonly resolvedAt: string | null, readonly resolvedBy: string | null, readonly comments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: ChangesetEventKind, readonly author: string, readonly at: string, readonly message: string, readonly document: string | null, readonly thread: number | null, readonly mentions: ReadonlyArray<string> }> } } | null } };

export type RequestChangesMutationVariables = Exact<{
  input: RequestChangesInput;
}>;


export type RequestChangesMutation = { readonly requestChanges: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset: { readonly outcome: MailLinkOutcome } };

export type ResetPasswordByMailMutationVariables = Exact<{
  input: ResetPasswordByMailInput;
}>;


export type ResetPasswordByMailMutation = { readonly resetPasswordByMail: { readonly outcome: MailLinkOutcome } };

export type ResolveThreadMutationVariables = Exact<{
  input: ResolveThreadInput;
}>;


export type ResolveThreadMutation = { readonly resolveThread: { readonly outcome: ChangesetOutcome, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null } | null, readonly thread: { readonly number: number, readonly document: string | null, readonly path: string | null, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly outdated: boolean, readonly resolved: boolean, readonly resolvedAt: string | null, readonly resolvedBy: string | null, readonly comments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: ChangesetEventKind, readonly author: string, readonly at: string, readonly message: string, readonly document: string | null, readonly thread: number | null, readonly mentions: ReadonlyArray<string> }> } } | null } };

export type RevertVersionMutationVariables = Exact<{
  input: RevertVersionInput;
}>;


export type RevertVersionMutation = { readonly revertVersion: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type ReviewDocumentMutationVariables = Exact<{
  input: ReviewDocumentInput;
}>;


export type ReviewDocumentMutation = { readonly reviewDocument: { readonly outcome: DocumentReviewOutcome, readonly document: { readonly key: string, readonly publishedRevision: number, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly reviewedRevision: number | null, readonly reviewBy: string | null } } };

export type RevokePreviewLinkMutationVariables = Exact<{
  input: RevokePreviewLinkInput;
}>;


export type RevokePreviewLinkMutation = { readonly revokePreviewLink: { readonly outcome: PreviewLinkOutcome, readonly secret: string | null, readonly link: { readonly key: string, readonly changeset: string, readonly createdBy: string, readonly createdAt: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly isGood: boolean } | null } };

export type ScheduleChangesetMutationVariables = Exact<{
  input: ScheduleChangesetInput;
}>;


export type ScheduleChangesetMutation = { readonly scheduleChangeset: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type SearchDraftsQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchDraftsQuery = { readonly searchDrafts: { readonly totalCount: number, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly document: string, readonly kind: DocumentKind, readonly retires: boolean, readonly label: string, readonly match: SearchMatch, readonly highlight: { readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<ConceptKind> | ConceptKind | null | undefined;
  among?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly kind: SearchKind, readonly match: SearchMatch, readonly label: string, readonly highlight: { readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly node:
        | (
          { readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }
          & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
        )
        | (
          { readonly id: string }
          & { readonly __typename: 'ApiToken' | 'Changeset' | 'Fact' | 'Webhook' | 'WebhookDelivery' }
        )
        | (
          { readonly slug: string, readonly summary: string, readonly id: ArticleKey }
          & { readonly __typename: 'Article' }
        )
        | (
          { readonly id: AssetKey }
          & { readonly __typename: 'Asset' }
        )
        | (
          { readonly sentence: string, readonly id: ClaimKey }
          & { readonly __typename: 'Claim' }
        )
        | (
          { readonly slug: string, readonly url: string | null, readonly id: SourceKey }
          & { readonly __typename: 'Source' }
        )
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type SendBackChangesetMutationVariables = Exact<{
  input: SendBackChangesetInput;
}>;


export type SendBackChangesetMutation = { readonly sendBackChangeset: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type SessionsQueryVariables = Exact<{
  user?: string | null | undefined;
}>;


export type SessionsQuery = { readonly sessions: ReadonlyArray<{ readonly key: string, readonly provider: string | null, readonly client: string | null, readonly createdAt: string, readonly expiresAt: string, readonly isCurrent: boolean }> };

export type SetApprovalPolicyMutationVariables = Exact<{
  input: SetApprovalPolicyInput;
}>;


export type SetApprovalPolicyMutation = { readonly setApprovalPolicy: { readonly outcome: ApprovalPolicyOutcome, readonly policy: { readonly kind: DocumentKind, readonly approvals: number, readonly approver: string | null, readonly revision: number } } };

export type SetNotificationsMutationVariables = Exact<{
  input: SetNotificationsInput;
}>;


export type SetNotificationsMutation = { readonly setNotifications: { readonly outcome: NotificationsOutcome, readonly notifications: { readonly mail: MailFrequency, readonly address: string | null, readonly readUntil: string | null, readonly isMailSent: boolean } } };

export type ShapeQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type ShapeQuery = { readonly graph: { readonly acyclic: boolean, readonly cycles: { readonly projection: string, readonly cycles: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }>, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } }, readonly components: { readonly count: number, readonly isolatedCount: number, readonly components: ReadonlyArray<{ readonly size: number, readonly concepts: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }> }> }, readonly degree: ReadonlyArray<{ readonly incoming: number, readonly outgoing: number, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn: { readonly outcome: SignInOutcome, readonly secret: string | null, readonly expiresAt: string | null } };

export type SignOnOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignOnOptionsQuery = { readonly signOnOptions: { readonly passwords: boolean, readonly resetsByMail: boolean, readonly secondFactors: boolean, readonly passkeys: boolean, readonly providers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly startUrl: string, readonly signOffUrl: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly outcome: AccountOutcome, readonly signOffUrl: string | null } };

export type SmallestCorrectionQueryVariables = Exact<{
  question?: PathQuestionInput | null | undefined;
  among?: ReadonlyArray<ConceptKind> | ConceptKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SmallestCorrectionQuery = { readonly smallestCorrection: { readonly atLeast: number, readonly projection: string, readonly notice: string, readonly sets: ReadonlyArray<{ readonly size: number, readonly corrections: ReadonlyArray<{ readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly interventions: ReadonlyArray<{ readonly answer: VerdictAnswer, readonly intervention: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }> }> }>, readonly unbreakable: { readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } | null, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } } };

export type SourceTextQueryVariables = Exact<{
  source: string;
}>;


export type SourceTextQuery = { readonly sourceText: { readonly source: string, readonly textHash: string, readonly length: number, readonly keptBy: string, readonly keptAt: string } | null };

export type SourcesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: SourceKey, readonly slug: string, readonly curie: string | null, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly author: string | null, readonly publishedAt: string | null, readonly category: string | null, readonly evidenceClass: EvidenceClass, readonly note: string | null, readonly derivedFrom: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null } | null, readonly lineOfDescent: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type StageEditsWhereMutationVariables = Exact<{
  input: StageEditsWhereInput;
}>;


export type StageEditsWhereMutation = { readonly stageEditsWhere: { readonly outcome: ChangesetOutcome, readonly matchedCount: number, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly document: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }> }, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }> } };

export type StageEditsMutationVariables = Exact<{
  input: StageEditsInput;
}>;


export type StageEditsMutation = { readonly stageEdits: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly alsoOpenIn: ReadonlyArray<{ readonly document: string, readonly changesets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null }> }>, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type SubmitChangesetMutationVariables = Exact<{
  input: SubmitChangesetInput;
}>;


export type SubmitChangesetMutation = { readonly submitChangeset: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type UnscheduleChangesetMutationVariables = Exact<{
  input: UnscheduleChangesetInput;
}>;


export type UnscheduleChangesetMutation = { readonly unscheduleChangeset: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type UnstageEditsMutationVariables = Exact<{
  input: UnstageEditsInput;
}>;


export type UnstageEditsMutation = { readonly unstageEdits: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };

export type UsedInDraftsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UsedInDraftsQuery = { readonly document: { readonly usedInDrafts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly document: string, readonly as: UseKind, readonly section: string | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type UsedInQueryVariables = Exact<{
  id: PublishedKey;
  as?: ReadonlyArray<UseKind> | UseKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UsedInQuery = { readonly node:
    | (
      { readonly id: ConceptKey, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }
      & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'ApiToken' | 'Changeset' | 'Fact' | 'Webhook' | 'WebhookDelivery' }
    )
    | (
      { readonly id: ArticleKey, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }
      & { readonly __typename: 'Article' }
    )
    | (
      { readonly id: AssetKey }
      & { readonly __typename: 'Asset' }
    )
    | (
      { readonly id: ClaimKey, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }
      & { readonly __typename: 'Claim' }
    )
    | (
      { readonly id: SourceKey, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }
      & { readonly __typename: 'Source' }
    )
   | null };

export type VerdictQueryVariables = Exact<{
  subject: ConceptKey;
  predicate: Predicate;
  object: ConceptKey;
}>;


export type VerdictQuery = { readonly verdict: { readonly answer: VerdictAnswer, readonly disputed: boolean, readonly text: string, readonly predicate: Predicate, readonly notice: string, readonly subject: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly object: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly attribution: Attribution, readonly conditions: ReadonlyArray<string>, readonly scope: string | null, readonly shortcut: boolean, readonly note: string | null, readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly subject: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly object: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly mechanism: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly provenance: { readonly edge: string | null, readonly codes: ReadonlyArray<string>, readonly supportingText: ReadonlyArray<string>, readonly knowledgeLevel: string | null, readonly agentType: string | null, readonly score: number | null, readonly table: { readonly id: SourceKey, readonly title: string | null }, readonly primarySource: { readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null } | null, readonly aggregators: ReadonlyArray<{ readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly related: ReadonlyArray<{ readonly attribution: Attribution, readonly conditions: ReadonlyArray<string>, readonly scope: string | null, readonly shortcut: boolean, readonly note: string | null, readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly subject: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly object: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly mechanism: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly provenance: { readonly edge: string | null, readonly codes: ReadonlyArray<string>, readonly supportingText: ReadonlyArray<string>, readonly knowledgeLevel: string | null, readonly agentType: string | null, readonly score: number | null, readonly table: { readonly id: SourceKey, readonly title: string | null }, readonly primarySource: { readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null } | null, readonly aggregators: ReadonlyArray<{ readonly id: SourceKey, readonly curie: string | null, readonly title: string | null, readonly url: string | null }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly rights: ReadonlyArray<Right>, readonly expiresAt: string | null, readonly user: { readonly name: string, readonly role: Role } } | null };

export type WhatIfQueryVariables = Exact<{
  question?: PathQuestionInput | null | undefined;
  remove?: ReadonlyArray<PublishedKey> | PublishedKey | null | undefined;
  set?: ReadonlyArray<CertaintyInput> | CertaintyInput | null | undefined;
  first?: number | null | undefined;
}>;


export type WhatIfQuery = { readonly whatIf: { readonly noLongerReachedCount: number | null, readonly newlyReachedCount: number | null, readonly remarks: ReadonlyArray<string>, readonly projection: string, readonly notice: string, readonly before: { readonly totalCount: string | null, readonly paths: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly legSide: LegRole | null, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly certainty: number, readonly claim: { readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> } }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } }, readonly after: { readonly totalCount: string | null, readonly paths: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly legSide: LegRole | null, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly certainty: number, readonly claim: { readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> } }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } }>, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } }, readonly noLongerReached: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }> | null, readonly newlyReached: ReadonlyArray<{ readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }> | null } };

export type WhyNotQueryVariables = Exact<{
  question?: PathQuestionInput | null | undefined;
  first?: number | null | undefined;
}>;


export type WhyNotQuery = { readonly whyNot: { readonly answer: WhyNotAnswer, readonly text: string, readonly projection: string, readonly notice: string, readonly survivor: { readonly key: string, readonly length: number, readonly certainty: number, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly disputed: boolean, readonly legSide: LegRole | null, readonly sign: PathSign, readonly hasInferred: boolean, readonly evidenceClass: EvidenceClass, readonly notice: string, readonly start: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly end: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly certainty: number, readonly disputed: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> }>, readonly weakestStep: { readonly certainty: number, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } }, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: ClaimKey }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> }> } } | null, readonly nearest: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly admitted: boolean, readonly sentence: string, readonly from: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly to: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string }, readonly claim: { readonly id: ClaimKey, readonly predicate: Predicate, readonly relation: string | null, readonly explicitness: Explicitness, readonly polarity: Polarity, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly cue: string | null, readonly sentence: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly passage: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: SourceKey, readonly title: string | null, readonly url: string | null, readonly publisher: string | null } }> } }>, readonly failed: ReadonlyArray<{ readonly condition: PathCondition, readonly text: string, readonly claim: { readonly id: ClaimKey } | null, readonly concept: { readonly id: ConceptKey, readonly slug: string, readonly kind: ConceptKind, readonly name: string } | null }> }>, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly stoppedBy: ReadonlyArray<SearchBound>, readonly orderIsExact: boolean, readonly countIsExact: boolean | null, readonly bestUnreturned: number | null } } };

export type WithdrawChangesetMutationVariables = Exact<{
  input: WithdrawChangesetInput;
}>;


export type WithdrawChangesetMutation = { readonly withdrawChangeset: { readonly outcome: ChangesetOutcome, readonly approvalKept: boolean | null, readonly changeset: { readonly id: string, readonly title: string, readonly state: ChangesetState, readonly author: string, readonly createdAt: string, readonly revision: number, readonly publishAt: string | null, readonly retireAt: string | null, readonly publishedVersion: number | null, readonly assignee: string | null, readonly scheduleFailedAt: string | null, readonly reviews: ReadonlyArray<{ readonly reviewer: string, readonly verdict: ReviewVerdict, readonly message: string, readonly at: string, readonly revision: number, readonly current: boolean }>, readonly missingApprovals: ReadonlyArray<{ readonly reason: MissingApprovalReason, readonly kind: DocumentKind | null, readonly count: number, readonly reviewer: string | null, readonly text: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly document: string, readonly basedOn: number, readonly current: number, readonly base: unknown, readonly yours: unknown, readonly theirs: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }>, readonly violations: ReadonlyArray<{ readonly code: ViolationCode, readonly message: string, readonly document: string, readonly path: string }>, readonly stillUsed: ReadonlyArray<{ readonly document: string, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | (
              { readonly name: string, readonly id: ConceptKey }
              & { readonly __typename: 'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom' }
            )
            | (
              { readonly title: string, readonly id: ArticleKey }
              & { readonly __typename: 'Article' }
            )
            | (
              { readonly id: AssetKey }
              & { readonly __typename: 'Asset' }
            )
            | (
              { readonly sentence: string, readonly id: ClaimKey }
              & { readonly __typename: 'Claim' }
            )
            | (
              { readonly id: string }
              & { readonly __typename: 'Fact' }
            )
            | (
              { readonly id: SourceKey, readonly sourceTitle: string | null }
              & { readonly __typename: 'Source' }
            )
          , readonly section: { readonly anchor: string, readonly heading: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } };
