// The page of entering, for a workspace that is opened to the office's network.
import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';

export function loginPage({ token, to, problem }: { token: string; to: string; problem?: string }): Html {
  return layout({
    title: `${problem ? 'Ошибка: ' : ''}Вход · Наставник`,
    token,
    bare: true,
    className: 'login',
    body: html`<main id="main" class="login-page"><form method="post" action="/login" class="card">
      <h1>Вход</h1>
      <p class="muted">Рабочее место «Наставника». Имя и пароль задаёт тот, кто его запускает.</p>
      ${problem ? html`<div class="notice error" role="alert" id="problem">${problem}</div>` : ''}
      <input type="hidden" name="_token" value="${token}"><input type="hidden" name="to" value="${to}">
      <p><label for="name">Имя</label><input id="name" name="name" type="text" autocomplete="username" maxlength="60" required ${problem ? html`aria-describedby="problem"` : html`autofocus`}></p>
      <p><label for="password">Пароль</label><input id="password" name="password" type="password" autocomplete="current-password" maxlength="400" required></p>
      <p><button class="button primary large">Войти</button></p>
    </form></main>`,
  });
}
