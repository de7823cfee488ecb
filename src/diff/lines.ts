import { createTwoFilesPatch } from 'diff'

/** Two texts line by line, as `git diff` prints them: for what is no plan and has no terms of its own. */
export const lineDiff = (before: string, after: string, names: { readonly before: string; readonly after: string }): string =>
  createTwoFilesPatch(names.before, names.after, before, after).replace(/^(?:Index: .*\n)?=+\n/, '')
