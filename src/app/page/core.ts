import type { Core, CoreCall, CoreFailure, CoreNews, Whereabouts } from '../worker/protocol.ts'

/** What the core refused, with the sentences to show. */
export class CoreRefusal extends Error {
  readonly failure: CoreFailure

  constructor(failure: CoreFailure) {
    super(failure.message.en)
    this.failure = failure
  }
}

/** Starts the core's worker. `keep` takes the files of a page that has no server. */
export async function connectCore(keep: (path: string, bytes: Uint8Array | null) => void): Promise<Core> {
  const worker = await startWorker()
  const waiting = new Map<number, { settle: (value: never) => void; fail: (error: Error) => void }>()
  let last = 0
  worker.onmessage = ({ data }: MessageEvent<CoreNews>) => {
    if ('keep' in data) return keep(data.keep, data.bytes)
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failure' in data) call?.fail(new CoreRefusal(data.failure))
    else call?.settle(data.value as never)
  }
  return new Proxy({} as Core, {
    // An object that has `then` would be taken for a promise.
    get: (_, name) =>
      name === 'then'
        ? undefined
        : (...given: readonly unknown[]) =>
            new Promise((settle, fail) => {
              waiting.set(++last, { settle, fail })
              worker.postMessage({ id: last, name, given } as CoreCall)
            }),
  })
}

/** Where the office's files are: behind the server that sent this page, or with the page alone. */
export const serverOf = (): Extract<Whereabouts, { server: string }> | undefined =>
  location.protocol !== 'file:' && document.querySelector<HTMLMetaElement>('meta[name=nonce]')?.content !== NO_SERVER
    ? { server: location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '') }
    : undefined

/** The nonce of a page that no server of ours has filled in. */
const NO_SERVER = '{{nonce}}'

/** A browser starts no worker from a file beside a page that was opened as a file: its text is loaded as a script, then started. */
async function startWorker(): Promise<Worker> {
  if (location.protocol !== 'file:') return new Worker('worker.js')
  await new Promise<void>((settle, fail) => {
    const script = document.createElement('script')
    script.src = 'worker.js'
    script.onload = () => settle()
    script.onerror = () => fail(new Error('worker.js'))
    document.head.append(script)
  })
  const { kehoachWorker } = globalThis as unknown as { kehoachWorker: () => void }
  return new Worker(URL.createObjectURL(new Blob([`(${kehoachWorker})()`], { type: 'text/javascript' })))
}
