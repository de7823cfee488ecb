import type { IncomingMessage } from 'node:http'
import { Refuse } from './answer.ts'

/** Where the server listens, and the word that opens it. */
export interface Address {
  readonly port: number
  readonly token: string
}

const NAMES = ['127.0.0.1', 'localhost'] as const

/**
 * The path behind the token, for a request that may be answered. Refused is what comes by another name than this machine's (a foreign
 * page's name that leads here), from another page, or without the token.
 */
export function admitted({ headers, url = '/' }: IncomingMessage, { port, token }: Address): string {
  const hosts = NAMES.map((name) => `${name}:${port}`)
  if (!hosts.includes((headers.host ?? '') as (typeof hosts)[number])) throw foreign()
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`)) throw foreign()
  // Browsers say with every request whether a page of another site asks.
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreign()
  const [path = ''] = url.split('?')
  if (path !== `/${token}` && !path.startsWith(`/${token}/`)) {
    throw new Refuse(
      403,
      {
        vi: 'Địa chỉ này thiếu mã mở trang, hoặc mã đã cũ.',
        en: 'This address lacks the word that opens the page, or the word is an old one.',
      },
      {
        vi: 'Mở đúng địa chỉ mà lệnh kehoach app vừa in ra.',
        en: 'Open the address that kehoach app printed.',
      },
    )
  }
  return path.slice(token.length + 1)
}

const foreign = (): Refuse =>
  new Refuse(403, {
    vi: 'Chỉ trang của kehoach trên máy này được dùng địa chỉ này.',
    en: 'Only the page of kehoach on this machine may use this address.',
  })
