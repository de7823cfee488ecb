import type { Emphasis, PhrasingContent, Strong, Text } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { inlineText, type Inline, type ReferenceKind } from '../model/inline.ts'
import { decodedFrom, insteadOf, joinTexts, sliceText, sliceTrace, type TraceBook, type TracedText } from '../model/trace.ts'
import type { Reading } from './context.ts'
import { decodedOf } from './markdown.ts'
import { meant } from './meant.ts'
import { reportSigns } from './typing/signs.ts'

/** What `:name[…]` may name. */
export const REFERENCES: readonly ReferenceKind[] = ['target', 'base', 'date', 'commemoration', 'section', 'appendix']

/** What Markdown has and a plan has not, by node type: its name in both languages, and what to write instead. */
const REFUSED: Readonly<Record<string, readonly [vi: string, en: string, viHint: string, enHint: string]>> = {
  html: [
    'thẻ HTML',
    'HTML',
    'Xóa thẻ; chữ đậm viết **…**, chữ nghiêng viết *…*; dấu “nhỏ hơn” viết \\<',
    'Delete the tag; bold is written **…**, italics *…*; for a “less than” write \\<',
  ],
  image: [
    'hình ảnh giữa câu',
    'an image inside a sentence',
    'Đặt hình ở một đoạn riêng, trên và dưới có dòng trống: ![lời tả](ten-tep.png "Hình 1. …"){width=12cm}',
    'Put it in a paragraph of its own: ![what it shows](file.png "Hình 1. …"){width=12cm}',
  ],
  inlineCode: [
    'chữ trong dấu `…`',
    'code between `…`',
    'Bỏ hai dấu `, hoặc dùng ngoặc kép “…”.',
    'Remove the two `, or use quotation marks.',
  ],
}

/** Markdown inside a paragraph → the plan's inline nodes. No character of the author's is dropped without a problem. */
export function readInline(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
  const read: Inline[] = []
  // Texts that touch are looked at as one.
  let touching: TracedText[] = []
  const flush = (): void => {
    if (touching.length > 0) {
      const text = joinTexts(touching)
      reportSigns(text, reading.report)
      read.push(...textNodes(text, reading.traces))
    }
    touching = []
  }
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'text') {
      const text = textOf(node, reading)
      // A comment between two words leaves one space, not both.
      const spaced = isComment(nodes[index - 1]) && endsInSpace(nodes[index - 2])
      touching.push(spaced ? sliceText(text, text.text.length - text.text.trimStart().length) : text)
      continue
    }
    for (const made of readNode(node, reading)) {
      if ('text' in made) touching.push(made)
      else if (made.type === 'text') touching.push(reading.traces.traced(made))
      else {
        flush()
        read.push(made)
      }
    }
  }
  flush()
  return read
}

/** A text as nodes, its open blanks set apart. */
export function textNodes(text: TracedText, traces: TraceBook): Inline[] {
  let at = 0
  return inlineText(text.text).map((node) => {
    const { length } = (node as { readonly value: string }).value
    at += length
    return traces.keep(node, sliceTrace(text.trace, at - length, at))
  })
}

/** The text of a node. */
const textOf = (node: Text, { written }: Reading): TracedText => decodedFrom(written, xmlText(node.value), decodedOf(node))

const isComment = (node: PhrasingContent | undefined): boolean => node?.type === 'html' && node.value.startsWith('<!--')
const endsInSpace = (node: PhrasingContent | undefined): boolean =>
  node === undefined || (node.type === 'text' && /\s$/u.test(node.value))

/** What a node other than text becomes: nodes of the plan, and texts that may touch others. */
function readNode(node: Exclude<PhrasingContent, Text>, reading: Reading): (Inline | TracedText)[] {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
      reportInsideWord(node, reading)
      return [{ type: node.type, children: readInline(node.children, reading) }]
    case 'break':
      return [reading.traces.keep({ type: 'break' }, insteadOf('\n', writtenOf(node, reading).trace).trace)]
    case 'link':
      return readLink(node, reading)
    case 'textDirective':
      return readReference(node, reading)
    case 'footnoteReference': {
      const number = reading.footnote(node.identifier)
      if (number !== undefined) return [{ type: 'footnote', number }]
      return [writtenOf(node, reading)]
    }
    case 'html':
      if (isComment(node)) return []
      break
  }
  const refused = REFUSED[node.type] ?? [
    'cú pháp này',
    `this Markdown (${node.type})`,
    'Viết bằng chữ thường.',
    'Write it as plain text.',
  ]
  reading.report(
    'error',
    node.type === 'html' ? 'raw-html' : 'unsupported-markdown',
    reading.place(node),
    {
      vi: `Kế hoạch không dùng ${refused[0]}: ${shorten(writtenOf(node, reading).text)}`,
      en: `A plan cannot hold ${refused[1]}: ${shorten(writtenOf(node, reading).text)}`,
    },
    { vi: refused[2], en: refused[3] },
  )
  return [writtenOf(node, reading)]
}

const isWordSign = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign)

