/** `/api/docs`: the page that shows the OpenAPI document, with the viewer served from here. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import express from 'express';

/** The viewer sets inline styles and embeds its icons and fonts; scripts come from this server alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bình An: giao diện lập trình</title>
<script type="module" src="/api/docs/rapidoc-min.js"></script>
</head>
<body>
<rapi-doc spec-url="/api/v1/openapi.json" load-fonts="false" theme="light" primary-color="#0F6466"
  render-style="read" show-header="false" allow-server-selection="false" schema-style="table"></rapi-doc>
<noscript>Trang này cần JavaScript. Tài liệu gốc: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a></noscript>
</body>
</html>
`;

/** To be mounted at `/api/docs`. */
export function docsPage(): express.Router {
  const router = express.Router();
  const viewer = createRequire(import.meta.url).resolve('rapidoc');
  router.get('/', (_request, response) => {
    response.set('content-security-policy', POLICY).type('html').send(PAGE);
  });
  router.get('/rapidoc-min.js', async (_request, response) => {
    response
      .set('cache-control', 'public, max-age=86400')
      .type('text/javascript')
      .send(await readFile(viewer));
  });
  return router;
}
