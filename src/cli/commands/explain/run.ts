import { RULES } from '../../../rules/index.ts'
import type { Example, Rule } from '../../../rules/rule.ts'
import { clauseText } from '../../../report/clause.ts'
import { SEVERITY_WORDS } from '../../../report/words.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'

const WORDS = {
  vi: {
    why: 'Vì sao',
    clause: 'Căn cứ',
    refused: 'Không được',
    accepted: 'Được',
    prose: 'Dùng được với --prose',
    off: 'Tắt hoặc đổi mức trong kehoach.yaml',
  },
  en: {
    why: 'Why',
    clause: 'Clause',
    refused: 'Refused',
    accepted: 'Accepted',
    prose: 'Works with --prose',
    off: 'Turn off or change in kehoach.yaml',
  },
} as const

/** `kehoach explain`: what a rule asks and why, with examples; without a rule, all of them a line each. */
export async function run(given: Arguments, world: World): Promise<number> {
  const unknown = given.paths.find((id) => !RULES.some((rule) => rule.id === id))
  if (unknown !== undefined) {
    const { suggestion } = await import('../../../model/nearest.ts')
    const near = suggestion(
      unknown,
      RULES.map(({ id }) => id),
    )
    throw new UsageError(
      { vi: `Không có quy tắc “${unknown}”.`, en: `There is no rule “${unknown}”.` },
      { vi: `Có phải là ${near}?`, en: `Did you mean ${near}?` },
    )
  }
  const rules = given.paths.length === 0 ? RULES : RULES.filter(({ id }) => given.paths.includes(id))
  if (given.options.json) world.stdout.write(toJson({ rules: rules.map((rule) => rulesToJson(rule, given)) }))
  else if (given.paths.length === 0) world.stdout.write(lines(rules, given))
  else world.stdout.write(`${rules.map((rule) => explained(rule, given)).join('\n\n')}\n`)
  return EXIT.done
}

function lines(rules: readonly Rule[], { language }: Arguments): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const width = Math.max(...sorted.map(({ id }) => id.length))
  const words = Math.max(...sorted.map(({ severity }) => SEVERITY_WORDS[severity][language].length))
  return sorted
    .map(
      ({ id, severity, summary }) =>
        `${id.padEnd(width)}  ${SEVERITY_WORDS[severity][language].padEnd(words)}  ${summary[language]}\n`,
    )
    .join('')
}

const exampleText = (example: Example): string =>
  typeof example === 'string'
    ? example
    : [example.yaml?.trim() && `---\n${example.yaml.trim()}\n---`, example.body?.trim()].filter(Boolean).join('\n')

function explained({ id, severity, summary, why, clause, prose, refused, accepted }: Rule, { language }: Arguments): string {
  const words = WORDS[language]
  const shown = (title: string, examples: readonly Example[]) =>
    `${title}:\n${examples
      .map((example) =>
        exampleText(example)
          .trimEnd()
          .replace(/^(?=.)/gm, '    '),
      )
      .join('\n    ·\n')}`
  return [
    `${id} (${SEVERITY_WORDS[severity][language]})\n${summary[language]}`,
    `${words.why}: ${why[language]}`,
    clause && `${words.clause}: ${clauseText(clause, language)}`,
    shown(words.refused, refused),
    shown(words.accepted, accepted),
    prose && `${words.prose}.`,
    `${words.off}:\n    check: { rules: { ${id}: off } }`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function rulesToJson({ id, severity, summary, why, clause, prose, refused, accepted }: Rule, { language }: Arguments) {
  return {
    id,
    severity,
    summary: summary[language],
    why: why[language],
    clause: clause ?? null,
    prose,
    refused: refused.map(exampleText),
    accepted: accepted.map(exampleText),
  }
}
