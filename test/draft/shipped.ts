import { readdirSync, readFileSync } from 'node:fs'
import { draftPlan, type Draft } from '../../src/draft/draft.ts'
import type { Given } from '../../src/draft/given.ts'
import { readHeader } from '../../src/draft/header.ts'
import type { TemplateFiles } from '../../src/draft/template.ts'
import type { Outcome } from '../../src/model/problem.ts'
import { readSource } from '../../src/read/source.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'

/** The templates of the package, filled as the program fills them. */

const sourceOf = (path: string) => readSource({ path, content: readFileSync(path) }).value!

export const PARTIALS = Object.fromEntries(
  readdirSync('templates/partials').map((name) => [name.replace(/\.hbs$/, ''), sourceOf(`templates/partials/${name}`)]),
)

export const templateOf = (name: string): TemplateFiles => ({ main: sourceOf(`templates/${name}.md.hbs`), partials: PARTIALS })

/** Fills a template of the package, or another one, for 2027. */
export function draft(
  name: string,
  given: Given,
  template: TemplateFiles = templateOf(name),
  rules: readonly Rule[] = RULES,
): Outcome<Draft | undefined> {
  const { value: header } = readHeader({ path: template.main.file, content: template.main.text })
  return draftPlan({
    template: { ...template, name, version: header!.version, id: 'ke-hoach' },
    given: { ...given, data: { ...given.data, year: 2027 } },
    year: 2027,
    path: 'plans/2027/ke-hoach.md',
    rules,
  })
}
