import { test } from 'vitest'
import { graphFromLines, keyFor } from '/work/wt/search/test/notation/graph-from-lines.ts'
import { buildSnapshot } from '/work/wt/search/src/snapshot/snapshot.ts'
import { findConcepts } from '/work/wt/search/src/snapshot/find-concepts.ts'
import { normalizeLabel } from '/work/wt/search/src/snapshot/normalize-label.ts'
test('x', () => {
  const [pattern] = graphFromLines('a -CAUSES-> b').concepts.values()
  const names = ["HER2+ tumor", "HER2- tumor", "C++", "Straße running", "Køge løb", "Łódź run", "Æble", "Đorđe", "Œuvre", "膝の痛み","École","Week 1","Week 2","Week 10","Feet","Hip injuries","Runner's knee","🦵 pain","Läufer", "ปวดเข่า"]
  const s = buildSnapshot({concepts: names.map((name,i)=>({...pattern!, key: keyFor('k'+String(100-i)), name, alsoCalled: []})), claims: [], sources: [], articles: []},1,'2026-01-01T00:00:00Z')
  for (const q of ['HER2- tumor','HER2+ tumor','her2 tumor','C#','c++','strasse','STRASSE','koge','koge lob','lodz','aeble','dorde','oeuvre','ecole','痛み','week','foot','hip injury','runers knee','runner knees','++','+','🦵','Laeufer','tumro','เข่า','','.*','pain'])
    console.log(JSON.stringify(q), findConcepts(s,q).map(h=>h.match+' '+h.label).join(' | '))
  let bad=0
  for (let c=0;c<0x30000;c++){ if(c>=0xd800&&c<0xe000)continue; const t='a'+String.fromCodePoint(c)+'b'; const f=normalizeLabel(t); if(normalizeLabel(f)!==f){ if(bad++<10)console.log(c.toString(16),JSON.stringify(f),JSON.stringify(normalizeLabel(f)))} }
  console.log('bad',bad)
})
