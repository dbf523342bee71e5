/**
 * What the pages of the documentation may load, as the value of a Content-Security-Policy header:
 * files of this server, nothing inline, and no other site may put them in a frame.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
