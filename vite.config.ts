import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { NONCE_PLACEHOLDER } from './src/main/workbench-files.ts';

/**
 * A few of antd's parts write style elements without the nonce that the content security policy asks for
 * (the scroll lock behind a dialog, the measuring of scroll bars). This gives it to all of them, and fails
 * the build when the place has moved.
 */
function nonceForEveryStyle(): Plugin {
  const place = 'if (csp?.nonce) {';
  return {
    name: 'nonce-for-every-style',
    transform(code, id) {
      if (!id.endsWith('@rc-component/util/es/Dom/dynamicCSS.js')) return null;
      if (!code.includes(place)) throw new Error('dynamicCSS.js no longer sets the nonce where it did');
      const meta = `document.querySelector('meta[property=csp-nonce]')?.nonce`;
      return code.replace(place, `styleNode.nonce = ${meta} ?? ''; ${place}`);
    },
  };
}

export default defineConfig({
  root: join(import.meta.dirname, 'src/workbench'),
  base: '/workbench/',
  plugins: [react(), nonceForEveryStyle()],
  html: { cspNonce: NONCE_PLACEHOLDER },
  build: {
    outDir: join(import.meta.dirname, 'dist/workbench'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    // A data: address for a font or a script would need a wider policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1024,
  },
});
