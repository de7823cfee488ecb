import { readdirSync, readFileSync } from 'node:fs'
import { readAnswers } from '../../../src/draft/answers.ts'
import { draftPlan } from '../../../src/draft/draft.ts'
import { NOTHING } from '../../../src/draft/given.ts'
import { readHeader } from '../../../src/draft/header.ts'
import { readSource } from '../../../src/read/source.ts'
import { damaged } from '../damage.ts'
import { TEXT_SIGNS, YAML_SIGNS } from '../plans.ts'
import type { Input, Reader } from '../reader.ts'
import { judgeTold } from '../told.ts'

const SHIPPED = readdirSync('templates', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.hbs'))
  .map((name) => name.replaceAll('\\', '/'))
const TEXTS = Object.fromEntries(SHIPPED.map((name) => [name, readFileSync(`templates/${name}`, 'utf8')]))
const MAIN = SHIPPED.filter((name) => name.endsWith('.md.hbs'))
const PARTIALS = SHIPPED.filter((name) => name.startsWith('partials/'))

const SIGNS = [
  ...[
    '{{#each targets}}',
    '{{/each}}',
    '{{#if year}}',
    '{{else}}',
    '{{/if}}',
    '{{#with issuer}}',
    '{{/with}}',
    '{{year}}',
    '{{title}}',
    '{{issuer}}',
    '{{issuer.name}}',
    '{{targets}}',
    '{{this}}',
    '{{../year}}',
    '{{@index}}',
    '{{@root}}',
    '{{.}}',
    '{{{title}}}',
    '{{&title}}',
    '{{!-- x --}}',
    '{{! x }}',
  ],
  ...[
    '{{> head}}',
    '{{> x}}',
    '{{> (lookup . "x")}}',
    '{{#> head}}',
    '{{/head}}',
    '{{#*inline "x"}}',
    '{{/inline}}',
    '{{> x}}{{> x}}',
    '{{lookup year "x"}}',
    '{{log year}}',
    '{{#field "title"}}',
    '{{#field "nope"}}',
    '{{#field}}',
    '{{/field}}',
    '{{field title}}',
    '{{constructor}}',
    '{{__proto__}}',
    '{{toString}}',
    '{{year.constructor.constructor}}',
    '{{#each (lookup . "bases")}}',
    '{{office 1 2}}',
    '{{#year}}',
    '{{/year}}',
    '{{^year}}',
    '{{{{raw}}}}',
    '{{{{/raw}}}}',
    '{{',
    '}}',
    '{{{',
    '}}}',
    '\\{{',
    '{{#',
    '{{/',
    '{{>',
    '{{~',
    '~}}',
  ],
  ...[
    '---\n',
    'asks:\n',
    'version: 1\n',
    '{{#each this}}',
    '{{#if nope}}',
    '{{nope}}',
    '{{period.start}}',
    '{{halves}}',
    '{{doers}}',
    '{{template.name}}',
    '{{span}}',
    '{{"a"}}',
    '{{1}}',
    '{{true}}',
    '{{null}}',
    '{{[a b]}}',
    '{{#each "abc"}}',
    '{{as |x|}}',
    '{{#each targets as |t i|}}{{t}}{{i}}',
    '{{title x=1}}',
    '{{if}}',
    '{{each}}',
  ],
  ...YAML_SIGNS,
  ...TEXT_SIGNS.slice(0, 20),
]

const GIVEN = readAnswers({
  path: 'answers.yaml',
  content: `title: Cải cách "hành chính" năm 2027
issuer: { name: Sở Tư pháp, parent: Ủy ban nhân dân tỉnh }
targets: [{ id: a, name: Tỷ lệ, operator: '>=', value: 98.5, unit: '%' }]
distribution: [{ to: Văn phòng, purpose: để thực hiện }]
`,
}).value!

/** Damaged templates and partials, with values and without. */
export const template: Reader = {
  name: 'template',
  make(chance) {
    const main = chance.pick(MAIN)
    const partial = chance.pick(PARTIALS)
    const texts: Input = {
      ...TEXTS,
      ...(chance.once(2)
        ? { [main]: damaged(chance, TEXTS[main]!, SIGNS, Object.values(TEXTS)) }
        : { [partial]: damaged(chance, TEXTS[partial]!, SIGNS, Object.values(TEXTS)) }),
    }
    return { ...texts, main, given: chance.once(2) ? 'given' : '' }
  },
  read({ main, given, ...texts }, judge) {
    const name = String(main)
    const { value: header, problems } = readHeader({ path: name, content: texts[name]! })
    judgeTold(problems, texts, judge)
    const sourceOf = (path: string) => readSource({ path, content: texts[path]! }).value
    const read = sourceOf(name)
    if (!header || !read) return
    const partials = Object.fromEntries(
      PARTIALS.flatMap((path) => {
        const source = sourceOf(path)
        return source ? [[path.slice('partials/'.length, -'.hbs'.length), source]] : []
      }),
    )
    const { value, problems: told } = draftPlan({
      template: { main: read, partials, name: name.slice(0, -'.md.hbs'.length), version: header.version, id: 'ke-hoach' },
      given: given === '' ? NOTHING : { data: { ...GIVEN.data, year: 2027 }, digits: GIVEN.digits },
      year: 2027,
      path: 'plans/2027/ke-hoach.md',
      rules: [],
    })
    judgeTold(told, texts, judge)
    judge.holds(value !== undefined || told.length > 0, 'neither a draft nor a problem')
    if (!value) return
    judge.problems(value.problems, { 'plans/2027/ke-hoach.md': value.text })
    judge.holds(value.text.length < 4 << 20, 'a draft longer than any plan')
    judge.holds(
      !/\[object|\bundefined\b|\bNaN\b/.test(value.text) || /undefined|NaN/.test(texts[name] as string),
      'jargon in a draft',
    )
  },
}
