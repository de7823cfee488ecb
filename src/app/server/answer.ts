import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Problem, Wording } from '../../model/problem.ts'

/** The most that is taken in: no plan and no Word file of an office is larger. */
export const MOST_BYTES = 10 * 1024 * 1024

/** What is answered with another status than 200. */
export class Refuse extends Error {
  readonly status: number
  readonly told: Pick<Problem, 'message' | 'hint'>

  constructor(status: number, message: Wording, hint?: Wording) {
    super(message.en)
    this.status = status
    this.told = { message, ...(hint && { hint }) }
  }
}

export const tooLarge = (): Refuse =>
  new Refuse(
    413,
    { vi: 'Tệp lớn hơn 10 MB nên không nhận.', en: 'The file is larger than 10 MB and is not taken.' },
    {
      vi: 'Thu nhỏ hình ảnh trong tệp, hoặc tách phụ lục thành tệp riêng.',
      en: 'Make its pictures smaller, or put its annexes into files of their own.',
    },
  )

/** Sends bytes. */
export function send(response: ServerResponse, bytes: Uint8Array | string, type: string, headers: object = {}): void {
  response.writeHead(200, { 'content-type': type, ...headers })
  response.end(bytes)
}

export const sendJson = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(value))
}

/** The body of a request; more than `MOST_BYTES` is refused before it is taken in. */
export async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge()
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > MOST_BYTES) throw tooLarge()
    parts.push(part)
  }
  const body = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    body.set(part, at)
    at += part.length
  }
  return body
}
