// What a cleaned SVG may hold. Animations are not among it: they set attributes after the check.

/** Elements of SVG that draw, or say what is drawn. */
export const ALLOWED_ELEMENTS: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'style', 'switch'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'marker', 'filter', 'view'],
  ...['feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feConvolveMatrix', 'feDiffuseLighting'],
  ...['feDisplacementMap', 'feDistantLight', 'feDropShadow', 'feFlood', 'feFuncA', 'feFuncB', 'feFuncG', 'feFuncR'],
  ...['feGaussianBlur', 'feMerge', 'feMergeNode', 'feMorphology', 'feOffset', 'fePointLight', 'feSpecularLighting'],
  ...['feSpotLight', 'feTile', 'feTurbulence'],
])

/** Attributes of those elements, without a prefix. References have a check of their own. */
export const ALLOWED_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['id', 'class', 'style', 'lang', 'role', 'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-hidden'],
  ...['width', 'height', 'viewBox', 'preserveAspectRatio', 'version', 'transform', 'transform-origin', 'type'],
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'fr', 'dx', 'dy', 'd', 'points'],
  ...['pathLength', 'rotate', 'textLength', 'lengthAdjust', 'startOffset', 'method', 'spacing', 'side'],
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'vector-effect'],
  ...['opacity', 'color', 'display', 'visibility', 'overflow', 'clip-path', 'clip-rule', 'mask', 'filter'],
  ...['mix-blend-mode', 'isolation', 'paint-order', 'shape-rendering', 'text-rendering', 'image-rendering'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-variant', 'font-stretch', 'letter-spacing'],
  ...['word-spacing', 'text-anchor', 'text-decoration', 'dominant-baseline', 'alignment-baseline', 'baseline-shift'],
  ...['writing-mode', 'direction', 'unicode-bidi', 'white-space'],
  ...['gradientUnits', 'gradientTransform', 'spreadMethod', 'offset', 'stop-color', 'stop-opacity'],
  ...['patternUnits', 'patternContentUnits', 'patternTransform', 'clipPathUnits', 'maskUnits', 'maskContentUnits'],
  ...['marker-start', 'marker-mid', 'marker-end', 'markerWidth', 'markerHeight', 'markerUnits', 'orient'],
  ...['refX', 'refY', 'filterUnits', 'primitiveUnits', 'in', 'in2', 'result', 'mode', 'values', 'operator'],
  ...['k1', 'k2', 'k3', 'k4', 'order', 'kernelMatrix', 'divisor', 'bias', 'targetX', 'targetY', 'edgeMode'],
  ...['preserveAlpha', 'surfaceScale', 'diffuseConstant', 'specularConstant', 'specularExponent', 'scale'],
  ...['xChannelSelector', 'yChannelSelector', 'azimuth', 'elevation', 'z', 'pointsAtX', 'pointsAtY', 'pointsAtZ'],
  ...['limitingConeAngle', 'flood-color', 'flood-opacity', 'lighting-color', 'stdDeviation', 'radius'],
  ...['baseFrequency', 'numOctaves', 'seed', 'stitchTiles', 'slope', 'intercept', 'amplitude', 'exponent'],
  ...['tableValues', 'color-interpolation', 'color-interpolation-filters'],
])

/**
 * Whether a value or a style sheet reaches nothing outside: no address but of a part of the same
 * picture, no rule that imports, no escape that could hide either, and no code.
 */
export function isHarmless(value: string): boolean {
  if (/[\\@]|javascript:|expression\s*\(|image(?:-set)?\s*\(|-moz-binding|behavior\s*:|\/\*/i.test(value)) return false
  return [...value.matchAll(/url\s*\(([^)]*)/gi)].every(([, target = '']) => /^\s*["']?#[\w.-]+["']?\s*$/.test(target))
}
