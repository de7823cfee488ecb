import { strToU8 } from 'fflate'
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
