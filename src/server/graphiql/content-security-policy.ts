/**
 * What the GraphiQL page may load and from where, as the value of a Content-Security-Policy header.
 *
 * Everything comes from this server. Three allowances are there because Monaco, the editor, needs
 * them: styles set from code, fonts inside the stylesheet, and workers from a `blob:`. No script
 * runs that is not a file of the bundle, and no other site may put the page in a frame.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
