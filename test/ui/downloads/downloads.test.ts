import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { csvText } from '../../../src/ui/downloads/csv-text.ts'
import { fileName } from '../../../src/ui/downloads/download-formats.ts'
import { graphmlText } from '../../../src/ui/downloads/graphml-text.ts'
import { jsonText } from '../../../src/ui/downloads/json-text.ts'
import { mermaidText } from '../../../src/ui/downloads/mermaid-text.ts'
import type { ShownGraph } from '../../../src/ui/downloads/shown-graph.ts'
import { type ShownDrawing, svgText } from '../../../src/ui/downloads/svg-text.ts'
import { layout } from '../../../src/ui/layered-layout.ts'

const CAMBER = 'driver:cambered-roads'
const PAIN = 'symptom:hip-pain'

/** A graph of one step, whose texts are these. */
const graphOf = (name: string, sentence = name): ShownGraph => ({
  question: name,
  version: 3,
  address: 'https://aetia.example/ask?from=driver:cambered-roads&asOf=3',
  notice: 'Not medical advice',
  nodes: [
    { id: CAMBER, name, kindName: 'driver', pathCount: '1' },
    { id: PAIN, name: 'Hip pain', kindName: 'symptom', pathCount: '100000000000000000000' },
  ],
  edges: [{ from: CAMBER, to: PAIN, sentence, pathCount: '12', marks: ['implied'], claims: ['claim:e1', 'claim:e2'] }],
})

function drawingOf({ nodes, edges }: ShownGraph): ShownDrawing {
  const placed = layout({
    nodes: nodes.map(({ id }) => ({ id, width: 120, height: 40 })),
    edges: edges.map(({ from, to }) => ({ id: `${from} ${to}`, from, to })),
  })
  return {
    ...placed,
    boxes: placed.boxes.map((box) => ({ ...box, lines: [nodes.find(({ id }) => id === box.id)?.name ?? ''] })),
    lines: placed.lines.map((line) => ({ ...line, marks: ['implied'], width: 2 })),
  }
}

/** Reads CSV as RFC 4180 says. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}

describe('a table of the steps', () => {
  test('has a row for each step, and a last one with version, address and notice', () => {
    const rows = rowsOf(csvText(graphOf('Running on cambered roads')))
    expect(rows.slice(1)).toEqual([
      [
        CAMBER,
        'Running on cambered roads',
        PAIN,
        'Hip pain',
        '12',
        'implied',
        'claim:e1 claim:e2',
        'Running on cambered roads',
      ],
      [
        'Running on cambered roads (version 3, https://aetia.example/ask?from=driver:cambered-roads&asOf=3). Not medical advice.',
      ],
    ])
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '=HYPERLINK("https://evil.example","x")'])(
    'gives %j to a program for tables as text, not as a formula',
    (name) => {
      expect(rowsOf(csvText(graphOf(name)))[1]?.[1]).toBe(`'${name}`)
    },
  )

  test('law: every text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect([name, `'${name}`]).toContain(rowsOf(csvText(graphOf(name)))[1]?.[1])
      }),
      { numRuns: 30 },
    )
  })
})

describe('XML', () => {
  const hostile = `"]]></name><x a='1'>&amp;\u0000\u0008\ud800<script>alert(1)</script>`

  test('as GraphML has the nodes and edges, whatever their names are', () => {
    const xml = graphmlText(graphOf(hostile))
    expect(XMLValidator.validate(xml)).toBe(true)
    const { graphml } = new XMLParser({ ignoreAttributes: false }).parse(xml)
    expect(graphml.graph.node.map((each: Record<string, string>) => each['@_id'])).toEqual([CAMBER, PAIN])
    expect(graphml.graph.edge).toMatchObject({ '@_source': CAMBER, '@_target': PAIN })
    expect(graphml.graph.node[1].data.map((each: Record<string, string>) => String(each['#text']))).toContain('symptom')
    expect(xml).toContain('100000000000000000000')
  })

  test('as SVG has the drawing with whole names, no script, and the credit below', () => {
    const graph = graphOf(hostile, hostile)
    const svg = svgText(graph, drawingOf(graph))
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).not.toMatch(/<script|<x/)
    expect(svg).toContain('stroke-dasharray="7 4"')
    expect(svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('Not medical advice.')
    expect(svg).not.toMatch(/class=|style=|url\(http/)
  })

  test('law: is well-formed for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const graph = graphOf(name)
        expect(XMLValidator.validate(graphmlText(graph))).toBe(true)
        expect(XMLValidator.validate(svgText(graph, drawingOf(graph)))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

describe('Mermaid', () => {
  test('draws a doubtful step with dots, and its number of paths', () => {
    expect(mermaidText(graphOf('Running on cambered roads'))).toBe(
      [
        '%% Running on cambered roads (version 3, https://aetia.example/ask?from=driver:cambered-roads&asOf=3). Not medical advice.',
        'flowchart LR',
        '  n0["Running on cambered roads"]',
        '  n1["Hip pain"]',
        '  n0 -.->|"12 paths, implied"| n1',
        '',
      ].join('\n'),
    )
  })

  test.each([
    '"]; click n0 "javascript:alert(1)"',
    'a\nflowchart TD',
    '`**x**`',
    '#quot; <b>',
    'end',
    '%%{init: {}}%%',
  ])('takes %j as a text', (name) => {
    const lines = mermaidText(graphOf(name)).split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[0]).not.toContain('{')
    expect(lines[2]).toMatch(/^ {2}n0\["[^"<>`\n]*"\]$/)
  })
})

test('JSON has what is shown, with the credit', () => {
  const { nodes, edges, ...credit } = JSON.parse(jsonText(graphOf('Running on cambered roads')))
  expect(credit).toMatchObject({ question: 'Running on cambered roads', version: 3, notice: 'Not medical advice' })
  expect(nodes[1]).toEqual({ id: PAIN, name: 'Hip pain', kind: 'symptom', paths: '100000000000000000000' })
  expect(edges[0]).toMatchObject({ from: CAMBER, to: PAIN, claims: ['claim:e1', 'claim:e2'] })
})

test.each([
  ['What does camber lead to?', 'aetia-what-does-camber-lead-to-v3.svg'],
  ['../../etc/passwd', 'aetia-etc-passwd-v3.svg'],
  ['Wohin führen Straßen?', 'aetia-wohin-fuhren-stra-en-v3.svg'],
  ['痛み', 'aetia-paths-v3.svg'],
])('a file for %j is named %s', (question, name) => {
  expect(fileName({ question, version: 3 }, 'svg')).toBe(name)
})
