/**
 * What the pages of the explorer may load, as the value of a Content-Security-Policy header: files
 * of this server. Nothing inline runs or styles, and no other site may put the pages in a frame.
 *
 * Pictures made in the page, for downloads of drawings, are the one allowance (`data:`, `blob:`).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')
