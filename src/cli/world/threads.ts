import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, threadId, Worker, workerData } from 'node:worker_threads'
import { builderOf, type BatchSetup, type BuildRequest, type Pool } from '../../batch/build.ts'
import type { Done } from '../../batch/cache.ts'
import type { Files } from '../../workspace/files.ts'
import { sha256 } from './hash.ts'
import { THREAD, type Threads } from './world.ts'

interface Answer {
  readonly index: number
  readonly done?: Done
  readonly fault?: string
}

/** Megabytes. A plan takes a few, and V8 clears up the sooner the less it has: a thread would keep what a thousand plans left behind. */
const ROOM = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1024 }

/** Threads that run this program. */
export const threadsOf = (program: string): Threads => ({
  most: availableParallelism(),
  start: (count, setup) => startThreads(program, count, setup),
})

/** The program once more on so many threads, each building what it is asked for; they start when something is, since mostly all is known. */
function startThreads(program: string, count: number, setup: BatchSetup): Pool {
  const waiting = new Map<number, { settle: (done: Done) => void; fail: (error: Error) => void }>()
  const failAll = (error: Error): void => {
    for (const { fail } of waiting.values()) fail(error)
    waiting.clear()
  }
  const started: Worker[] = []
  const start = (): Worker => {
    const worker = new Worker(program, { argv: [THREAD], workerData: setup, resourceLimits: ROOM })
    worker.on('message', ({ index, done, fault }: Answer) => {
      const { settle, fail } = waiting.get(index)!
      waiting.delete(index)
      if (done) settle(done)
      else fail(new Error(fault))
    })
    worker.on('error', failAll)
    started.push(worker)
    return worker
  }
  let asked = 0
  return {
    size: count,
    build(request) {
      const index = asked++
      const worker = started[index % count] ?? start()
      return new Promise((settle, fail) => {
        waiting.set(index, { settle, fail })
        worker.postMessage({ index, request })
      })
    },
    close: () => Promise.all(started.map((worker) => worker.terminate())),
  }
}

/** Builds what the thread above asks for; false where this is the program itself. */
export function serveThread(filesOf: (thread: number) => Files): boolean {
  const port = parentPort
  if (isMainThread || !port) return false
  const builder = builderOf(filesOf(threadId), workerData as BatchSetup, sha256)
  port.on('message', async ({ index, request }: { index: number; request: BuildRequest }) => {
    try {
      const answer: Answer = { index, done: await builder(request) }
      port.postMessage(answer)
    } catch (error) {
      port.postMessage({ index, fault: error instanceof Error ? error.message : String(error) } satisfies Answer)
    }
  })
  return true
}
