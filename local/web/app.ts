// All routes of the browser side in one application, with the guard before them and one catch behind.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isRefusal } from '../files/refusal.ts';
import { isScriptName } from './assets.ts';
import { type Desk, Missing } from './desk.ts';
import type { Guard } from './guard.ts';
import { messagePage } from './pages/layout.ts';
import { accessRoutes } from './routes/accessRoutes.ts';
import { bookRoutes } from './routes/bookRoutes.ts';
import { cellRoutes } from './routes/cellRoutes.ts';
import { clockRoutes } from './routes/clockRoutes.ts';
import { documentRoutes } from './routes/documentRoutes.ts';
import { executionRoutes } from './routes/executionRoutes.ts';
import { fileRoutes } from './routes/fileRoutes.ts';
import { formRoutes } from './routes/formRoutes.ts';
import { guideRoutes } from './routes/guideRoutes.ts';
import type { ApiError } from './wire.ts';

const MAX_BODY_BYTES = 50 * 1024 * 1024;
const MAX_TEXTS_BYTES = 1024 * 1024;
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0b57d0"/><circle cx="9" cy="9" r="3" fill="#fff"/><circle cx="16" cy="11" r="2.2" fill="#cfe0fb"/><path fill="#fff" d="M3.8 19c.3-3.2 2.4-5 5.2-5s4.9 1.8 5.2 5z"/></svg>';

export function createApp(desk: Desk, guard: Guard): Hono {
  const app = new Hono();
  app.use(guard.host, guard.sameOrigin, desk.gate.middleware);
  // The larger limit is for files, and not for those who have come without a password.
  const texts = bodyLimit({
    maxSize: MAX_TEXTS_BYTES,
    onError: () => page(desk, 413, 'Не отправлено', 'Слишком длинные тексты. Вернитесь назад и сократите их.'),
  });
  app.use('/form/*', texts).use('/login', texts);
  app.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (context) => context.text('Файл слишком велик: больше 50 МБ.', 413),
    }),
  );
  app.get('/assets/style.css', async (context) =>
    context.body(await desk.assets.style(), 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/assets/icon.svg', (context) => context.body(ICON, 200, { 'content-type': 'image/svg+xml' }));
  app.get('/assets/:file{.+\\.js}', async (context) => {
    const name = context.req.param('file').slice(0, -'.js'.length);
    if (!isScriptName(name)) throw new Missing();
    return context.body(await desk.assets.script(name), 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });
  for (const routes of [
    accessRoutes,
    fileRoutes,
    bookRoutes,
    cellRoutes,
    formRoutes,
    documentRoutes,
    executionRoutes,
    clockRoutes,
    guideRoutes,
  ])
    app.route('/', routes(desk));

  const answer = (
    path: string,
    status: 404 | 422 | 500,
    code: ApiError['error']['code'],
    heading: string,
    text: string,
  ) =>
    path.startsWith('/api/')
      ? Response.json({ error: { code, message: text } } satisfies ApiError, { status })
      : page(desk, status, heading, text);
  const missing = (path: string) =>
    desk.gate.visitor().isOutside
      ? page(
          desk,
          404,
          'Форма не найдена',
          'Она удалена, или ссылка скопирована не целиком. Попросите ссылку ещё раз у того, кто её прислал.',
        )
      : answer(
          path,
          404,
          'not_found',
          'Здесь ничего нет',
          'Файл удалён или ссылка неверна. Откройте список файлов и выберите нужный.',
        );
  app.notFound((context) => missing(context.req.path));
  app.onError((error, context) => {
    if (error instanceof Missing) return missing(context.req.path);
    if (isRefusal(error)) return answer(context.req.path, 422, 'refused', 'Не получилось', error.message);
    // What was typed stays out of the console: the stack has no arguments.
    console.error(error.stack);
    return answer(
      context.req.path,
      500,
      'internal',
      'Ошибка рабочего места',
      desk.gate.visitor().isOutside
        ? 'Ответ не отправлен. Вернитесь назад и повторите; если не поможет, напишите тому, кто прислал ссылку.'
        : 'Действие не выполнено. Повторите; если не поможет, перезапустите рабочее место: данные сохранены.',
    );
  });
  return app;
}

async function page(desk: Desk, status: 404 | 413 | 422 | 500, heading: string, text: string): Promise<Response> {
  const { token, isOutside } = desk.gate.visitor();
  const body = String(await messagePage({ token, bare: isOutside, heading, text }));
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  // The rest of a body that is too long is not listened to, so nothing else can come by this connection.
  return new Response(body, { status, headers: status === 413 ? { ...headers, connection: 'close' } : headers });
}
