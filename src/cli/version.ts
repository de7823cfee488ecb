declare const VERSION: string
declare const BUILD: string

/** The package's version, put in when the program is bundled. */
export const version = VERSION

/** What the program was built from, as a hash: of two that differ neither takes what the other has kept. */
export const build = BUILD
