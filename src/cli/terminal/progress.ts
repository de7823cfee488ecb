import type { Wording } from '../../model/problem.ts'
import type { Arguments } from '../frame/arguments.ts'
import { visibleLine } from '../../report/escape.ts'
import type { World } from '../world/world.ts'

/** From how many plans on a bar is worth showing. */
const MANY = 6

/** Lets timers run between two plans: the bar is drawn by one, and so is what else waits for its time. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Tells on a terminal how far a long run is. */
export interface Progress {
  step(path: string): Promise<void>
  /** What takes its time before the next step. */
  waits(doing: Wording): void
  stop(): void
}

/** A progress bar on a terminal when there are many plans; where there are few, only what takes its time is said. */
export async function startProgress(total: number, { language, options }: Arguments, { stderr }: World): Promise<Progress> {
  const silent = !stderr.isTTY || options.json === true
  if (total < MANY || silent)
    return { step: turn, waits: (doing) => void (silent || stderr.write(`${doing[language]}\n`)), stop: () => {} }
  const { SingleBar, Presets } = (await import('cli-progress')).default
  const format = language === 'vi' ? '{bar} {value}/{total} kế hoạch {path}' : '{bar} {value}/{total} plans {path}'
  const bar = new SingleBar(
    { format, stream: (stderr.raw ?? stderr) as NodeJS.WritableStream, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  )
  bar.start(total, 0, { path: '' })
  return {
    step(path) {
      bar.increment(1, { path: visibleLine(path) })
      return turn()
    },
    waits: (doing) => bar.update({ path: doing[language] }),
    stop: () => bar.stop(),
  }
}
