import { step } from '../../model/pointer.ts'

/** Where a cursor stands in YAML that is being typed, and may not be YAML yet. */
export interface YamlCursor {
  /** Of the value the cursor stands in, or of the mapping or list it stands inside where no key is typed yet. */
  readonly pointer: string
  /** `value`: behind `key:`. `item`: where a key or a value may begin. */
  readonly at: 'value' | 'item'
  /** What is typed so far, up to the cursor, its quotes included. */
  readonly typed: string
  /** Between braces or brackets. */
  readonly flow: boolean
  /** Spaces before the keys of a mapping that begins here. */
  readonly indent: number
  /** The keys that mapping has already. */
  readonly keys: ReadonlySet<string>
}

interface Frame {
  readonly column: number
  readonly pointer: string
  readonly list: boolean
  key?: string
  index: number
}

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s"'#{}[\],&*!|>%@`-][^#{}[\],]*?))\s*:(?=\s|$)/u

/**
 * Where a cursor stands, by indents and signs alone: a parser gives up on the line that is being typed. Lines are those of the YAML from
 * its first, `line` and `character` count from 0.
 */
export function cursorIn(lines: readonly string[], line: number, character: number): YamlCursor | undefined {
  const walk = new Walk()
  for (const text of lines.slice(0, line)) walk.line(text)
  const cursor = walk.cursorAt(lines[line]?.slice(0, character) ?? '')
  if (!cursor) return undefined
  const whole = new Walk()
  // The key that is being typed over is none that is there already.
  const over = (index: number, text: string): boolean =>
    index === line && cursor.at === 'item' && !cursor.flow && KEY.test(text.trim())
  for (const [index, text] of lines.entries()) if (!over(index, text)) whole.line(text)
  return { ...cursor, keys: whole.keys.get(cursor.pointer) ?? new Set() }
}

class Walk {
  /** The keys of every mapping, by its pointer. */
  readonly keys = new Map<string, Set<string>>()
  #frames: Frame[] = [{ column: 0, pointer: '', list: false, index: 0 }]
  /** The lists and mappings between brackets that are open. */
  #flow: Frame[] = []
  /** Lines indented deeper than this belong to a text (`key: |`). */
  #text: number | undefined

  line(text: string): void {
    this.#take(text)
  }

  cursorAt(before: string): Omit<YamlCursor, 'keys'> | undefined {
    if (this.#inText(before) || /(?:^|\s)#[^"']*$/u.test(before)) return undefined
    const rest = this.#take(before, true)
    if (this.#flow.length > 0) return this.#inFlow(before)
    const { indent, typed } = rest
    const top = this.#frames.at(-1)!
    if (rest.value !== undefined) return { pointer: this.#valueOf(top), at: 'value', typed: rest.value, flow: false, indent }
    if (top.list || indent > top.column) return { pointer: this.#valueOf(top), at: 'item', typed, flow: false, indent }
    return { pointer: top.pointer, at: 'item', typed, flow: false, indent }
  }

  #inText(text: string): boolean {
    return this.#text !== undefined && (text.trim() === '' ? text.length : text.search(/\S/)) > this.#text
  }

  /** Goes over one line, or over one up to the cursor, of which it gives what is being typed. */
  #take(text: string, open = false): { readonly indent: number; readonly typed: string; readonly value?: string } {
    if (this.#flow.length > 0) return (this.#takeFlow(text), { indent: 0, typed: '' })
    const nothing = { indent: text.length, typed: '' }
    if (text.trim() === '' || text.trim().startsWith('#')) {
      if (open && text.trim() === '') this.#close(text.length, false)
      return nothing
    }
    if (this.#inText(text)) return nothing
    this.#text = undefined
    let column = text.search(/\S/)
    let rest = text.slice(column)
    for (let dash = /^-(?:\s+|$)/.exec(rest); dash; dash = /^-(?:\s+|$)/.exec(rest)) {
      this.#close(column, true)
      const top = this.#frames.at(-1)!
      if (top.list && top.column === column) top.index++
      else this.#frames.push({ column, pointer: this.#valueOf(top), list: true, index: 0 })
      // Behind a dash at the end of what is typed a key would stand two further.
      column += Math.max(dash[0].length, 2)
      rest = rest.slice(dash[0].length)
    }
    const found = KEY.exec(rest)
    if (!found) {
      // A dash closes what stood beside it; a word alone may become a key of what encloses it.
      if (!/^\s*-/.test(text)) this.#close(column, false)
      if (/^[[{]/.test(rest)) this.#takeFlow(rest)
      return { indent: column, typed: rest }
    }
    this.#close(column, false)
    const key = found[1] ?? found[2] ?? found[3]!
    let top = this.#frames.at(-1)!
    if (top.list || top.column < column) this.#frames.push((top = { column, pointer: this.#valueOf(top), list: false, index: 0 }))
    top.key = key
    this.#note(top.pointer, key)
    const value = rest.slice(found[0].length).trimStart()
    if (/^[|>]/.test(value)) this.#text = column
    if (/^[[{]/.test(value)) this.#takeFlow(value)
    return { indent: column, typed: rest, ...(rest.length > found[0].length && { value }) }
  }

  /** Leaves what is indented deeper than a column; a list may stand at the column of the key it belongs to. */
  #close(column: number, list: boolean): void {
    while (this.#frames.length > 1) {
      const top = this.#frames.at(-1)!
      if (top.column < column || (top.column === column && (list || !top.list))) break
      this.#frames.pop()
    }
  }

  #valueOf = (frame: Frame): string =>
    frame.list ? step(frame.pointer, frame.index) : frame.key === undefined ? frame.pointer : step(frame.pointer, frame.key)

  #note(pointer: string, key: string): void {
    const keys = this.keys.get(pointer) ?? new Set()
    this.keys.set(pointer, keys.add(key))
  }

  /** What stands in the brackets so far, since the last comma or bracket. */
  #word = ''

  #takeFlow(text: string): void {
    let quote = ''
    for (const sign of text) {
      const top = this.#flow.at(-1)
      if (quote !== '') {
        if (sign === quote) quote = ''
        this.#word += sign
      } else if (sign === '"' || sign === "'") {
        quote = sign
        this.#word += sign
      } else if (sign === '[' || sign === '{') {
        const outer = top ?? this.#frames.at(-1)!
        this.#flow.push({ column: 0, pointer: this.#valueOf(outer), list: sign === '[', index: 0 })
        this.#word = ''
      } else if (sign === ']' || sign === '}') {
        this.#flow.pop()
        this.#word = ''
        if (this.#flow.length === 0) return
      } else if (sign === ',' && top) {
        top.index++
        delete top.key
        this.#word = ''
      } else if (sign === ':' && top && !top.list && top.key === undefined) {
        top.key = this.#word.trim().replace(/^["']|["']$/g, '')
        this.#note(top.pointer, top.key)
        this.#word = ''
      } else this.#word += sign
    }
  }

  #inFlow(before: string): Omit<YamlCursor, 'keys'> {
    const top = this.#flow.at(-1)!
    const at = top.key === undefined ? 'item' : 'value'
    const pointer = top.list || top.key !== undefined ? this.#valueOf(top) : top.pointer
    return { pointer, at, typed: this.#word.trimStart(), flow: true, indent: before.length }
  }
}
