import { readFileSync } from 'node:fs'

/** A pattern between slashes that `latin` narrows: its source, in which a class may hold slashes, and its flags. */
const NARROWED = /\blatin\(\s*\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*),?\s*\)/g

/** Gives `latin` its patterns as texts: V8 would read each `\p{…}` between slashes before `latin` takes it out. */
export const asTexts = (code) =>
  code.replace(NARROWED, (_, source, flags) => `latin(${JSON.stringify(source)}, ${JSON.stringify(flags)})`)

export const patternsAsTexts = {
  name: 'patterns-as-texts',
  setup(builder) {
    builder.onLoad({ filter: /src[\\/].*\.tsx?$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      return code.includes('latin(') ? { contents: asTexts(code), loader: path.endsWith('x') ? 'tsx' : 'ts' } : undefined
    })
  },
}
