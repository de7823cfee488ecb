import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { parseXml } from '../../src/ooxml/parse-xml.ts'
import type { Span } from '../../src/ooxml/trace.ts'
import type { Element } from '../../src/ooxml/xml.ts'

const read = (xml: string, spans?: Map<Element, Span>): Element | undefined => {
  try {
    return parseXml(strToU8(xml), 'a.xml', { elements: 0 }, spans)
  } catch {
    return undefined
  }
}

const DAMAGED = [
  ...[
    '<',
    '&',
    '&x;',
    '&#0;',
    '&#xD800;',
    '&#1114112;',
    '&#x;',
    ']]>',
    '\u0001',
    '\ufffe',
    '<a b=c/>',
    '<a b/>',
    '<a b="1"c="2"/>',
  ],
  ...['<a b="1" b="2"/>', '<1/>', '< a/>', '</ a>', '<!--', '<![CDATA[', '<!DOCTYPE a>', '<a', '<a b="&y;"/>'],
]

describe('XML', () => {
  it('is refused where it is not well-formed, and read where it is', () => {
    for (const bit of DAMAGED) expect(read(`<w:t>${bit}</w:t>`), bit).toBeUndefined()
    expect(read('<w:t x="&#9;\t">a<![CDATA[&]]>&#38;</w:t>')).toEqual({
      name: 'w:t',
      attributes: { x: '\t ' },
      children: ['a', '&', '&'],
    })
  })
})

it('an attribute says what its references stand for, whatever stands behind its element', () => {
  expect(read('<a b="x&gt;\ty"/><?c d?>')!.attributes).toEqual({ b: 'x> y' })
})

it('every element stands where its characters do', () => {
  const spans = new Map<Element, Span>()
  const xml = '<?xml version="1.0"?>\r\n<a>\r\n<b x="1>2">é</b ><c/><b x="1>2"><c/></b></a>'
  read(xml, spans)
  expect([...spans].map(([{ name }, { from, to }]) => [name, xml.slice(from, to)])).toEqual([
    ['a', xml.slice(xml.indexOf('<a>'))],
    ['b', '<b x="1>2">é</b >'],
    ['c', '<c/>'],
    ['b', '<b x="1>2"><c/></b>'],
    ['c', '<c/>'],
  ])
})

it('a prefix means what the element around it says, wherever the same tag stood before', () => {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const names = (element: Element): unknown[] => [
    element.name,
    ...element.children.map((it) => (typeof it === 'string' ? it : names(it))),
  ]
  expect(names(read(`<x><b/><x xmlns="${W}"><b/><y:b xmlns:y="${W}"/></x><b/><q:t xmlns:q="${W}"> a </q:t></x>`)!)).toEqual([
    'x',
    ['b'],
    ['w:x', ['w:b'], ['w:b']],
    ['b'],
    ['w:t', ' a '],
  ])
  expect(names(read(`<x xmlns:q="${W}"><q:a/><q:b xmlns:q="urn:another"><q:c/></q:b><q:d/></x>`)!)).toEqual([
    'x',
    ['w:a'],
    ['q:b', ['q:c']],
    ['w:d'],
  ])
})

it('properties of runs that are written alike are one element, and count as often as they stand', () => {
  const bold = '<w:rPr><w:b/><w:i w:val="0"/></w:rPr>'
  const other = '<w:rPr><w:b/><w:i w:val="1"/></w:rPr>'
  const runs = read(`<w:p><w:r>${bold}</w:r><w:r>${bold}</w:r><w:r>${other}</w:r></w:p>`)!.children as Element[]
  const [first, second, third] = runs.map(({ children: [properties] }) => properties)
  expect(second).toBe(first)
  expect(third).not.toBe(first)
  const budget = { elements: 0 }
  parseXml(strToU8(`<w:p>${bold}${bold}</w:p>`), 'a.xml', budget)
  expect(budget.elements).toBe(7)
})

describe('XML by the judgement of saxes', () => {
  type Tree = { readonly name: string; readonly attributes: Record<string, string>; readonly children: (Tree | string)[] }

  /** Texts that follow one another are one. */
  const put = (children: (Tree | string)[], node: Tree | string): void => {
    const last = children.at(-1)
    if (typeof node === 'string' && typeof last === 'string') children[children.length - 1] = last + node
    else if (node !== '') children.push(node)
  }
  const byOthers = (xml: string): Tree | undefined => {
    const open: Tree[] = [{ name: '', attributes: {}, children: [] }]
    const parser = new SaxesParser()
    const refuse = (): never => {
      throw new Error('refused')
    }
    parser.on('error', refuse)
    parser.on('doctype', refuse)
    parser.on('opentag', ({ name, attributes }) => {
      const element = { name, attributes: { ...(attributes as Record<string, string>) }, children: [] }
      put(open.at(-1)!.children, element)
      open.push(element)
    })
    parser.on('closetag', () => void open.pop())
    const text = (value: string): void => (open.at(-1)!.name === 'w:t' ? put(open.at(-1)!.children, value) : undefined)
    parser.on('text', text)
    parser.on('cdata', text)
    try {
      parser.write(xml).close()
      return open[0]!.children[0] as Tree
    } catch {
      return undefined
    }
  }
  const plain = ({ name, attributes, children }: Element): Tree => {
    const found: Tree['children'] = []
    for (const node of children) put(found, typeof node === 'string' ? node : plain(node))
    return { name, attributes: { ...attributes }, children: found }
  }

  const LONG = ['Kế hoạch '.repeat(3000), 'x'.repeat(9000)]
  const CONTENT = [
    ...['chữ ', '&amp;', '&#x111;', '<!-- x -->', '\r\n', '<![CDATA[ <đ> ]]>', ']', '\uf0b7', '😀', '<?a b?>', ...LONG],
    ...[
      '<a/>',
      '<a b="x>y"/>',
      `<a b="x\ty&gt;" c='"'/>`,
      '<w:b w:val="1"/>',
      '<w:rPr><w:b/></w:rPr>',
      '<w:rPr ><w:b /></w:rPr >',
    ],
  ]
  const AROUND = [
    ['<w:t>', '</w:t>'],
    ['<a>', '</a\n>'],
    ['<w:rPr>', '</w:rPr>'],
    ['<w:pPr x="1">', '</w:pPr>'],
  ] as const
  const { xml } = fc.letrec<{ xml: string; node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      { weight: 6, arbitrary: fc.constantFrom(...CONTENT) },
      {
        weight: 3,
        arbitrary: fc.tuple(fc.constantFrom(...AROUND), tie('xml')).map(([[from, to], inside]) => from + inside + to),
      },
      { weight: 1, arbitrary: fc.constantFrom(...DAMAGED, '</a>', '<a>', '-->') },
    ),
    xml: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  }))
  const DECLARED = ['', '\ufeff', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n', '\n', '<?xml?>']

  it('what is well-formed is read the same, with and without its places', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DECLARED), xml, fc.constantFrom('', '\n', '<!---->', '<a/>'), (declared, inside, behind) => {
        const text = `${declared}<w:t>${inside}</w:t>${behind}`
        const expected = byOthers(text)
        for (const found of expected ? [read(text), read(text, new Map())] : [])
          expect(found && plain(found), text).toEqual(expected)
      }),
      { numRuns: 250, seed: 17 },
    )
  })
})
