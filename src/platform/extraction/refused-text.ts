import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';

const HEAD = 3_000;
const WEB_ARCHIVE = /^(?:from|subject|date|mime-version|snapshot-content-location):/i;
const MULTIPART = /^content-type:\s{1,4}multipart\/related/im;
const OFFICE_XML = /^<\?xml[^>]{0,200}>\s{0,20}<\?mso-application\s/i;

/** Formats that are text by their bytes and yet nothing a reader could read as it stands; null for all others. */
export function refusedText(text: string): ExtractionFailure | null {
  const head = text.slice(0, HEAD).trimStart();
  if (WEB_ARCHIVE.test(head) && MULTIPART.test(head)) return extractionFailure('webArchive');
  if (OFFICE_XML.test(head)) return extractionFailure('legacyOffice', 'Office 2003 XML');
  return null;
}
