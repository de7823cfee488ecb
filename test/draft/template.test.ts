import { describe, expect, it } from 'vitest'
import { NOTHING } from '../../src/draft/given.ts'
import { LIMITS } from '../../src/draft/limits.ts'
import { renderTemplate } from '../../src/draft/template.ts'
import { variablesOf } from '../../src/draft/variables.ts'
import type { Problem } from '../../src/model/problem.ts'
import { readSource } from '../../src/read/source.ts'

/** What a template may do, and how it is stopped: every fault is a sentence at its place. */

const sourceOf = (path: string, content: string) => readSource({ path, content }).value!

const given = {
  data: {
    title: 'Cải cách <b> & "hành chính" *năm* {{year}}',
    issuer: { name: 'Sở Tư pháp', short: 'Sở' },
    targets: Array.from({ length: 30 }, (_, index) => ({
      id: `t-${index}`,
      name: `Chỉ tiêu ${index}`,
      operator: '=',
      value: index,
      unit: '%',
    })),
  },
  digits: { '/targets/1/value': '1.50' },
}
const about = { name: 'thu', version: '1', id: 'thu' }

function render(main: string, partials: Readonly<Record<string, string>> = {}, values = given) {
  return renderTemplate(
    {
      main: sourceOf('thu.md.hbs', main),
      partials: Object.fromEntries(
        Object.entries(partials).map(([name, text]) => [name, sourceOf(`partials/${name}.hbs`, text)]),
      ),
    },
    variablesOf(values, 2027, about),
    values,
  )
}

const textOf = (main: string, partials = {}): string | undefined => render(main, partials).value?.text

function faultOf(main: string, partials: Readonly<Record<string, string>> = {}): readonly [string, string, string] {
  const { value, problems } = render(main, partials)
  expect(value).toBeUndefined()
  expect(problems).toHaveLength(1)
  const [{ at, rule, message, hint }] = problems as [Problem]
  for (const text of [message.vi, message.en, hint!.vi, hint!.en]) expect(text.length).toBeGreaterThan(10)
  return [`${at.file}:${at.line}:${at.column}`, rule, `${message.en} ${hint!.en}`]
}

describe('a template', () => {
  it('puts values into prose with their Markdown signs escaped, and nothing else', () => {
    expect(textOf('{{office}}: {{title}}')).toBe('Sở: Cải cách \\<b\\> \\& "hành chính" \\*năm\\* {{year}}')
    expect(textOf('{{span}}, {{period.start}} {{place}} {{issuer.parent}}|')).toBe(
      'năm 2027, 2027-01-01 [[cần điền: địa danh ghi trước thời gian ban hành]] |',
    )
  })

  it('goes through lists, with the digits as they were written', () => {
    expect(textOf('{{#each targets}}{{#if @first}}{{name}}{{/if}}{{#if @last}} {{@index}}{{/if}}{{/each}}')).toBe('Chỉ tiêu 0 29')
    expect(textOf('{{#each targets as |it at|}}{{#if it.deadline}}{{it.deadline}}{{/if}}{{it.value}};{{/each}}')).toContain(
      '0;1,50;2;3;',
    )
    expect(textOf('{{#each bases}}x{{else}}none{{/each}}')).toBe('none')
  })

  it('writes frontmatter values, open blanks, or what stands between', () => {
    expect(textOf('{{field "issuer"}}')).toBe('issuer: { name: Sở Tư pháp, short: Sở }')
    expect(textOf('{{field "title"}}')).toBe('title: Cải cách <b> & "hành chính" *năm* {{year}}')
    expect(textOf('{{field "place"}}')).toBe('place: "[[cần điền: địa danh ghi trước thời gian ban hành]]"')
    expect(textOf('{{#field "place"}}\nplace: Huế\n{{/field}}\n')).toBe('place: Huế\n')
    expect(textOf('{{given "issuer" "place"~}}\n|')).toBe('issuer: { name: Sở Tư pháp, short: Sở }\n|')
    expect(textOf('{{#if (has "issuer.short")}}a{{/if}}{{#if (has "period")}}b{{/if}}')).toBe('a')
    expect(textOf('{{quoted title}}')).toBe(JSON.stringify(given.data.title))
  })

  it('reaches no prototype', () => {
    for (const path of ['constructor', '__proto__', 'issuer.constructor', 'toString', 'targets.length.constructor']) {
      const { value, problems } = render(`a{{${path}}}`)
      // Nothing comes of it: an error, or no text at all.
      expect(value?.text ?? problems[0]!.rule).toMatch(/^a$|^template-(?:variable|syntax)$/)
    }
    expect(faultOf('{{lookup issuer "constructor"}}')[1]).toBe('template-syntax')
  })
})

