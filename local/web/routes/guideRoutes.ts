// The user guide with its pictures, from docs/guide beside the program.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { type Desk, frameOf, Missing } from '../desk.ts';
import { guidePage } from '../pages/guidePage.ts';
import { projectRoot } from '../projectRoot.ts';

export function guideRoutes(desk: Desk): Hono {
  const app = new Hono();
  const read = (...names: string[]) =>
    readFile(join(projectRoot(), 'docs/guide', ...names)).catch(() => {
      throw new Missing();
    });
  app.get('/guide', (context) => context.redirect('/guide/'));
  app.get('/guide/:page{(?:[a-z]+\\.md)?}', async (context) => {
    const page = context.req.param('page') || 'README.md';
    return context.html(guidePage({ ...frameOf(desk), text: (await read(page)).toString('utf8') }));
  });
  app.get('/guide/images/:picture{[a-z0-9-]+\\.png}', async (context) =>
    context.body(await read('images', context.req.param('picture')), 200, { 'content-type': 'image/png' }),
  );
  return app;
}
