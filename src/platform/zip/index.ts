export { largestZip, zipOf, type ZipPart } from './write-zip.ts';
