import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { parseXml } from '../../src/ooxml/parse-xml.ts'
import type { Span } from '../../src/ooxml/trace.ts'
import type { Element } from '../../src/ooxml/xml.ts'

interface Tree {
  readonly name: string
  readonly attributes: object
  readonly children: (Tree | string)[]
}

/** What a parser of others makes of XML, texts that do not count left out: the judge of ours. */
function judged(xml: string): Tree | undefined {
  const parser = new SaxesParser()
  const open: Tree[] = [{ name: '', attributes: {}, children: [] }]
  let sound = true
  parser.on('error', () => void (sound = false))
  parser.on('doctype', () => void (sound = false))
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const text = (found: string): void => void (open.at(-1)?.name === 'w:t' && open.at(-1)!.children.push(found))
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml).close()
  return sound ? (open[0]?.children[0] as Tree) : undefined
}

const read = (xml: string, spans?: Map<Element, Span>): Element | undefined => {
  try {
    return parseXml(strToU8(xml), 'a.xml', { elements: 0 }, spans)
  } catch {
    return undefined
  }
}

const SOUND = [
  ...[
    '<w:t>',
    '</w:t>',
    '<a>',
    '</a>',
    '<b/>',
    '<w:t x="1" y="2"/>',
    "<w:t\n x =\t'a\"b' >",
    '</w:t >',
    '<é_1.-·/>',
    '<a b="2>1">',
  ],
  ...[
    'chữ',
    ' ',
    '\r\n',
    '\t',
    '&amp;',
    '&lt;&gt;&quot;&apos;',
    '&#10;',
    '&#x1F600;',
    '😀',
    '>',
    ']]',
    '<a b="&#10;\r\n\t&amp;"/>',
  ],
  ...['<!-- a - b -->', '<![CDATA[<a>&]]>', '<?xsl a="b"?>', '<?a?>', '<a toString="1" constructor="2"/>'],
]
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
    '<a b="<"/>',
    '<a b=c/>',
    '<a b/>',
    '<a b="1"c="2"/>',
  ],
  ...[
    '<a b="1" b="2"/>',
    '<1/>',
    '< a/>',
    '</ a>',
    '<!-- a -- b -->',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE a>',
    '<?xml version="1.0"?>',
    '<??>',
    '<a',
    '<a b="&y;"/>',
  ],
]

describe('XML is read as a parser of others reads it', () => {
  const bits = fc.array(fc.constantFrom(...SOUND, ...SOUND, ...SOUND, ...DAMAGED), { maxLength: 9 })

  it('whatever stands in it', () => {
    fc.assert(
      fc.property(bits, (inside) => {
        const xml = `<w:t>${inside.join('')}</w:t>`
        expect(read(xml), xml).toEqual(judged(xml))
      }),
      { numRuns: 1000, seed: 1 },
    )
  })

  it('whatever stands around it', () => {
    fc.assert(
      fc.property(bits, bits, fc.boolean(), (before, behind, declared) => {
        const xml = `${declared ? '<?xml version="1.0" encoding="UTF-8" standalone=\'yes\'?>\r\n' : ''}${before.join('')}<a/>${behind.join('')}`
        expect(read(xml), xml).toEqual(judged(xml))
      }),
      { numRuns: 400, seed: 1 },
    )
  })

  it('damaged ones among them, and sound ones', () => {
    for (const bit of DAMAGED) expect(read(`<w:t>${bit}</w:t>`), bit).toBeUndefined()
    expect(read('<w:t x="&#9;\t">a<![CDATA[&]]>&#38;</w:t>')).toEqual({
      name: 'w:t',
      attributes: { x: '\t ' },
      children: ['a', '&', '&'],
    })
  })
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
})