describe('a template with a fault', () => {
  it('names a variable that is not there, its place, and the nearest', () => {
    expect(faultOf('---\n\nNăm {{yeer}}')).toEqual([
      'thu.md.hbs:3:7',
      'template-variable',
      'The template uses “yeer”, and there is no such value. Did you mean: year?',
    ])
    expect(faultOf('{{issuer.nam}}')[1]).toBe('template-variable')
    expect(faultOf('{{#if tilte}}a{{/if}}')[2]).toContain('“tilte”')
    expect(faultOf('a\n{{#each targets}}{{nam}}{{/each}}')[0]).toBe('thu.md.hbs:2:20')
    expect(faultOf('a\n{{field "issuer.nme"}}')).toEqual([
      'thu.md.hbs:2:9',
      'template-variable',
      expect.stringContaining('“issuer.nme”'),
    ])
    expect(faultOf('{{title.foo}}')[1]).toBe('template-variable')
  })

  it('says in which partial it is', () => {
    expect(faultOf('{{> outer}}', { outer: 'a\n{{> inner}}', inner: 'b\n\n{{yeer}}' })[0]).toBe('partials/inner.hbs:3:3')
    expect(faultOf('a\n{{> gone}}')).toEqual(['thu.md.hbs:2:1', 'template-syntax', expect.stringContaining('“gone”')])
  })

  it('tells what Handlebars cannot read, and helpers that are not there', () => {
    expect(faultOf('a\n{{#each targets}}b')[1]).toBe('template-syntax')
    expect(faultOf('a\n\n{{#if title}}b{{/each}}')[0]).toMatch(/^thu\.md\.hbs:3:/)
    expect(faultOf('a {{')[1]).toBe('template-syntax')
    expect(faultOf('a\n{{log "x"}}')[2]).toContain('“log”')
    expect(faultOf('{{fieldd "title"}}')[2]).toContain('Did you mean: field?')
  })
})

describe('a template that would not end', () => {
  const every = (depth: number): string => '{{#each @root.targets}}'.repeat(depth) + 'x' + '{{/each}}'.repeat(depth)

  it.each([
    ['loops in loops', every(5), {}],
    ['a partial that calls itself', 'a{{> self}}', { self: 'b{{> self}}' }],
    ['partials that call each other', '{{> a}}', { a: '{{> b}}', b: '{{> a}}' }],
    [
      'partials that double',
      '{{> p1}}',
      Object.fromEntries(
        Array.from({ length: 15 }, (_, i) => [`p${i}`, `{{> p${i + 1}}}{{> p${i + 1}}}`]).concat([['p15', 'x']]),
      ),
    ],
    ['a partial within itself', '{{#*inline "me"}}x{{> me}}{{/inline}}{{> me}}', {}],
    ['a loop that fills the memory', `{{#each targets}}${'x'.repeat(100_000)}{{/each}}`, {}],
    ['a template too long', 'x'.repeat(LIMITS.template + 1), {}],
    ['blocks nested without end', '{{#if title}}'.repeat(2_500) + '{{/if}}'.repeat(2_500), {}],
  ])('is stopped: %s', (_, main, partials) => {
    expect(faultOf(main, partials)[1]).toBe('template-limit')
  })

  it.each([
    ['a template too long', `{{> head}}\n${'x\n'.repeat(LIMITS.template / 2)}`, { head: 'a' }, 32_764],
    ['blocks nested without end', `{{> head}}\n${'{{#if title}}\n'.repeat(25)}x${'{{/if}}'.repeat(25)}`, { head: 'a' }, 22],
    ['a partial within itself', '{{> head}}\na\n{{#*inline "me"}}x{{> me}}{{/inline}}\n{{> me}}', { head: 'a' }, 3],
  ])('is told at its line: %s', (_, main, partials, line) => {
    expect(faultOf(main, partials)[0]).toMatch(new RegExp(`^thu\\.md\\.hbs:${line}:`))
  })

  it('has room for what a long plan needs', () => {
    expect(textOf(every(2))).toBe('x'.repeat(900))
    expect(render('{{field "title"}}'.repeat(500), {}, NOTHING as typeof given).value?.text.length).toBeGreaterThan(10_000)
  })
})
