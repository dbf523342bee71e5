import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layout } from '../../src/ui/layered-layout.ts'
import type { Layout, LayoutGraph, Point, Rectangle } from '../../src/ui/layout/layout-types.ts'

const node = (id: string, layer?: number) => ({ id, width: 120, height: 40, ...(layer === undefined ? {} : { layer }) })
const edge = (from: string, to: string, id = `${from}>${to}`) => ({ id, from, to })
const box = ({ boxes }: Layout, id: string) => boxes.find((each) => each.id === id) ?? expect.unreachable(id)
const line = ({ lines }: Layout, id: string) => lines.find((each) => each.id === id) ?? expect.unreachable(id)

const apart = (a: Rectangle, b: Rectangle) =>
  a.x + a.width <= b.x + 0.1 || b.x + b.width <= a.x + 0.1 || a.y + a.height <= b.y + 0.1 || b.y + b.height <= a.y + 0.1

/** On the left, right or lower border: lines use no other. */
const onBorder = (at: Point, { x, y, width, height }: Rectangle) =>
  (Math.min(Math.abs(at.x - x), Math.abs(at.x - x - width)) < 0.1 && at.y > y && at.y < y + height) ||
  (Math.abs(at.y - y - height) < 0.1 && at.x >= x - 0.1 && at.x <= x + width + 0.1)

/** The rectangle around one stretch of a line: its curve stays inside. */
const around = (a: Point, b: Point): Rectangle => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

const middle = ({ x, width }: Rectangle) => x + width / 2
const within = ({ x, y, width, height }: Rectangle, drawn: Layout) =>
  x >= 15.9 && y >= 15.9 && x + width <= drawn.width - 15.9 && y + height <= drawn.height - 15.9

/** Each graph takes some milliseconds to place. */
const FEW = { numRuns: 60 }

const anyGraph: fc.Arbitrary<LayoutGraph> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    nodes: fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.record({
          id: fc.constant(`${index}`),
          width: fc.integer({ min: 30, max: 200 }),
          height: fc.integer({ min: 20, max: 80 }),
        }),
      ),
    ),
    edges: fc
      .array(
        fc.record({
          from: fc.nat(count - 1).map(String),
          to: fc.nat(count - 1).map(String),
          label: fc.option(fc.record({ width: fc.integer({ min: 1, max: 90 }), height: fc.constant(16) })),
        }),
        { maxLength: 24 },
      )
      .map((edges) =>
        edges.map(({ from, to, label }, index) => ({ id: `e${index}`, from, to, ...(label ? { label } : {}) })),
      ),
  }),
)
const layered = fc.tuple(anyGraph, fc.array(fc.nat(5), { minLength: 12, maxLength: 12 })).map(
  ([{ nodes, edges }, layers]): LayoutGraph => ({
    edges,
    nodes: nodes.map((each, index) => ({ ...each, layer: layers[index] ?? 0 })),
  }),
)

