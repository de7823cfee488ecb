import { DIRECTIVE_WORDS, directiveWords } from '../directives.ts'
import type { Offer } from '../typing.ts'
import { itemOf } from './item.ts'

/** `::` at the head of a line: what can stand on one of its own. */
export const directives: Offer = (typing) => {
  const typed = /^\s*(::?[\w-]*)$/.exec(typing.before)?.[1]
  if (typed === undefined || !typing.inBody || !typed.startsWith('::')) return undefined
  return Object.entries(DIRECTIVE_WORDS).map(([name, words], rank) =>
    itemOf({ label: `::${name}`, kind: 'keyword', detail: words[typing.desk.language], rank }, typing, typed),
  )
}

/** `::tasks{…`: the settings of a directive, and what each may be. */
export const settings: Offer = (typing) => {
  const [, name, inside] = /^\s*::([\w-]+)\{([^}]*)$/.exec(typing.before) ?? []
  if (name === undefined || inside === undefined || !typing.inBody) return undefined
  const known = directiveWords(name)?.settings ?? {}
  const [, key, value] = /(?:^|\s)([a-z]+)=("[^"]*|[^\s"]*)$/.exec(inside) ?? []
  const { language } = typing.desk
  if (key !== undefined && value !== undefined) {
    const setting = known[key]
    return (setting?.values ?? []).map((label, rank) =>
      itemOf(
        { label, kind: 'value', detail: setting?.[language], rank },
        typing,
        value,
        value.startsWith('"') && typing.behind.startsWith('"') ? 1 : 0,
      ),
    )
  }
  const given = new Set([...inside.matchAll(/([a-z]+)=/g)].map(([, it]) => it))
  const typed = /[a-z]*$/.exec(inside)![0]
  return Object.entries(known)
    .filter(([it]) => !given.has(it))
    .map(([label, words], rank) =>
      itemOf({ label, kind: 'property', text: `${label}=`, detail: words[language], rank }, typing, typed),
    )
}
