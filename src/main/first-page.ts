import { get } from 'node:http';

/** Opens a page of our own as a first visitor would: what he would wait for is loaded by then. */
export function openFirstPage(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { accept: 'text/html' } }, (response) => {
      response.resume();
      response.once('end', resolve);
      response.once('error', reject);
    }).once('error', reject);
  });
}
