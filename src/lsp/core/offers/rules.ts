import { RULES } from '../../../rules/index.ts'
import type { Offer, Typing } from '../typing.ts'
import { itemOf } from './item.ts'

/** `kehoach-disable-next-line …`: the rules that can be silenced, and behind the rule the reason. */
export const suppressions: Offer = (typing) => {
  const typed = /kehoach-disable-next-line\s+([\w-]*)$/.exec(typing.before)?.[1]
  return typed === undefined ? undefined : rulesFor(typing, typed, typing.behind.startsWith(':') ? '' : ': ')
}

/** `check.rules` of a profile: the rules whose severity can be set. */
export const severities: Offer = (typing) => {
  const { yaml, role } = typing
  if (role.is !== 'profile' || yaml?.at !== 'item' || yaml.pointer !== '/check/rules') return undefined
  return rulesFor(typing, yaml.typed, ': ', yaml.keys)
}

function rulesFor(typing: Typing, typed: string, behind: string, given: ReadonlySet<string> = new Set()) {
  const { language } = typing.desk
  return RULES.filter(({ id }) => !given.has(id)).map(({ id, summary, why }) =>
    itemOf({ label: id, kind: 'reference', text: id + behind, detail: summary[language], about: why[language] }, typing, typed),
  )
}
