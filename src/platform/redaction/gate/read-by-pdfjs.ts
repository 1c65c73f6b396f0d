import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { gateNote, type GateFinding } from '../proof.ts';

/** What pdf.js always says of a file, properties or none. */
const ALWAYS = new Set([
  'PDFFormatVersion',
  'Language',
  'EncryptFilterName',
  'IsLinearized',
  'IsAcroFormPresent',
  'IsXFAPresent',
  'IsCollectionPresent',
  'IsSignaturesPresent',
]);
const FORMS = ['IsAcroFormPresent', 'IsXFAPresent', 'IsSignaturesPresent'];

/** What a reader of PDFs finds beside pictures, independently of how the file is built. */
export async function readByPdfjs(document: PDFDocumentProxy): Promise<readonly GateFinding[]> {
  const { info, metadata } = await document.getMetadata();
  const said = new Map(Object.entries(info));
  const findings: GateFinding[] = [];
  const isLanguage = (said.get('Language') ?? null) !== null;
  if (metadata !== null || isLanguage || [...said.keys()].some((key) => !ALWAYS.has(key))) findings.push(gateNote('metadata'));
  if (FORMS.some((key) => said.get(key) === true)) findings.push(gateNote('form'));
  if (hasAny(await document.getAttachments()) || said.get('IsCollectionPresent') === true) findings.push(gateNote('attachments'));
  if (hasAny(await document.getOutline()) || hasAny(await document.getPageLabels()) || hasAny(await document.getDestinations()))
    findings.push(gateNote('outline'));
  if (hasAny(await document.getJSActions()) || (await document.getOpenAction()) !== null) findings.push(gateNote('scripts'));
  const layers: Iterable<unknown> = await document.getOptionalContentConfig();
  if (hasAny([...layers])) findings.push(gateNote('layers'));
  for (let number = 1; number <= document.numPages; number++)
    findings.push(...(await pageFindings(await document.getPage(number), number)));
  return findings;
}

async function pageFindings(page: PDFPageProxy, number: number): Promise<readonly GateFinding[]> {
  const { items } = await page.getTextContent();
  const findings: GateFinding[] = [];
  if (items.some((item) => !('str' in item) || item.str !== '')) findings.push(gateNote('textLayer', { page: number }));
  if (hasAny(await page.getAnnotations())) findings.push(gateNote('annotations', { page: number }));
  if (hasAny(await page.getJSActions())) findings.push(gateNote('scripts'));
  return findings;
}

function hasAny(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (value instanceof Map || value instanceof Set) return value.size > 0;
  return typeof value === 'object' && Object.keys(value).length > 0;
}
