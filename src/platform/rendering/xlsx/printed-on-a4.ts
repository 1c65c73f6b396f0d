import type { Feature, Image } from 'write-excel-file/node';

/** Every sheet prints on A4, as wide as the page: paper 9 is A4, and no limit to the pages below each other. */
export const PRINTED_ON_A4: Feature<Image['content']> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        // The schema wants `sheetPr` first and `pageSetup` last; the library writes neither for upright sheets.
        transform: (xml) =>
          xml
            .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace(
              '</worksheet>',
              '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/></worksheet>',
            ),
      },
    },
  },
};
