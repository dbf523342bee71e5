import { addCopyButtons } from './copy-buttons.ts'
import { followContents } from './follow-contents.ts'
import { startSearch } from './search.ts'

startSearch()
addCopyButtons()
followContents()
