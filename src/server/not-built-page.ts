/**
 * What a browser is shown in place of pages that have not been built. It needs nothing but itself
 * and the icon.
 *
 * @param what - the first words of a sentence, such as `GraphiQL`
 * @param basePath - where another program has this server, or empty
 */
export const notBuiltPage = (what: string, basePath: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${what} is not built - Aetia</title>
    <link rel="icon" href="${basePath}/favicon.svg" type="image/svg+xml" />
  </head>
  <body>
    <h1>${what} is not built</h1>
    <p>Run <code>npm run build</code> where this server is installed, with its development dependencies, and start
      it again.</p>
    <p>The API itself is at <a href="${basePath}/graphql"><code>${basePath}/graphql</code></a>.</p>
  </body>
</html>
`
