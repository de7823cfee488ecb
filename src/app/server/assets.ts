import type { ServerResponse } from 'node:http'
import type { Files } from '../../workspace/files.ts'
import { send } from './answer.ts'
import { contentPolicy, WORKER_POLICY } from './headers.ts'

/** Where the built page lies in the package. */
const PAGE = 'dist/app'
/** What stands in the built page for the nonce of its styles. */
const NONCE = '{{nonce}}'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

/** Sends a file of the page, if it is one; false where it is none. */
export async function sendAsset(
  response: ServerResponse,
  path: string,
  shipped: Pick<Files, 'read'>,
  nonce: string,
): Promise<boolean> {
  const [, name = 'index.html', ending = 'html'] = /^\/((?:fonts\/)?[\w-]+\.(html|js|css|woff2|svg))?$/.exec(path) ?? ['', '?']
  const type = TYPES[ending]
  if (name === '?' || !type) return false
  const bytes = await shipped.read(`${PAGE}/${name}`)
  if (name === 'worker.js') send(response, bytes, type, { 'content-security-policy': WORKER_POLICY })
  else if (ending !== 'html') send(response, bytes, type)
  else
    send(response, new TextDecoder().decode(bytes).replaceAll(NONCE, nonce), type, {
      'content-security-policy': contentPolicy(nonce),
    })
  return true
}
