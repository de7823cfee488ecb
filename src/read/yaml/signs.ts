import type { YamlToken } from './tokens.ts'

/** Why signs of a value are read as its words: they mean something to YAML that no plan has. */
export type SignKind = 'alias' | 'tag' | 'sign' | 'behind' | 'quote'

/** A value that YAML would take for something else, and the signs in it that are read as words. */
export interface WordSign {
  readonly kind: SignKind
  /** Where the fault is told. */
  readonly at: number
  readonly masks: readonly number[]
}

const ENDS_LINE = new Set(['newline', 'comment'])
/** What may stand behind a value between quotes or brackets. */
const MAY_FOLLOW = new Set(['newline', 'comment', 'comma', 'flow-map-end', 'flow-seq-end', 'map-value-ind', 'doc-end'])
const OPENS = new Set(['flow-map-start', 'flow-seq-start'])
const CLOSES = new Set(['flow-map-end', 'flow-seq-end'])
/** What stands on a line before a value of it, which is no list. */
const BEFORE_VALUE = new Set(['map-value-ind', 'seq-item-ind', 'flow-seq-start', 'comma'])
const QUOTED = new Set(['double-quoted-scalar', 'single-quoted-scalar'])
const CLOSED = /^'(?:[^']|'')*'$/
const BLOCK_HEAD = /^[|>](?:[1-9][+-]?|[+-][1-9]?)?$/

/**
 * The signs of a text that are words of its author's: `*` and `&` (no plan has aliases), `!`, `?`, a dash behind a key, `|` and `>` with words
 * behind them, and quotes or brackets that a value goes on behind.
 */
export function wordSigns(text: string, tokens: readonly YamlToken[]): WordSign[] {
  const found: WordSign[] = []
  const open: number[] = []
  /** The last token on the line, spaces aside. */
  let before: YamlToken | undefined
  for (const [index, token] of tokens.entries()) {
    const { kind, from, to } = token
    const next = tokens.slice(index + 1, index + 3).find((it) => it.kind !== 'space')
    const sign = (why: SignKind, masks: readonly number[] = [from]): number => found.push({ kind: why, at: masks[0]!, masks })
    const goesOn = next !== undefined && !MAY_FOLLOW.has(next.kind)
    if (kind === 'alias' || kind === 'anchor') {
      // One that a program would write is refused as what it is.
      if (next?.kind === 'scalar' || !/^.[\w-]+$/.test(text.slice(from, to))) sign(to === from + 1 ? 'sign' : 'alias')
    } else if (kind === 'tag') sign(to === from + 1 ? 'sign' : 'tag')
    else if (kind === 'explicit-key-ind') sign('sign')
    else if (kind === 'seq-item-ind') {
      if (before && BEFORE_VALUE.has(before.kind)) sign('sign')
    } else if (kind === 'block-scalar-header') {
      if (!BLOCK_HEAD.test(text.slice(from, to)) || (next && !ENDS_LINE.has(next.kind))) sign('sign')
    } else if (QUOTED.has(kind)) {
      const value = text.slice(from, to)
      // The library takes the second of two quotes for the closing one.
      const unclosed = kind === 'single-quoted-scalar' && !CLOSED.test(value)
      if ((goesOn || unclosed) && !value.includes('\n')) sign(goesOn ? 'behind' : 'quote')
    } else if (OPENS.has(kind)) open.push(index)
    else if (CLOSES.has(kind)) {
      const first = open.pop()
      if (first !== undefined && goesOn && next.kind === 'scalar' && !text.slice(tokens[first]!.from, to).includes('\n'))
        sign('behind', flowSigns(tokens.slice(first, index + 1)))
    }
    if (kind === 'newline') before = undefined
    else if (kind !== 'space') before = token
  }
  return found
}

const flowSigns = (tokens: readonly YamlToken[]): number[] =>
  tokens
    .filter(({ kind }) => OPENS.has(kind) || CLOSES.has(kind) || kind === 'comma' || kind === 'map-value-ind')
    .map(({ from }) => from)
