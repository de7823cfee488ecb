import type { IncomingMessage, ServerResponse } from 'node:http'
import { failureProblem } from '../../workspace/failure.ts'
import { FileFailure, type Files } from '../../workspace/files.ts'
import { bodyOf, MOST_BYTES, Refuse, send, sendJson, tooLarge } from './answer.ts'
import { markOf } from './folder.ts'

/** Makes .docx or .pdf of a file of another kind; `missing` where there is no program for it. */
export type Convert = (
  files: readonly { readonly ending: string; readonly content: Uint8Array }[],
  to?: 'docx' | 'pdf',
) => Promise<readonly (Uint8Array | undefined)[] | 'missing'>

/** What the page may ask of the server. */
export interface Office {
  /** The folder's name, for the page to show. */
  readonly name: string
  /** What tells this folder from every other, in hexadecimal: the browser keeps its drafts under it. */
  readonly id?: string | undefined
  readonly files: Files
  readonly convert?: Convert | undefined
}

type Route = (request: IncomingMessage, response: ServerResponse, path: string, office: Office) => Promise<void>

/** What is asked for, by method and the first word of the path; all else is no answer of this server's. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET office': async (_, response, __, { name, id, convert }) =>
    sendJson(response, { name, id, converts: convert !== undefined }),
  'GET kind': async (_, response, path, { files }) => sendJson(response, await files.kind(path)),
  'GET below': async (_, response, path, { files }) => sendJson(response, await files.below(path)),
  'GET nearest': async (_, response, path, { files }) => {
    const at = path.lastIndexOf('/')
    sendJson(response, (await files.nearest(at < 0 ? '.' : path.slice(0, at), path.slice(at + 1))) ?? null)
  },
  'GET file': async (_, response, path, { files }) => {
    const bytes = await files.read(path)
    if (bytes.length > MOST_BYTES) throw tooLarge()
    send(response, bytes, 'application/octet-stream', { etag: `"${markOf(bytes)}"` })
  },
  'PUT file': async (request, response, path, { files }) => {
    const body = await bodyOf(request)
    const wanted = /^"(\w+)"$/.exec(request.headers['if-match'] ?? '')?.[1]
    const there = (await files.kind(path)) === 'missing' ? undefined : await files.read(path)
    const mark = there && markOf(there)
    const changed = wanted !== undefined ? mark !== wanted : request.headers['if-none-match'] === '*' && there !== undefined
    // Both texts are known to the page then: its own, and the one that stands there.
    if (changed && !(there && markOf(body) === mark)) {
      response.writeHead(409, { 'content-type': 'application/octet-stream', ...(mark && { etag: `"${mark}"` }) })
      response.end(there)
      return
    }
    await files.write(path, body)
    sendJson(response, { mark: markOf(body) })
  },
  'DELETE file': async (_, response, path, { files }) => {
    if (!path.startsWith('.kehoach/drafts/')) throw new FileFailure('EOUTSIDE', path, 'write')
    if ((await files.kind(path)) === 'file') await files.remove?.(path)
    sendJson(response, null)
  },
  'POST convert': async (request, response, path, { convert }) => {
    const [to, ending] = path.split('/')
    const content = await bodyOf(request)
    const known = (to === 'pdf' || to === 'docx') && /^(?:docx?|odt|rtf)$/.test(ending ?? '')
    const made = known ? await convert?.([{ ending: ending!, content }], to) : undefined
    if (made === undefined || made === 'missing') throw withoutOffice()
    if (!made[0]) throw notConverted()
    send(response, made[0], 'application/octet-stream')
  },
}

const withoutOffice = (): Refuse =>
  new Refuse(
    501,
    {
      vi: 'Máy này chưa cài LibreOffice nên chưa tạo được tệp này.',
      en: 'LibreOffice is not installed here, so this file cannot be made.',
    },
    { vi: 'Mở tệp bằng Word rồi chọn Lưu thành (Save As).', en: 'Open the file in Word and use Save As.' },
  )

const notConverted = (): Refuse =>
  new Refuse(
    422,
    { vi: 'LibreOffice không chuyển được tệp này.', en: 'LibreOffice could not convert this file.' },
    { vi: 'Mở tệp bằng Word rồi chọn Lưu thành (Save As).', en: 'Open the file in Word and use Save As.' },
  )

/** Answers a request below `/api/`; what the folder refuses is told as the problem it is. */
export async function answerApi(request: IncomingMessage, response: ServerResponse, path: string, office: Office): Promise<void> {
  const [, word = '', rest = ''] = /^\/api\/(\w+)(?:\/(.*))?$/s.exec(path) ?? []
  const route = Object.hasOwn(ROUTES, `${request.method} ${word}`) ? ROUTES[`${request.method} ${word}`] : undefined
  if (!route) throw new Refuse(404, { vi: 'Không có địa chỉ này.', en: 'There is no such address.' })
  try {
    await route(request, response, decoded(rest) || '.', office)
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error
    const { code, doing } = error
    const status = code === 'ENOENT' ? 404 : code === 'EOUTSIDE' ? 403 : 500
    sendJson(response, { code, doing, path: error.path, ...failureProblem(error) }, status)
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new Refuse(400, { vi: 'Đường dẫn không đọc được.', en: 'The path cannot be read.' })
  }
}
