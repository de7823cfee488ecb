/**
 * Packs `editors/vscode` as `editors/vscode/dist/kehoach-<version>.vsix`: `npm run vsix`, after a build. A .vsix is a zip with two small files that say
 * what is in it. It brings the program along, which runs on the editor's own Node.js: an office behind a closed network installs one file.
 */
import { build } from 'esbuild'
import { zipSync } from 'fflate'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { notices } from './build/packages.mjs'

const EXTENSION = 'editors/vscode'
const FONTS = 'node_modules/@fontsource/tinos/files'
/** The letters Vietnamese offices write in, as the app's own page has them. */
const SUBSETS = /^tinos-(?:latin|latin-ext|vietnamese)-(?:400|700)-(?:normal|italic)\.woff2$/

const read = (path) => new Uint8Array(readFileSync(path))
const bytes = (text) => new TextEncoder().encode(text)

/** Bundles the extension and the page of its preview into a folder. */
export async function buildExtension(outdir) {
  const shared = { bundle: true, charset: 'utf8', minify: true, metafile: true, logLevel: 'warning' }
  const extension = await build({
    ...shared,
    entryPoints: { extension: `${EXTENSION}/src/extension.ts` },
    outdir,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
  })
  const page = await build({
    ...shared,
    entryPoints: { webview: `${EXTENSION}/src/webview.ts` },
    outdir,
    platform: 'browser',
    format: 'iife',
    target: 'chrome120',
    external: ['*.woff2'],
  })
  return [extension, page]
}

/** The files of a package, by their paths in it. */
async function filesOfPackage() {
  const out = `${EXTENSION}/dist/built`
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const built = await buildExtension(out)
  const files = {}
  const add = (to, path) => void (files[`extension/${to}`] = read(path))
  const addFolder = (to, folder, wanted = () => true) => {
    for (const name of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue
      const path = join(name.parentPath, name.name).replaceAll('\\', '/')
      const inside = path.slice(folder.length + 1)
      if (wanted(inside)) add(`${to}/${inside}`, path)
    }
  }
  for (const name of ['package.json', 'README.md']) add(name, `${EXTENSION}/${name}`)
  addFolder('snippets', `${EXTENSION}/snippets`)
  addFolder('dist', out)
  addFolder('dist/fonts', FONTS, (name) => SUBSETS.test(name))
  add('LICENSE.txt', 'LICENSE')
  files['extension/LICENSES.txt'] = bytes(notices(built, ['@fontsource/tinos']))
  // All that was built for the program: which of its files asks for which is the build's own matter.
  const programs = readdirSync('dist').filter((name) => name.endsWith('.cjs'))
  for (const path of ['package.json', 'bin/kehoach.cjs', 'dist/LICENSES.txt', ...programs.map((name) => `dist/${name}`)])
    add(`server/${path}`, path)
  addFolder('server/dist/vendor', 'dist/vendor', (name) => name.endsWith('.cjs'))
  for (const folder of ['templates', 'schemas']) addFolder(`server/${folder}`, folder)
  return files
}

const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const manifestOf = ({ name, version, publisher, displayName, description, categories, keywords, engines }) =>
  `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="vi-VN" Id="${xml(name)}" Version="${version}" Publisher="${xml(publisher)}"/>
    <DisplayName>${xml(displayName)}</DisplayName>
    <Description xml:space="preserve">${xml(description)}</Description>
    <Tags>${xml(keywords.join(','))}</Tags>
    <Categories>${xml(categories.join(','))}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${xml(engines.vscode)}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`

const TYPES = {
  cjs: 'application/javascript',
  css: 'text/css',
  hbs: 'text/plain',
  js: 'application/javascript',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  vsixmanifest: 'text/xml',
  woff2: 'font/woff2',
}

/** What each kind of file is, by its ending: a kind that is not named here keeps the package from being installed. */
function contentTypes(paths) {
  const endings = [...new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)))].sort()
  const unknown = endings.filter((it) => !TYPES[it])
  if (unknown.length > 0) throw new Error(`no content type is known for: ${unknown.join(', ')}`)
  const kinds = endings.map((it) => `<Default Extension=".${it}" ContentType="${TYPES[it]}"/>`)
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${kinds.join('')}</Types>
`
}

/** The package, byte for byte the same for the same files. */
export async function packVsix() {
  if (!existsSync('dist/cli.cjs')) throw new Error('dist/cli.cjs is missing: run `npm run build` first')
  const manifest = JSON.parse(readFileSync(`${EXTENSION}/package.json`, 'utf8'))
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (manifest.version !== version) throw new Error(`the extension is ${manifest.version}, the program ${version}`)
  const files = { 'extension.vsixmanifest': bytes(manifestOf(manifest)), ...(await filesOfPackage()) }
  const all = { '[Content_Types].xml': bytes(contentTypes(Object.keys(files))), ...files }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  const path = `${EXTENSION}/dist/kehoach-${version}.vsix`
  writeFileSync(path, zipSync(sorted, { mtime: new Date(1980, 0, 2), level: 9 }))
  return path
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await packVsix()
  console.log(`${path} ${(readFileSync(path).length / 1e6).toFixed(1)} MB`)
}