describe('the layered layout', () => {
  test('a cause is left of its effect, and the line leads from the right border to the left one', () => {
    const drawn = layout({
      nodes: [node('camber'), node('tilt'), node('pain')],
      edges: [edge('camber', 'tilt'), edge('tilt', 'pain')],
    })
    const [camber, tilt, pain] = ['camber', 'tilt', 'pain'].map((id) => box(drawn, id))
    expect((camber?.x ?? 0) + 120).toBeLessThan(tilt?.x ?? 0)
    expect((tilt?.x ?? 0) + 120).toBeLessThan(pain?.x ?? 0)
    expect(line(drawn, 'camber>tilt').points.at(0)).toEqual({ x: 136, y: 36 })
    expect(line(drawn, 'camber>tilt').points.at(-1)).toEqual({ x: tilt?.x, y: 36 })
  })

  test('a graph without nodes is an empty drawing', () => {
    expect(layout({ nodes: [], edges: [] })).toEqual({ width: 32, height: 32, boxes: [], lines: [] })
  })

  test('one of the edges of a cycle leads back, and says so', () => {
    const drawn = layout({ nodes: [node('a'), node('b')], edges: [edge('a', 'b'), edge('b', 'a')] })
    expect(drawn.lines.map(({ backward }) => backward)).toEqual([false, true])
    expect(line(drawn, 'b>a').points[0]?.x).toBe(box(drawn, 'b').x)
  })

  test('parallel edges have lines of their own', () => {
    const drawn = layout({ nodes: [node('a'), node('b')], edges: [edge('a', 'b', '1'), edge('a', 'b', '2')] })
    expect(line(drawn, '1').path).not.toBe(line(drawn, '2').path)
  })

  test('a self loop hangs below its box, its label too', () => {
    const drawn = layout({ nodes: [node('a')], edges: [{ ...edge('a', 'a'), label: { width: 50, height: 16 } }] })
    const { points, label, loop } = line(drawn, 'a>a')
    expect(loop).toBe(true)
    expect(Math.min(...points.map(({ y }) => y))).toBe(box(drawn, 'a').y + 40)
    expect(label?.y).toBeGreaterThanOrEqual(box(drawn, 'a').y + 40)
    expect(drawn.height).toBe(40 + 20 + 16 + 32)
  })

  test('layers that are given are the columns', () => {
    const nodes = [node('a', 0), node('b', 3), node('c', 3), node('d', 5)]
    const drawn = layout({ nodes, edges: [edge('a', 'b'), edge('c', 'd'), edge('d', 'b')] })
    expect(box(drawn, 'b').x).toBe(box(drawn, 'c').x)
    expect(box(drawn, 'a').x).toBeLessThan(box(drawn, 'c').x)
    expect(line(drawn, 'd>b').backward).toBe(true)
  })

  test('ids that are names of JavaScript, or numbers, are ids as others', () => {
    const names = ['__proto__', 'constructor', '12', '3', '\u0001', '']
    const drawn = layout({ nodes: names.map((id) => node(id)), edges: names.map((id) => edge('12', id)) })
    expect(drawn.boxes.map(({ id }) => id)).toEqual(names)
    expect(drawn.lines).toHaveLength(names.length)
  })

  test('an edge to what is no node is refused, and two nodes of one id', () => {
    expect(() => layout({ nodes: [node('a')], edges: [edge('a', 'b')] })).toThrow('no node')
    expect(() => layout({ nodes: [node('a'), node('a')], edges: [] })).toThrow('one id')
  })

  describe.each([
    ['without layers', anyGraph],
    ['with layers', layered],
  ])('laws %s', (_, graphs) => {
    test('boxes and labels do not overlap, and are in the drawing', () => {
      fc.assert(
        fc.property(graphs, (graph) => {
          const drawn = layout(graph)
          const all: readonly Rectangle[] = [...drawn.boxes, ...drawn.lines.flatMap(({ label }) => label ?? [])]
          const overlapping = all.flatMap((a, index) =>
            all.slice(index + 1).flatMap((b) => (apart(a, b) ? [] : [[a, b]])),
          )
          expect(overlapping).toEqual([])
          expect(all.filter((each) => !within(each, drawn))).toEqual([])
        }),
        FEW,
      )
    })

    test('every line goes from the border of its box to that of the other', () => {
      fc.assert(
        fc.property(graphs, (graph) => {
          const drawn = layout(graph)
          expect(drawn.lines.map(({ id }) => id)).toEqual(graph.edges.map(({ id }) => id))
          for (const { from, to, points } of drawn.lines) {
            expect(onBorder(points.at(0) as Point, box(drawn, from))).toBe(true)
            expect(onBorder(points.at(-1) as Point, box(drawn, to))).toBe(true)
          }
        }),
        FEW,
      )
    })

    test('no line crosses a box of others, and a line that leads back says so', () => {
      fc.assert(
        fc.property(graphs, (graph) => {
          const drawn = layout(graph)
          for (const { from, to, points, backward, loop } of drawn.lines) {
            const others = loop ? drawn.boxes.filter(({ id }) => id !== from) : drawn.boxes
            const stretches = points.slice(1).map((point, index) => around(points[index] as Point, point))
            const crossed = stretches.flatMap((each) => others.filter((other) => !apart(each, other)))
            expect(crossed).toEqual([])
            expect(backward).toBe(middle(box(drawn, from)) > middle(box(drawn, to)) + 0.1)
          }
        }),
        FEW,
      )
    })

    test('the same graph gives the same drawing, whatever was drawn before', () => {
      fc.assert(
        fc.property(graphs, graphs, (graph, other) => {
          const first = layout(graph)
          layout(other)
          expect(layout(structuredClone(graph))).toEqual(first)
        }),
        FEW,
      )
    })
  })
})
