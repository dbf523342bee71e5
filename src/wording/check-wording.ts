import { WORDINGS } from './generated/wordings.ts'
import { lackingWords } from './lacking-words.ts'

// Lists what the languages of src/wording lack, and fails where one lacks anything.

for (const [language, wording] of WORDINGS) {
  const lacking = lackingWords(wording)
  if (lacking.length === 0) continue
  console.error(`${language} (${wording.ownName}) lacks ${lacking.length}:`)
  for (const place of lacking) console.error(`  ${place}`)
  process.exitCode = 1
}
