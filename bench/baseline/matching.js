// The naive shape of a matching: every pair is given the points the product gives, the best is taken first, a row is written for each.

const FITS = {
  'педагогический работник': { обучающийся: 'учитель – ученик', 'молодой педагог': 'педагог – педагог' },
  обучающийся: { обучающийся: 'ученик – ученик' },
};
const PLACE_POINTS = 8;

const rowsOf = (title) => {
  const [header, ...rows] = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title).getDataRange().getValues();
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
};

const pointsOf = (mentor, mentee) =>
  (mentee['Запрос'] !== '' && mentee['Запрос'] === mentor['Предмет'] ? 10 : 0) +
  6 +
  (mentor['Наставнический стаж, лет'] > 0 ? 4 : 0);

// biome-ignore lint/correctness/noUnusedVariables: the bench calls it by name
function match() {
  const mentors = rowsOf('Наставники').map((row) => ({ ...row, led: 0, most: row['Готов вести, чел.'] }));
  const mentees = rowsOf('Наставляемые');
  const offers = mentees.flatMap((mentee) =>
    mentors.flatMap((mentor) => {
      const form = FITS[mentor['Категория участника']][mentee['Категория участника']];
      return form && mentor['Форма наставничества'].includes(form)
        ? [{ mentor, mentee, form, points: pointsOf(mentor, mentee) }]
        : [];
    }),
  );
  offers.sort((one, other) => other.points - one.points);
  const matched = new Set();
  const result = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Подбор');
  let total = 0;
  for (const { mentor, mentee, form, points } of offers) {
    if (matched.has(mentee) || mentor.led >= mentor.most) continue;
    const all = points + Math.round((PLACE_POINTS * (mentor.most - mentor.led)) / mentor.most);
    matched.add(mentee);
    mentor.led += 1;
    total += all;
    result.appendRow([mentee['Код записи'], mentor['Код записи'], form, '', all, 'программа', '', 'предложено']);
  }
  return { matched: matched.size, points: total };
}
