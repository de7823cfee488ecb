import type { Place } from '../../src/model/place.ts'
import type { Problem, Wording } from '../../src/model/problem.ts'
import type { Chance } from './chance.ts'

/** One way into the program: what it is given, and what is done with it. */
export interface Reader {
  readonly name: string
  /** An input, damaged by chance. */
  readonly make: (chance: Chance) => Input
  /** Reads it and does with it what the program would; what it says goes to the judge. */
  readonly read: (input: Input, judge: Judge) => void
}

/** Files by their names; the first is what is read. */
export type Input = Readonly<Record<string, string | Uint8Array>>

/** Holds what is said against what no answer may be. */
export interface Judge {
  /** Problems with a place in one of the files; `lines` says how many lines a file has. */
  problems(problems: readonly Problem[], input: Input): void
  sentence(wording: Wording, what: string): void
  /** A report as a terminal or a page gets it. */
  shown(text: string, what: string): void
  holds(fact: boolean, what: string): void
}

/** What no sentence may hold, unless the input says it itself. */
const JARGON = /undefined|\[object|\bNaN\b|\bInfinity\b|TypeError|RangeError|\n\s+at /
/** What no terminal may get raw: control characters but the line feed, and what turns the reading direction or is not seen. */
const RAW = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

/** A judge that gathers what is wrong, a short sentence each. */
export class Findings implements Judge {
  readonly found: string[] = []

  problems(problems: readonly Problem[], input: Input): void {
    for (const { at, rule, message, hint, related, word } of problems) {
      this.sentence(message, rule)
      if (hint) this.sentence(hint, `${rule} hint`)
      if (!word) this.#place(at, rule, input)
      for (const other of related ?? []) {
        this.sentence(other.message, `${rule} related`)
        if (!other.word) this.#place(other.at, `${rule} related`, input)
      }
    }
  }

  sentence({ vi, en }: Wording, what: string): void {
    for (const text of [vi, en]) {
      const said = JARGON.exec(text)
      this.holds(!said, `${what}: “${said?.[0]}” in a sentence`)
      this.holds(text.trim() !== '', `${what}: an empty sentence`)
      this.holds(text.length < 20_000, `${what}: a sentence without end`)
    }
  }

  shown(text: string, what: string): void {
    const raw = RAW.exec(text)
    this.holds(!raw, `${what}: U+${raw?.[0].codePointAt(0)!.toString(16)} raw`)
  }

  holds(fact: boolean, what: string): void {
    if (!fact && !this.found.includes(what)) this.found.push(what)
  }

  #place({ file, line, column, endLine, endColumn }: Place, rule: string, input: Input): void {
    const numbers = [line, column, endLine, endColumn]
    this.holds(
      numbers.every((it) => Number.isInteger(it) && it >= 1) && endLine * 1e7 + endColumn >= line * 1e7 + column,
      `${rule}: a place that is none`,
    )
    const content = input[file]
    this.holds(content !== undefined || file !== '', `${rule}: no file`)
    if (typeof content !== 'string') return
    const lines = content.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
    this.holds(endLine <= lines.length, `${rule}: a line beyond the end`)
    this.holds(column <= (lines[line - 1]?.length ?? 0) + 1, `${rule}: a column beyond the line`)
  }
}
