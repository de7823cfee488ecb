import type { Source } from '../model/source.ts'
import type { Trace } from '../model/trace.ts'

/** Where a character of a line was written; `whole` when it stands for all of a stretch, as a reference or an escape does. */
export interface WrittenCharacter {
  readonly source: Source
  readonly from: number
  readonly to: number
  readonly whole: boolean
}

/** A place for each character of a text; undefined for those the program prints by itself. */
export function charactersOf(trace: Trace): (WrittenCharacter | undefined)[] {
  return trace.flatMap(({ length, source, from, to, whole }) =>
    Array.from({ length }, (_, index) =>
      source === undefined
        ? undefined
        : whole
          ? { source, from, to, whole }
          : { source, from: from + index, to: from + index + 1, whole },
    ),
  )
}

/** A run of characters that stand behind one another in a file. */
export interface WrittenRun {
  readonly source: Source
  readonly from: number
  readonly to: number
}

/** The runs of a stretch; undefined where some of it stands in no file, in two files, or is only part of what was written as one. */
export function runsIn(
  characters: readonly (WrittenCharacter | undefined)[],
  start: number,
  end: number,
): WrittenRun[] | undefined {
  const runs: { source: Source; from: number; to: number }[] = []
  for (let at = start; at < end; at++) {
    const it = characters[at]
    if (!it) return undefined
    const last = runs.at(-1)
    if (last && last.source !== it.source) return undefined
    if (last && it.from === last.to) last.to = it.to
    else if (!(last && it.whole && it.from >= last.from && it.to === last.to))
      runs.push({ source: it.source, from: it.from, to: it.to })
  }
  const cutOff = (inside: number, outside: number): boolean => {
    const [a, b] = [characters[inside], characters[outside]]
    return Boolean(a?.whole && b?.whole && a.source === b.source && a.from === b.from && a.to === b.to)
  }
  if (start > 0 && cutOff(start, start - 1)) return undefined
  if (cutOff(end - 1, end)) return undefined
  return runs
}
