/**
 * What a browser is shown at `/graphiql` while the bundle has not been made. It needs nothing but
 * itself.
 */
export const notBuiltPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>GraphiQL is not built</title>
    <link rel="icon" href="data:," />
    <style>
      body { max-width: 40rem; margin: 4rem auto; padding: 0 1.5rem; color: #1c2030; font: 1rem/1.5 system-ui, sans-serif; }
      code { padding: .1em .35em; border-radius: 4px; background: #eef0f4; }
    </style>
  </head>
  <body>
    <h1>GraphiQL is not built</h1>
    <p>Run <code>npm run build</code> where this server is installed, with its development dependencies, and start it again.</p>
    <p>The API itself is at <a href="/graphql"><code>/graphql</code></a>.</p>
  </body>
</html>
`
