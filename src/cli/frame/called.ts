import type { World } from '../world/world.ts'

/** Command lines in a sentence as they are called here: from the package in the folder, by npx. */
export const asCalled = (text: string, { env }: Pick<World, 'env'>): string =>
  // npm says so itself to what it runs.
  env.npm_command === 'exec' ? text.replace(/(?<![\w-])(?<!npx )kehoach (?=--|<|[a-z])/g, 'npx kehoach ') : text

/** A word of a command line as it can be pasted into any shell: in quotes where it would fall apart. */
export const typed = (word: string): string => (/^[\p{L}\p{N}\p{M}./\\:@~^_-]+$/u.test(word) ? word : `"${word}"`)
