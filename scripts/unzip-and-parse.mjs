/** The floor of `kehoach verify`, as a function and, given a .docx, as a process: see `bench.mjs`. */
import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { SaxesParser } from 'saxes'

/** What nobody can save who looks into a Word file: unpacking it and parsing the XML of its parts into trees. */
export function unzipAndParse(bytes) {
  return Object.entries(unzipSync(bytes)).map(([path, part]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return undefined
    const open = [{ children: [] }]
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) => {
      const element = { name, attributes, children: [] }
      open.at(-1).children.push(element)
      open.push(element)
    })
    parser.on('closetag', () => void open.pop())
    parser.on('text', (text) => void open.at(-1).children.push(text))
    parser.write(strFromU8(part)).close()
    return open[0].children[0]
  })
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) unzipAndParse(readFileSync(process.argv[2]))
