/** `/api/docs`: a plain page that shows the OpenAPI document, operation by operation; no script, no viewer of others. */
import express from 'express';
import type { createOpenApi } from './openapi.ts';

type Document = ReturnType<typeof createOpenApi>;

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2933}
h1,h2{line-height:1.25}details{border:1px solid #cbd2d9;border-radius:6px;margin:.5rem 0;padding:.5rem .75rem}
summary{cursor:pointer}code,pre{font:13px/1.5 ui-monospace,monospace}pre{background:#f5f7fa;padding:.75rem;overflow:auto}
b{display:inline-block;min-width:4.5rem;color:#0f6466}`;

/** To be mounted at `/api/docs`. */
export function docsPage(document: Document): express.Router {
  const router = express.Router();
  const page = pageOf(document);
  router.get('/', (_request, response) => {
    response.set('content-security-policy', POLICY).type('html').send(page);
  });
  return router;
}

function pageOf({ info, paths, components }: Document): string {
  const operations = Object.entries(paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods ?? {}).map(([method, operation]) => operationOf(method, path, operation as Operation)),
  );
  const schemas = Object.entries(components?.schemas ?? {}).map(([name, schema]) =>
    folded(`<code>${escaped(name)}</code>`, json(schema)),
  );
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bình An: giao diện lập trình</title><style>${STYLE}</style></head><body>
<h1>Giao diện lập trình của Bình An</h1>
<p>Phiên bản ${escaped(info.version)}. Tài liệu gốc (OpenAPI 3.1): <a href="/api/v1/openapi.json">/api/v1/openapi.json</a></p>
<h2>Các lệnh</h2>${operations.join('')}
${schemas.length === 0 ? '' : `<h2>Kiểu dữ liệu</h2>${schemas.join('')}`}
</body></html>`;
}

interface Operation {
  summary?: string;
  parameters?: unknown;
  requestBody?: unknown;
  responses?: unknown;
}

function operationOf(method: string, path: string, { summary, parameters, requestBody, responses }: Operation): string {
  const parts = Object.entries({ parameters, requestBody, responses }).filter(([, value]) => value !== undefined);
  const head = `<b>${escaped(method.toUpperCase())}</b> <code>${escaped(path)}</code> ${escaped(summary ?? '')}`;
  return folded(head, parts.map(([name, value]) => `<p>${name}</p>${json(value)}`).join(''));
}

function folded(head: string, inside: string): string {
  return `<details><summary>${head}</summary>${inside}</details>`;
}

function json(value: unknown): string {
  return `<pre>${escaped(JSON.stringify(value, null, 2))}</pre>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
