import type { Sink, World } from '../world/world.ts'

/** A colour, or what would move a terminal's cursor or turn its reading direction. */
const SIGNS =
  /\u001B\[[\d;]*m|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/**
 * A world whose streams show such characters as dots, so that no name of a file and no word of a plan reaches a terminal as a
 * command, whoever wrote the sentence; colours are ours on a terminal only. Bytes go through as they are: a document or a plan that
 * was asked for.
 */
export function guarded(world: World): World {
  const safely = (bare: Sink): Sink => {
    const safe = (text: string): string => text.replace(SIGNS, (sign) => (bare.isTTY && sign.length > 1 ? sign : '·'))
    return {
      write: (text) => bare.write(typeof text === 'string' ? safe(text) : text),
      isTTY: bare.isTTY,
      columns: bare.columns,
      raw: bare.raw ?? bare,
    }
  }
  // With its getters as they are: what a world works out when it is asked stays so.
  return Object.defineProperties({} as World, {
    ...Object.getOwnPropertyDescriptors(world),
    stderr: { value: safely(world.stderr), enumerable: true },
    stdout: { value: safely(world.stdout), enumerable: true },
  })
}
