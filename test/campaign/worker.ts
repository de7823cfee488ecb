import { faultsOf, inputOf } from './input.ts'
import { READERS } from './readers.ts'

/**
 * A process of the campaign: runs the inputs it is told of, and says before each which it is, so that whoever watches it knows
 * what it hung on.
 */
interface Slice {
  readonly reader: string
  readonly seed: number
  readonly from: number
  readonly to: number
}

/** Processor time, in milliseconds: what else the machine does is not this input's. */
const worked = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

process.on('message', ({ reader: name, seed, from, to }: Slice) => {
  const reader = READERS.find((it) => it.name === name)!
  const next = (index: number): void => {
    if (index >= to) {
      process.send!({ done: true })
      return
    }
    process.send!({ at: index })
    const input = inputOf(reader, seed, index)
    const start = worked()
    const faults = faultsOf(reader, input)
    process.send!({ faults, ms: worked() - start, memory: process.resourceUsage().maxRSS / 1024 })
    setImmediate(next, index + 1)
  }
  next(from)
})
