const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Words that a question loses nothing without: articles, possessives, politeness, emphasis. */
export const FILLERS: ReadonlySet<string> = new Set(
  words(`the a an my your his her its our their this these those some any please kindly really actually just
    exactly then also ever possibly possible potentially perhaps maybe usually often typically generally normally
    commonly basically simply quickly hi hello hey thanks thank ok okay well so`),
)

/** Words of grammar, which alone name no concept in small letters. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...FILLERS,
  ...words(`i me we us you he she it they them one ones myself someone somebody anyone anybody people person who whom
    whose what which when where why how is are was were be been being am do does did done doing can could may might
    will would shall should must have has had having and or but nor not no never of to in on at by for from with
    without into onto about against between through during after before because since if than that there here as
    while both all each every only either neither via over under out up down off per again still too very more most
    less least so such same other another s t d ll re ve`),
])

/** Words inside a name, as in `pain in the hip`. */
export const GLUE: ReadonlySet<string> = new Set(
  words('the a an my your his her its our their this of in on at to with for and is are feels feel am gets get'),
)

/** Words of a label that may be left out. */
export const LABEL_GLUE: ReadonlySet<string> = new Set(words('the a an of in on at to and with for by from or'))

/** What is written together, taken apart. */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    whats: 'what is',
    whos: 'who is',
    hows: 'how is',
    wheres: 'where is',
    whys: 'why is',
    thats: 'that is',
    im: 'i am',
    ive: 'i have',
    id: 'i would',
    theres: 'there is',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    cant: 'can not',
    cannot: 'can not',
    couldnt: 'could not',
    wont: 'will not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    mightnt: 'might not',
    hasnt: 'has not',
    havent: 'have not',
  }),
)

/** Words for a complaint, as people say them; each stands for any other. */
export const COMPLAINTS: ReadonlySet<string> = new Set(
  words(`pain pains painful hurt hurts hurting hurty ache aches aching achy sore soreness sores tender tenderness
    discomfort`),
)