/** Asterisks between letters or digits (`5*3*2`) multiply or mark something; Markdown takes them for emphasis, and they would be gone. */
function reportInsideWord(node: Emphasis | Strong, reading: Reading): void {
  const [from, to] = [node.position!.start.offset!, node.position!.end.offset!]
  if (!isWordSign(reading.text.charAt(from - 1)) || !isWordSign(reading.text.charAt(to))) return
  const written = reading.text.slice(from - 1, to + 1)
  reading.report(
    'error',
    'foreign-markup',
    reading.place(node),
    {
      vi: `Dấu * giữa chữ hoặc số được hiểu là chữ nghiêng, chữ đậm và sẽ mất: ${shorten(written)}`,
      en: `A * between letters or digits is taken for emphasis and would be gone: ${shorten(written)}`,
    },
    {
      vi: `Nhân thì viết: ${written.replace(/\*+/g, ' × ')}; giữ dấu * thì viết: ${written.replace(/\*/g, '\\*')}`,
      en: `To multiply, write: ${written.replace(/\*+/g, ' × ')}; to keep the *, write: ${written.replace(/\*/g, '\\*')}`,
    },
  )
}

function readLink(node: Extract<PhrasingContent, { type: 'link' }>, reading: Reading): Inline[] {
  const children = readInline(node.children, reading)
  if (node.title) {
    reading.report(
      'warning',
      'link-dropped',
      reading.place(node),
      { vi: `Tên “${node.title}” của liên kết không in ra được.`, en: `The title “${node.title}” of the link is not printed.` },
      { vi: 'Xóa tên trong ngoặc kép, hoặc đưa vào câu.', en: 'Delete it, or say it in the sentence.' },
    )
  }
  if (/^(?:https?|mailto|tel):/i.test(node.url)) return [{ type: 'link', url: node.url, children }]
  const path = decodePath(node.url)
  const outside = /^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i.test(path) || leavesFolder(path)
  if (outside) {
    reading.report(
      'error',
      'link-outside',
      reading.place(node),
      { vi: `Liên kết “${path}” trỏ ra ngoài thư mục của kế hoạch.`, en: `The link “${path}” leads out of the plan's folder.` },
      {
        vi: 'Người nhận không mở được tệp trên máy của mình: ghi tên văn bản, hoặc đưa tệp vào thư mục của kế hoạch.',
        en: 'Recipients cannot open files of your machine: name the document, or move the file into the plan’s folder.',
      },
    )
  } else {
    reading.report(
      'warning',
      'link-dropped',
      reading.place(node),
      {
        vi: `Liên kết đến tệp “${path}” không in ra được; văn bản chỉ giữ phần chữ.`,
        en: `The link to the file “${path}” is not printed; the document keeps its text only.`,
      },
      {
        vi: 'Bỏ liên kết; tệp kèm theo thì khai ở mục appendices.',
        en: 'Remove the link; a file that goes along is named under appendices.',
      },
    )
  }
  return children
}

/** True for a relative path that climbs above the folder it starts from. */
export function leavesFolder(path: string): boolean {
  let depth = 0
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') depth--
    else if (part !== '' && part !== '.') depth++
    if (depth < 0) return true
  }
  return false
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function readReference(node: TextDirective, reading: Reading): (Inline | TracedText)[] {
  const source = writtenOf(node, reading)
  const name = `:${node.name}`
  const label = source.text.slice(name.length)
  // The extension takes `:t` out of `Thời gian:từ`; without brackets, or before an open blank, it is the author's plain text.
  if (!label.startsWith('[') || /^\[\[[^[\]]*\]\]/.test(label)) return [source]
  const note = /^\[\^([^\]\s]+)\]/.exec(label)
  if (note) {
    const number = reading.footnote(note[1]!.toLowerCase())
    if (number === undefined) return [source]
    const end = name.length + note[0].length
    return [sliceText(source, 0, name.length), { type: 'footnote', number }, sliceText(source, end)]
  }
  const at = reading.place(node)
  const to = REFERENCES.find((name) => name === node.name)
  if (!to) {
    const { vi, en } = meant(node.name, REFERENCES, (name) => `:${name}[…]`)
    reading.report(
      'error',
      'unknown-directive',
      at,
      { vi: `Không có lệnh “:${node.name}[…]”.`, en: `There is no directive “:${node.name}[…]”.` },
      { vi: `${vi} Nếu chỉ là chữ, viết \\: thay cho dấu hai chấm.`, en: `${en} For plain text write \\: for the colon.` },
    )
    return [source]
  }
  const end = label.indexOf(']')
  const id = label.slice(1, end).trim()
  const value = reading.resolve(to, id, at)
  if (value === undefined) return [source]
  const behind = name.length + end + 1
  const reference = reading.put({ type: 'reference', to, id, value } as const, at)
  const { trace } = insteadOf(value, sliceText(source, 0, behind).trace)
  return [reading.traces.keep(reference, trace), sliceText(source, behind)]
}

/** The author's own characters for a node. */
const writtenOf = (node: PhrasingContent, { text, written }: Reading): TracedText => {
  const [from, to] = [node.position!.start.offset!, node.position!.end.offset!]
  return { text: xmlText(text.slice(from, to)), trace: sliceTrace(written, from, to) }
}

/** A tab is a space in running text: Word would jump to a stop. */
const xmlText = (text: string): string => text.replace(/\t/g, ' ')

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
