// The page of a quarter for the site: one .html file without scripts, addresses of others and names of people; every text in it is escaped.

export interface SiteIndicator {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly target: string;
  readonly state: string;
  /** How it has gone since the quarter and the year before, in words; empty when nobody knows. */
  readonly trend: string;
  /** «отчитались 12 из 14 организаций». */
  readonly reported: string;
  readonly rule: string;
}

export interface SitePractice {
  readonly title: string;
  readonly form: string;
  /** Where it is published; empty for nowhere. */
  readonly url: string;
}

export interface SitePage {
  readonly municipality: string;
  readonly authority: string;
  /** «4 квартал 2025 года». */
  readonly quarter: string;
  /** «на 31.12.2025, версия 2». */
  readonly frozen: string;
  readonly organisations: string;
  readonly indicators: readonly SiteIndicator[];
  readonly practices: readonly SitePractice[];
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (words: string): string => words.replace(/[&<>"']/gu, (mark) => MARKS[mark] ?? '');

/** Only an address of the web leads anywhere. */
const linked = ({ title, url }: SitePractice): string =>
  /^https?:\/\/[^\s"'<>]+$/iu.test(url) ? `<a href="${text(url)}" rel="noopener">${text(title)}</a>` : text(title);

const STYLE = `:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;max-width:60rem;margin:0 auto;padding:1.5rem;color:#202124;background:#fff}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.2rem;margin:2rem 0 .75rem}
.note{color:#5f6368;margin:.25rem 0}a{color:#1558b0}
article{border-top:1px solid #dadce0;padding:.9rem 0;break-inside:avoid}
h3{font-size:1rem;font-weight:600;margin:0 0 .4rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0}dt{color:#5f6368}dd{margin:0}
dd.value{font-weight:600}
@media(max-width:32rem){dl{grid-template-columns:1fr}dd{margin-bottom:.35rem}}
@media(prefers-color-scheme:dark){body{color:#e8eaed;background:#202124}.note,dt{color:#bdc1c6}a{color:#8ab4f8}article{border-color:#5f6368}}
@media print{body{max-width:none;padding:0;font-size:11pt;color:#000;background:#fff}.note,dt{color:#333}a{color:inherit}}`;

const fact = (name: string, value: string, look = ''): string =>
  value === '' ? '' : `<dt>${name}</dt><dd${look}>${text(value)}</dd>`;

const indicator = (one: SiteIndicator): string =>
  `<article><h3>${text(`${one.id}. ${one.name}`)}</h3><dl>${fact('Значение', one.value, ' class="value"')}${fact('Цель', one.target)}${fact('Состояние', one.state)}${fact('Как изменилось', one.trend)}${fact('Отчёты', one.reported)}${fact('Как посчитано', one.rule)}</dl></article>`;

const practice = (one: SitePractice): string =>
  `<li>${linked(one)}${one.form === '' ? '' : ` <span class="note">(${text(one.form)})</span>`}</li>`;

/** The file as text, to be kept as UTF-8. Equal data make an equal file. */
export const sitePage = (page: SitePage): string => {
  const title = `Наставничество: ${page.municipality}, ${page.quarter}`;
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
<p class="note">${text([page.authority, page.frozen].filter((part) => part !== '').join('. '))}</p>
<p>${text(page.organisations)}</p>
<h2>Показатели</h2>
${page.indicators.map(indicator).join('\n')}
${page.practices.length === 0 ? '' : `<h2>Опубликованные практики</h2>\n<ul>${page.practices.map(practice).join('')}</ul>\n`}<p class="note">На странице нет персональных данных: только числа по муниципалитету и названия практик.</p>
</main>
</body>
</html>
`;
};
