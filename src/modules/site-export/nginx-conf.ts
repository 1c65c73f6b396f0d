export interface NginxWish {
  /** Where this stands. */
  readonly conf: string;
  readonly folder: string;
  readonly live: string | null;
  readonly precompress: readonly ('br' | 'gz')[];
}

/** What goes into `server { … }` of nginx, so that it serves the folder as the program serves its pages. */
export function nginxConf({ conf, folder, live, precompress }: NginxWish): string {
  const quoted = folder.replaceAll(/["\\$]/g, String.raw`\$&`);
  return `# Made by gongkai export-site. Include it in the server block of the site:
#   server { listen 443 ssl; server_name www.example.gov.cn; include ${conf}; }
root "${quoted}";
charset utf-8;
charset_types text/plain text/css text/csv text/xml application/json application/javascript application/xml;
etag on;
${precompress.includes('gz') ? 'gzip_static on;' : 'gzip on; gzip_types text/css text/csv application/javascript application/json application/xml image/svg+xml; gzip_vary on;'}
${precompress.includes('br') ? 'brotli_static on; # needs the module ngx_brotli' : ''}
add_header X-Content-Type-Options nosniff always;
add_header X-Frame-Options DENY always;
add_header Referrer-Policy same-origin always;
add_header Content-Security-Policy "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'self'; frame-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'" always;
add_header Cache-Control "public, max-age=0, must-revalidate" always;
types {
  text/html html; text/css css; application/javascript js; image/svg+xml svg; image/png png; image/jpeg jpg jpeg; image/gif gif; image/webp webp;
  application/pdf pdf; application/rss+xml rss; application/atom+xml atom; application/json json; application/ld+json jsonld; text/csv csv;
  application/xml xml; application/gzip gz; text/plain txt;
  application/vnd.openxmlformats-officedocument.wordprocessingml.document docx;
  application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
}
default_type application/octet-stream;
disable_symlinks on;
error_page 404 /404.html;
${live === null ? '' : 'error_page 418 = @live;\n'}error_page 410 $uri/410.html;
location ~ /410\\.html$ { internal; }
location ~ /\\. { return 404; }
location /assets/ { add_header Cache-Control "public, max-age=31536000, immutable" always; add_header X-Content-Type-Options nosniff always; }
# What people handed in: never run, shown only when it is asked to be.
location ~ ^/(?:sites/[^/]+/)?documents/\\d+/files/ {
  add_header X-Content-Type-Options nosniff always;
  add_header Content-Security-Policy "sandbox; default-src 'none'" always;
  set $kept attachment;
  if ($arg_preview) { set $kept inline; }
  add_header Content-Disposition $kept always;
}
${live === null ? '' : liveLocations(live)}location / {
${live === null ? '' : '  # Large type and high contrast are made by the program.\n  if ($http_cookie ~ "gongkai-view=(?:large|contrast)") { return 418; }\n'}  if (-f $document_root$uri/410.html) { return 410; }
  try_files $uri $uri/index.html =404;
}
`;
}

function liveLocations(live: string): string {
  const proxy = `proxy_pass ${live};
  # The program has headers of its own; one here keeps those above from being added to them.
  proxy_hide_header X-Content-Type-Options;
  add_header X-Content-Type-Options nosniff always;
  client_max_body_size 25m;
  proxy_set_header Host $host;
  proxy_set_header X-Forwarded-For $remote_addr;
  proxy_set_header X-Forwarded-Proto $scheme;`;
  return `# Search, forms and sign-in are answered by the program.
location ~ ^/(?:hant/)?(?:sites/[^/]+/)?(?:search|check|correction|consultations/\\d+/(?:comments|thanks)|workbench|view|api)(?:/|$) {
  ${proxy}
}
# So is the policy library, once it is asked for something.
location ~ ^/(?:hant/)?(?:sites/[^/]+/)?policies$ {
  if ($args) { return 418; }
  try_files $uri $uri/index.html =404;
}
location @live {
  ${proxy}
}
`;
}
