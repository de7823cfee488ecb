import type { ListedContents } from '../expand/labelled.ts'
import { contentsEntry, contentsIndent, CONTENTS_TITLE } from '../render/contents.ts'
import { px, type PreviewParagraph } from './node.ts'
import { line, paragraph } from './paragraph.ts'
import type { ShownPlaces } from './places.ts'

/** The table of contents: labels and titles; the pages only Word knows. */
export const contentsBlocks = ({ headings }: ListedContents, where: ShownPlaces): PreviewParagraph[] =>
  headings.length === 0
    ? []
    : [
        paragraph(line('DauBang', [CONTENTS_TITLE], { style: { 'margin-top': px(120), 'margin-bottom': px(60) } }), {
          keepNext: true,
        }),
        ...headings.map((heading) =>
          paragraph(
            line('OBang', [contentsEntry(heading)], {
              style: { 'margin-left': px(contentsIndent(heading)) },
              at: where.of(heading),
            }),
          ),
        ),
      ]
