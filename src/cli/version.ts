declare const VERSION: string

/** The package's version, put in when the program is bundled. */
export const version = VERSION
