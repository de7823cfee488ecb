import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'

const fileOf = (specifier) => specifier.replaceAll('/', '-').replace('@', '')

/** Leaves every module of `src/` a file of its own: its imports stay imports, those of packages from `vendor/`. */
export const unbundled = {
  name: 'unbundled',
  setup(builder) {
    builder.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
      if (kind !== 'import-statement' || path.endsWith('.json')) return
      if (path.startsWith('.')) return { path: path.replace(/\.ts$/, '.js'), external: true }
      const up = relative(dirname(importer), 'src').replaceAll('\\', '/') || '.'
      return { path: `${up}/vendor/${fileOf(path)}.js`, external: true }
    })
  },
}

/** Takes out imports that bring no name: esbuild keeps the order of chunks by them, and others' bundlers would warn of each. */
export function withoutEmptyImports(files) {
  for (const path of files) {
    const code = readFileSync(path, 'utf8')
    writeFileSync(path, code.replace(/import"\.\/[\w-]+\.js";/g, ''))
  }
}

/** Leaves a package out of a bundle, which asks for this file instead. */
export const apart = (name, path) => ({
  name: `apart-${name}`,
  setup(builder) {
    builder.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path, external: true }))
  },
})

/**
 * The packages that built modules import, a file in `vendor/` each, holding the names that are used. `files` are what `unbundled`
 * made, whose import statements esbuild writes in one form only.
 */
export function packagesOf(files) {
  const specifiers = new Map(
    Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).devDependencies).map((name) => [fileOf(name), name]),
  )
  const names = new Map()
  for (const path of files) {
    for (const [, clause, file] of readFileSync(path, 'utf8').matchAll(/^import ([^"]+) from "[./]+\/vendor\/(.+)\.js";$/gm)) {
      const known = names.get(file) ?? names.set(file, new Set()).get(file)
      const listed = /^\{(.*)\}$/s.exec(clause)
      for (const name of listed ? listed[1].split(',') : ['default']) known.add(name.trim().split(' as ')[0])
    }
  }
  return {
    entryPoints: [...names.keys()].map((file) => ({ in: `package:${file}`, out: file })),
    plugin: {
      name: 'packages',
      setup(builder) {
        builder.onResolve({ filter: /^package:/ }, ({ path }) => ({ path, namespace: 'package' }))
        builder.onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => {
          const file = path.slice('package:'.length)
          return {
            contents: `export { ${[...names.get(file)].join(', ')} } from '${specifiers.get(file)}'`,
            resolveDir: process.cwd(),
          }
        })
      },
    },
  }
}

const LICENCE = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENSE-MIT.txt', 'LICENCE', 'License']

/** The licences of all packages whose code was built in, as each of them asks; `more` names others. */
export function notices(builds, more) {
  const folders = new Set([
    ...more.map((name) => `node_modules/${name}`),
    ...builds
      .flatMap(({ metafile }) => Object.keys(metafile.inputs))
      .flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  ])
  const entries = [...folders].map((folder) => {
    const { name, version, license, licenses, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const file = LICENCE.find((it) => existsSync(`${folder}/${it}`))
    // A package that carries no text of its licence names at least its author.
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : `By ${author.name ?? author}`
    return { name, text: `${name} ${version} (${license ?? licenses[0].type})\n\n${text}` }
  })
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text.trim())
  return `The code of these packages is part of this one.\n\n${sorted.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}
