import type { Problem } from '../../model/problem.ts'
import { FileFailure } from '../../workspace/files.ts'
import { tidy } from '../../workspace/path.ts'
import { noServer, Told } from './failure.ts'
import type { Marked, OfficeFiles } from './office-files.ts'

/**
 * The office's files behind the server of `kehoach app`. What was looked at is remembered until `forget`, so that checking a plan with
 * each key asks nothing of the server.
 */
export async function remoteFiles(server: string): Promise<OfficeFiles> {
  const ask = async (way: string, path: string, init: RequestInit = {}): Promise<Response> => {
    let response: Response
    try {
      response = await fetch(`${server}api/${way}/${path.split('/').map(encodeURIComponent).join('/')}`, init)
    } catch {
      throw noServer()
    }
    if (!response.ok && response.status !== 409) throw await refusalOf(response)
    return response
  }
  const known = new Map<string, Promise<unknown>>()
  const remembered = <T>(way: string, path: string, take: (response: Response) => Promise<T>): Promise<T> => {
    const key = `${way} ${path}`
    const found = known.get(key) as Promise<T> | undefined
    if (found) return found
    const asked = ask(way, path).then(take)
    known.set(key, asked)
    asked.catch(() => known.delete(key))
    return asked
  }
  const json = <T>(response: Response): Promise<T> => response.json() as Promise<T>
  const { name, id = '', converts } = await json<{ name: string; id?: string; converts: boolean }>(await ask('office', ''))
  const marked = async (path: string): Promise<Marked> => markedOf(await ask('file', tidy(path)))
  const put = async (path: string, bytes: Uint8Array, condition: Record<string, string>) => {
    const response = await ask('file', tidy(path), { method: 'PUT', body: bytes as Uint8Array<ArrayBuffer>, headers: condition })
    known.clear()
    if (response.status === 409) return { changed: response.headers.has('etag') ? await markedOf(response) : undefined }
    return await json<{ mark: string }>(response)
  }
  return {
    name,
    id,
    converts,
    marked,
    forget: () => known.clear(),
    read: async (path) => (await remembered('file', tidy(path), markedOf)).bytes,
    kind: (path) => remembered('kind', tidy(path), json<'file' | 'folder' | 'missing'>),
    below: (folder) => remembered('below', tidy(folder), json<string[]>),
    nearest: async (folder, file) => (await remembered('nearest', tidy(`${folder}/${file}`), json<string | null>)) ?? undefined,
    write: async (path, bytes): Promise<'written'> => {
      await put(path, bytes, {})
      return 'written'
    },
    replace: (path, bytes, mark) => put(path, bytes, mark === null ? { 'if-none-match': '*' } : { 'if-match': `"${mark}"` }),
    async remove(path) {
      await ask('file', tidy(path), { method: 'DELETE' })
      known.clear()
    },
    convert: async (bytes, ending, to) =>
      new Uint8Array(
        await (await ask('convert', `${to}/${ending}`, { method: 'POST', body: bytes as Uint8Array<ArrayBuffer> })).arrayBuffer(),
      ),
  }
}

const markedOf = async (response: Response): Promise<Marked> => ({
  bytes: new Uint8Array(await response.arrayBuffer()),
  mark: (response.headers.get('etag') ?? '').replaceAll('"', ''),
})

/** What the server refused, in its own words. */
async function refusalOf(response: Response): Promise<Error> {
  try {
    const { code, doing, path, message, hint } = (await response.json()) as Pick<Problem, 'message' | 'hint'> & {
      code?: string
      doing?: 'read' | 'write'
      path?: string
    }
    return code && doing ? new FileFailure(code, path ?? '', doing) : new Told(`status-${response.status}`, message, hint)
  } catch {
    return noServer()
  }
}
