import type { Arguments } from '../frame/arguments.ts'
import { visibleLine } from '../../report/escape.ts'
import type { World } from '../world/world.ts'

/** From how many plans on a bar is worth showing. */
const MANY = 6

/** Lets timers run between two plans: the bar is drawn by one, and so is what else waits for its time. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A progress bar on a terminal when there are many plans; otherwise silence. */
export async function startProgress(
  total: number,
  { language, options }: Arguments,
  { stderr }: World,
): Promise<{ step(path: string): Promise<void>; stop(): void }> {
  if (total < MANY || !stderr.isTTY || options.json) return { step: turn, stop: () => {} }
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
    stop: () => bar.stop(),
  }
}
