// Generated from the folders beside it; run npm run generate.

/** Every form in which something is told, by what is told; each is loaded when it is used. */
export const REPORTERS = {
  changes: {
    pretty: () => import('./changes/pretty.ts'),
    json: () => import('./changes/json.ts'),
    docx: () => import('./changes/docx.ts'),
    html: () => import('./changes/html.ts'),
    markdown: () => import('./changes/markdown.ts'),
    table: () => import('./changes/table.ts'),
  },
  imports: {
    pretty: () => import('./imports/pretty.ts'),
    json: () => import('./imports/json.ts'),
    markdown: () => import('./imports/markdown.ts'),
  },
  merges: {
    pretty: () => import('./merges/pretty.ts'),
    json: () => import('./merges/json.ts'),
    markdown: () => import('./merges/markdown.ts'),
  },
  problems: {
    pretty: () => import('./problems/pretty.ts'),
    json: () => import('./problems/json.ts'),
    github: () => import('./problems/github.ts'),
    sarif: () => import('./problems/sarif.ts'),
  },
  verification: {
    pretty: () => import('./verification/pretty.ts'),
    json: () => import('./verification/json.ts'),
    html: () => import('./verification/html.ts'),
  },
}
