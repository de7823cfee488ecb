import { strToU8, zipSync } from 'fflate'
import { docxWith, p, partsWith, zipped } from './word.ts'

const without = (path: string): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(partsWith(p('x'), { styles: '' })).filter(([name]) => name !== path)))
const withPart = (path: string, xml: string): Uint8Array => zipped({ ...partsWith(p('x'), { styles: '' }), [path]: xml })
const style = (id: string, basedOn: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/></w:style>`
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([...COMPOUND, ...new Array<number>(504).fill(0), ...utf16(stream), ...new Array<number>(512).fill(0)])

const nested = (depth: number): string => '<w:tbl><w:tr><w:tc>'.repeat(depth) + p('đáy') + '</w:tc></w:tr></w:tbl>'.repeat(depth)

const LAUGHS = `<!DOCTYPE w:document [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index} "${`&a${index - 1};`.repeat(10)}">`).join('')}]>`

let made: (readonly [string, Uint8Array, string])[] | undefined

/** Files that a person or an attacker may name: what each is, its bytes, and a part of the sentence that refuses it. */
export const hostileFiles = (): (readonly [string, Uint8Array, string])[] => (made ??= makeFiles())

function makeFiles(): (readonly [string, Uint8Array, string])[] {
  const sound = docxWith(p('Kế hoạch').repeat(200))
  const encrypted = sound.slice()
  const view = new DataView(encrypted.buffer)
  for (let at = 0; at + 4 < encrypted.length; at++) if (view.getUint32(at, true) === 0x02014b50) encrypted[at + 8] = 1
  return [
    ['an empty file', new Uint8Array(), 'empty'],
    ['a text', strToU8('# Kế hoạch\n'), 'no Word file'],
    ['a web page', strToU8('<html><body>Kế hoạch</body></html>'), 'web page'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'PDF'],
    ['an RTF', strToU8('{\\rtf1 }'), 'RTF'],
    ['an old .doc', compound('WordDocument'), 'old kind'],
    ['a file with a password', compound('EncryptedPackage'), 'password'],
    ['a zip with a password', encrypted, 'password'],
    ['a zip that is no package', zipSync({ 'a.txt': strToU8('a') }), '[Content_Types].xml'],
    ['an OpenDocument text', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'OpenDocument'],
    ['a zip cut in half', sound.slice(0, sound.length >> 1), 'cut off'],
    ['a zip cut at its end', sound.slice(0, -30), 'cut off'],
    ['a zip cut at its beginning', sound.slice(100), 'Word file'],
    ['no text', without('word/document.xml'), 'word/document.xml'],
    ['no relationships', without('_rels/.rels'), '_rels/.rels'],
    ['styles that are pointed to and not there', without('word/styles.xml'), 'word/styles.xml'],
    [
      'a header that is not there',
      docxWith(`${p('x')}<w:sectPr><w:headerReference w:type="default" r:id="rId77"/></w:sectPr>`),
      'leads nowhere',
    ],
    ['a bomb', zipSync({ ...bytesOf(partsWith(p('x'))), 'word/document.xml': new Uint8Array(40 << 20) }), 'unpacks to too much'],
    [
      'a bomb beside the text',
      zipSync({ ...bytesOf(partsWith(p('x'))), 'word/media/a.png': new Uint8Array(40 << 20) }),
      'unpacks to too much',
    ],
    ['entities that expand', withPart('word/document.xml', `${LAUGHS}<w:document>&a29;</w:document>`), 'document type'],
    [
      'an outside entity',
      withPart('word/styles.xml', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
      'document type',
    ],
    ['an entity nobody declared', withPart('word/document.xml', '<w:document>&e;</w:document>'), 'not well-formed'],
    ['XML cut off', withPart('word/document.xml', '<w:document><w:body><w:p>'), 'not well-formed'],
    ['no XML', withPart('word/document.xml', 'Kế hoạch'), 'not well-formed'],
    ['a text of another kind', withPart('word/document.xml', '<x/>'), 'holds no text'],
    ['circular styles', docxWith(p('x'), { styles: style('A', 'B') + style('B', 'C') + style('C', 'A') }), 'in a circle'],
    ['5000 nested tables', docxWith(nested(5000)), 'deeper than'],
    ['more elements than any plan has', zipSync({ ...bytesOf(partsWith('<w:p/>'.repeat(1_600_000))) }, { level: 0 }), 'elements'],
  ]
}

const bytesOf = (parts: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))
