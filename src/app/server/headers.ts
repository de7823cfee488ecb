/** What every answer says of itself: nothing is kept, guessed, framed, or told to another site. */
export const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** What the page may do: its own scripts, worker, styles and fonts; no request to another place. The editor's styles come with the nonce. */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** What the worker may do: talk to this server. Handlebars makes functions of templates, which the page itself may not. */
export const WORKER_POLICY = "default-src 'none'; script-src 'unsafe-eval'; connect-src 'self'"
