import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomBytes } from 'node:crypto'
import type { Files } from '../../workspace/files.ts'
import { Refuse, sendJson } from './answer.ts'
import { sendAsset } from './assets.ts'
import { officeFolder } from './folder.ts'
import { admitted, type Address } from './guard.ts'
import { HEADERS } from './headers.ts'
import { portOf } from './port.ts'
import { answerApi, type Office } from './routes.ts'

/** An app that listens: its address with the token, and how it ends. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** What a server serves: an office's folder, the package's own files, and a port; without one, the office's own, or any that is free. */
export interface Serving extends Office {
  readonly shipped: Pick<Files, 'read'>
  readonly port?: number | undefined
}

/**
 * Serves the app to this machine alone: the page, and an office's files behind a token that is made anew each time. Rejects with
 * Node's own error where the port is taken.
 */
export async function serveApp({ shipped, port, ...given }: Serving): Promise<Served> {
  const office: Office = { ...given, files: officeFolder(given.files) }
  const token = randomBytes(24).toString('base64url')
  const address = { port: 0, token }
  const server = createServer((request, response) => void answer(request, response, address, shipped, office))
  await listen(server, port ?? (await portOf(given.files))).catch(async (error: unknown) => {
    if (port !== undefined) throw error
    await listen(server, 0)
  })
  address.port = (server.address() as AddressInfo).port
  return {
    url: `http://127.0.0.1:${address.port}/${token}/`,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle())
        server.closeAllConnections()
      }),
  }
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((settle, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail)
      settle()
    })
  })

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  address: Address,
  shipped: Pick<Files, 'read'>,
  office: Office,
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  try {
    const path = admitted(request, address)
    if (path === '') {
      response.writeHead(308, { location: `/${address.token}/` })
      response.end()
    } else if (request.method !== 'GET' || !(await sendAsset(response, path, shipped, randomBytes(16).toString('base64')))) {
      await answerApi(request, response, path, office)
    }
  } catch (error) {
    const { status, told } =
      error instanceof Refuse
        ? error
        : new Refuse(500, {
            vi: 'Máy chủ gặp lỗi ngoài dự kiến. Xin thử lại.',
            en: 'The server has a fault. Please try again.',
          })
    if (status === 413) {
      // A browser reads the answer only when it could send on meanwhile; what it sends goes nowhere, and ends with the answer.
      response.setHeader('connection', 'close')
      request.resume()
      response.on('finish', () => request.destroy())
    }
    if (!response.headersSent) sendJson(response, told, status)
    else response.end()
  }
}
