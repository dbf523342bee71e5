/**
 * How long the page waits for the Sandbox to speak before it says that the Sandbox did not load, in
 * milliseconds.
 */
export const SANDBOX_PATIENCE_MS = 4_000

/**
 * Apollo's landing page with a notice in it that says when the Sandbox did not load, and where
 * GraphiQL is.
 *
 * The notice shows as soon as Apollo's script is known to have failed, or after
 * `SANDBOX_PATIENCE_MS` without a sign of it. It disappears if the Sandbox speaks later. Without
 * JavaScript, a `<noscript>` says the same. A page without a `<body>` is returned as it came.
 *
 * @param page - the HTML of Apollo's landing page, with its Content-Security-Policy as a `<meta>`
 * @param graphiqlPath - where GraphiQL is on this server, such as `/graphiql`
 */
export function withOfflineNotice(page: string, graphiqlPath: string): string {
  // The policy of the page lets inline code run only with its own nonce, which is new on every
  // request.
  const nonce = /'nonce-([\w+/=-]+)'/.exec(page)?.[1]
  const nonceAttribute = nonce === undefined ? '' : ` nonce="${nonce}"`
  const notice = noticeMarkup(encodeURI(graphiqlPath), nonceAttribute)
  return (
    page
      .replace(/<noscript>.*?<\/noscript>\s*/s, '')
      // A stylesheet that is never answered would hold back the drawing of the page and every
      // script after it, for minutes. The page has no use for the one it asks for, a web font.
      .replace(/<link\b[^>]*\brel="(?:stylesheet|preconnect)"[^>]*>\s*/g, '')
      .replace(/<body\b[^>]*>/, (body) => `${body}\n${notice}`)
  )
}

/**
 * The notice itself, hidden at first, with its style and the script that shows it. It must come
 * before Apollo's script.
 */
function noticeMarkup(link: string, nonceAttribute: string): string {
  return `<style${nonceAttribute}>
  .fallback { display: none; }
  .offline-notice {
    position: relative; z-index: 1; box-sizing: border-box; max-width: 40rem; width: calc(100% - 2rem); margin: 2rem auto;
    padding: 1.25rem 1.5rem; border: 1px solid #d0d4dc; border-radius: 8px; background: #fff; color: #1c2030;
    font: 1rem/1.5 system-ui, sans-serif; box-shadow: 0 4px 16px rgb(28 32 48 / 12%);
  }
  .offline-notice[hidden] { display: none; }
  .offline-notice h1 { margin: 0 0 .5rem; font-size: 1.25rem; }
  .offline-notice p { margin: .5rem 0; }
  .offline-notice a { color: #1b4fa8; font-weight: 600; }
</style>
<noscript><div class="offline-notice"><p>The Apollo Sandbox and <a href="${link}">GraphiQL</a> both need JavaScript.
  Any GraphQL client can send a POST request to this address without it.</p></div></noscript>
<div class="offline-notice" id="offline-notice" role="status" hidden>
  <h1>The Apollo Sandbox did not load</h1>
  <p>It comes from Apollo on the internet, and this browser gets no answer from there. This server itself is running.</p>
  <p><a href="${link}">Open GraphiQL</a>: it is served from here, works offline, and has the same example operations.</p>
</div>
<script${nonceAttribute}>
  (function () {
    var notice = document.getElementById('offline-notice')
    function show() { notice.hidden = false }
    var patience = setTimeout(show, ${SANDBOX_PATIENCE_MS})
    // Apollo's script puts the real one in this place. If it cannot be fetched, the page constructs
    // this one instead.
    window.EmbeddedSandbox = show
    // The frame of the Sandbox greets its page once it runs: a script that arrived does not mean
    // that the frame did.
    window.addEventListener('message', function (event) {
      var frame = document.querySelector('#embeddableSandbox iframe')
      if (frame === null || event.source !== frame.contentWindow) return
      clearTimeout(patience)
      notice.hidden = true
    })
  })()
</script>`
}
