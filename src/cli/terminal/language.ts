import type { Language } from '../../model/problem.ts'
import type { World } from '../world/world.ts'

/** Vietnamese where the system speaks it, else English; the environment's locale goes before the machine's. */
export function systemLanguage({ env, locale }: Pick<World, 'env' | 'locale'>): Language {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG
  return /^vi(?:$|[-_.])/i.test(set || locale()) ? 'vi' : 'en'
}
