/** How the page is called in a browser and by search engines. */
const HEAD = (icon: string) => `<title>Aetia Sandbox</title>
    <link rel="icon" href="${icon}" type="image/svg+xml" />
    <meta name="description" content="Ask Aetia in GraphQL: typed causal paths, every step with its source." />`

/**
 * Apollo's landing page with our title, description and icon, which come from this server. A page
 * without a title is returned as it came.
 *
 * @param page - its HTML, with its Content-Security-Policy as a `<meta>`
 * @param basePath - where another program has this server, or empty
 */
export function named(page: string, basePath: string): string {
  return page
    .replace(/<link\b[^>]*\brel="(?:icon|apple-touch-icon|manifest)"[^>]*>\s*/g, '')
    .replace(/<meta\b[^>]*\bname="description"[^>]*>\s*/, '')
    .replace(/<title>[^<]*<\/title>/, () => HEAD(encodeURI(`${basePath}/favicon.svg`)))
    .replace(/(?<=\bcontent="[^"]*)\bimg-src /, "img-src 'self' ")
}
