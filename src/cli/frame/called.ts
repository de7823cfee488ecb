import type { World } from '../world/world.ts'

/** Command lines in a sentence as they are called here: from the package in the folder, by npx. */
export const asCalled = (text: string, { env }: Pick<World, 'env'>): string =>
  // npm says so itself to what it runs.
  env.npm_command === 'exec' ? text.replace(/(?<![\w-])(?<!npx )kehoach (?=--|<|[a-z])/g, 'npx kehoach ') : text
