import { asCalled } from '../frame/called.ts'
import type { Sink, World } from '../world/world.ts'
import { wrapped } from './wrap.ts'

/** Lines of a file shown in a frame, and the carets below them, stand as they are: they are cut to the width already. */
const FRAMED = /^\s+(?:\u001b\[\d+m)?\s*\d*\s\|/
const HANG = 4

/** True for what a program reads, or what is a document: not a letter of it is ours to change. */
const isData = (argv: readonly string[]): boolean =>
  argv.some(
    (word, index) =>
      word === '--json' ||
      /^--format=(?!pretty)/.test(word) ||
      (word === '--format' && argv[index + 1] !== 'pretty') ||
      word === '--out=-' ||
      (word === '--out' && argv[index + 1] === '-') ||
      word === '--driver' ||
      word === 'text' ||
      word === 'completion',
  )

function forPeople(sink: Sink, world: Pick<World, 'env'>): Sink {
  const columns = sink.isTTY && world.env.TERM !== 'dumb' ? sink.columns : undefined
  const dress = (line: string): string => (FRAMED.test(line) ? line : wrapped(asCalled(line, world), columns, HANG))
  return {
    write: (text) => sink.write(typeof text === 'string' ? text.split('\n').map(dress).join('\n') : text),
    isTTY: sink.isTTY,
    columns: sink.columns,
    raw: sink,
  }
}

/**
 * The world with streams on which sentences are broken between words at the width of the terminal, and commands stand as they are
 * called here, so that each can be pasted. What a program reads goes out as it is.
 */
export function onScreen(world: World): World {
  // With its getters as they are: whether somebody sits there is looked at only by a command that asks.
  return Object.defineProperties({} as World, {
    ...Object.getOwnPropertyDescriptors(world),
    stderr: { value: forPeople(world.stderr, world), enumerable: true },
    stdout: { value: isData(world.argv) ? world.stdout : forPeople(world.stdout, world), enumerable: true },
  })
}
