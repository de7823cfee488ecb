import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** `src/README.md` says which folder may import which, and where each package has its door; here the code is held against it. */
const house = readFileSync('src/README.md', 'utf8')

/** The rows of the table whose header begins with these words, a cell's code spans as a list. */
function table(header: string): { readonly spans: readonly (readonly string[])[] }[] {
  const lines = house.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`| ${header}`))
  expect(start, `src/README.md has a table headed ${header}`).toBeGreaterThanOrEqual(0)
  const rows = lines.slice(start + 2)
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((row) => ({
      spans: row
        .split('|')
        .slice(1, -1)
        .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, span]) => span!)),
    }))
}

const folders = new Map(table('folder').map(({ spans }) => [spans[0]![0]!, new Set(spans[2]!)]))
const floors = new Map(floorRows().map(([room, floor]) => [room, floor]))
const doors = new Map(table('package').flatMap(({ spans }) => spans[0]!.map((name) => [name, spans[1]!] as const)))

/** The floor of each room, from the last column of the first table. */
function floorRows(): (readonly [string, number])[] {
  return [...house.matchAll(/^\| `([a-z]+)` \|.*\| (\d+) \|$/gm)].map(([, room, floor]) => [room!, Number(floor)] as const)
}

interface Import {
  readonly from: string
  readonly specifier: string
  readonly typeOnly: boolean
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))
const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(`src/${from}`, 'utf8')
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm)
  return [...found].map(([, type, specifier, dynamic]) => ({
    from,
    specifier: (specifier ?? dynamic)!,
    typeOnly: type !== undefined,
  }))
})
const folderOf = (path: string): string => path.split('/')[0]!
const targetOf = ({ from, specifier }: Import): string => posix.join(posix.dirname(from), specifier)

describe('the house', () => {
  it('has the folders its README names', () => {
    const real = new Set(files.filter((name) => name.includes('/')).map(folderOf))
    expect([...real].sort()).toEqual([...folders.keys()].sort())
    expect(imports.length).toBeGreaterThan(100)
  })

  it('imports between folders only as the table allows', () => {
    const forbidden = imports
      .filter(({ from, specifier }) => specifier.startsWith('.') && from.includes('/'))
      .filter((it) => {
        const target = targetOf(it)
        if (target.startsWith('../')) return !target.startsWith('../schemas/')
        return folderOf(target) !== folderOf(it.from) && !folders.get(folderOf(it.from))?.has(folderOf(target))
      })
      .map(({ from, specifier }) => `${from} → ${specifier}`)
    expect(forbidden).toEqual([])
  })

  it('has no arrow up: a room uses the floors below it, or a neighbour that does not use it', () => {
    expect([...floors.keys()].sort()).toEqual([...folders.keys()].sort())
    const up = [...folders].flatMap(([room, may]) =>
      [...may]
        .filter(
          (other) =>
            floors.get(other)! > floors.get(room)! || (floors.get(other) === floors.get(room) && folders.get(other)!.has(room)),
        )
        .map((other) => `${room} → ${other}`),
    )
    expect(up).toEqual([])
  })

  it('is drawn as the table says: each room on its floor', () => {
    const drawing = [...house.matchAll(/^ ?(\d+)  ((?:[a-z]+ {2,})+)\S/gm)]
    const drawn = drawing.flatMap(([, floor, rooms]) =>
      rooms!
        .trim()
        .split(/ +/)
        .map((room) => `${floor} ${room}`),
    )
    expect(drawn.sort()).toEqual([...floors].map(([room, floor]) => `${floor} ${room}`).sort())
  })

  it('has no circle between files', () => {
    const graph = new Map(
      files.map((name) => [
        name,
        imports.filter((it) => it.from === name && it.specifier.startsWith('.') && !it.typeOnly).map(targetOf),
      ]),
    )
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (name: string, path: readonly string[]): void => {
      if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name].join(' → '))
      else if (!done.has(name)) {
        for (const next of graph.get(name) ?? []) visit(next, [...path, name])
        done.add(name)
      }
    }
    for (const name of files) visit(name, [])
    expect(circles).toEqual([])
  })

  it('lets each package in by its door only, and every package has one', () => {
    const outside = imports.filter(({ specifier }) => !specifier.startsWith('.'))
    const nameOf = (specifier: string): string =>
      specifier.startsWith('@')
        ? specifier.split('/').slice(0, 2).join('/')
        : specifier.startsWith('node:')
          ? specifier
          : specifier.split('/')[0]!
    const wrong = outside
      .filter(({ from, specifier, typeOnly }) => {
        const doorsOf = doors.get(nameOf(specifier))
        if (doorsOf === undefined)
          return !typeOnly && !specifier.endsWith('.css') && !(specifier.startsWith('node:') && from.startsWith('cli/'))
        return !typeOnly && !doorsOf.some((door) => (door.endsWith('/') ? from.startsWith(door) : from === door))
      })
      .map(({ from, specifier }) => `${from} → ${specifier}`)
    expect(wrong).toEqual([])
    // What is built asks for no package: see `test/package/`.
    const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(dependencies).toEqual({})
  })

  it('keeps clock, chance, environment, console and files in the hosts', () => {
    const worldly = /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|console\.|setTimeout|Buffer)\b|['"]node:/
    const found = files
      .filter((name) => !/^(?:cli|app)\//.test(name))
      .filter((name) => worldly.test(readFileSync(`src/${name}`, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')))
    expect(found).toEqual([])
  })
})
