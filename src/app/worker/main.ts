import { coreOf } from './core.ts'
import { failureOf } from './failure.ts'
import type { Core, CoreCall, CoreNews } from './protocol.ts'

/** The worker: it answers the page's calls by the core, one after another. */
interface Port {
  onmessage: ((event: { readonly data: CoreCall }) => void) | null
  postMessage(news: CoreNews): void
}
const port = globalThis as unknown as Port

const core = coreOf((path, bytes) => port.postMessage({ keep: path, bytes }))
let turn: Promise<void> = Promise.resolve()

port.onmessage = ({ data: { id, name, given } }) => {
  turn = turn.then(async () => {
    try {
      const method = core[name] as (...given: readonly unknown[]) => ReturnType<Core[keyof Core]>
      port.postMessage({ id, value: await method(...given) })
    } catch (error) {
      port.postMessage({ id, failure: failureOf(error) })
    }
  })
}
