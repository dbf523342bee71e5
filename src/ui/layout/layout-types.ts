export interface Size {
  /** In pixels, as every length here. */
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its upper left corner. */
export interface Rectangle extends Size, Point {}

export interface LayoutNode extends Size {
  readonly id: string
  /** The column, counted from the left. It is used where every node has one. */
  readonly layer?: number
}

export interface LayoutEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Room for words on the line. */
  readonly label?: Size
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[]
  readonly edges: readonly LayoutEdge[]
}

/** The place of a node. */
export interface Box extends Rectangle {
  readonly id: string
}

/** The course of an edge, from the border of one box to the border of another. */
export interface Line {
  readonly id: string
  readonly from: string
  readonly to: string
  /** A polyline; a curve of `path` stays in its hull. */
  readonly points: readonly Point[]
  /** The same course with curves, as the `d` of an SVG path. */
  readonly path: string
  /** Where its label goes; null without one. */
  readonly label: Rectangle | null
  /** Whether it leads from the right to the left. */
  readonly backward: boolean
  /** Whether it leads from a box to itself. */
  readonly loop: boolean
}

export interface Layout extends Size {
  /** In the order of the nodes. */
  readonly boxes: readonly Box[]
  /** In the order of the edges. */
  readonly lines: readonly Line[]
}

/** Distances in pixels. */
export interface LayoutSpacing {
  /** Between two columns; 72 if left out. */
  readonly between?: number
  /** Between two boxes of a column; 20 if left out. */
  readonly within?: number
  /** Around the whole; 16 if left out. */
  readonly margin?: number
}
