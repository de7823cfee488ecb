import type { Wording } from '../../model/problem.ts'
import type { World } from '../world/world.ts'
import type { Arguments, Option } from './arguments.ts'

/** A command as it is told of, and the way to what does it, which is loaded only when it runs. */
export interface Command {
  /** The words behind its name: `[paths…]`. */
  readonly arguments: string
  /** What those words may be, where there is a list of them: what a shell offers. */
  readonly words?: (world: World) => Promise<readonly string[]>
  readonly about: Wording
  readonly options: Readonly<Record<string, Option>>
  /** Command lines that can be pasted, without the program's name, and what each does. */
  readonly examples: readonly { readonly line: string; readonly about: Wording }[]
  /** What its words mean where they do not say it themselves. */
  readonly note?: Wording
  /** Does it, and gives the exit code. `commands`: all there are, for one that speaks of them. */
  readonly run: (given: Arguments, world: World, commands: Readonly<Record<string, Command>>) => Promise<number>
}

/** What the commands that go through plans say of their paths. */
export const PLANS_NOTE: Wording = {
  vi: 'Không ghi đường dẫn: tất cả kế hoạch trong plans/. Dấu - là đầu vào chuẩn.',
  en: 'No paths: all plans in plans/. A - is standard input.',
}
