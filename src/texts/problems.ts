// What every problem code says to a person: the place and the way out; `{name}` is filled from the problem's data.

export const problemTexts = {
  // The workbook.
  book_not_set_up: 'Книга ещё не настроена. Откройте «Наставник → Открыть панель» и пройдите настройку.',
  book_already_set_up: 'Книга уже настроена. Второй раз это делать не нужно.',
  book_other_role: 'Это действие не для этой книги: откройте книгу с другой ролью.',
  book_outdated:
    'Книга прежней версии. Откройте «Наставник → Открыть панель» и нажмите «Обновить книгу»: записи сохранятся.',
  book_newer: 'Книга новее программы: её обновили из другой книги. Обновите программу этой книги, записи целы.',
  sheet_missing: 'Нет листа «{sheet}». Верните лист с этим названием: его удалили или переименовали.',
  column_missing: 'На листе «{sheet}» нет столбца «{title}». Верните заголовок в первую строку. Ничего не записано.',
  column_doubled: 'На листе «{sheet}» столбец «{title}» встречается дважды. Оставьте один. Ничего не записано.',
  template_book_lost: 'Не найден шаблон книги организации. Пройдите настройку ещё раз.',
  // Cells.
  cell_required: 'Заполните столбец «{title}»: без него строка не учитывается.',
  cell_not_a_day: 'В столбце «{title}» не дата. Напишите, например, 01.09.2025.',
  cell_not_a_number: 'В столбце «{title}» не число. Оставьте только цифры.',
  cell_not_whole: 'В столбце «{title}» нужно целое число.',
  cell_out_of_range: 'В столбце «{title}» число не подходит. Допустимо: от {min} до {max}.',
  cell_not_a_flag: 'В столбце «{title}» напишите «да» или «нет».',
  cell_not_in_list: 'В столбце «{title}» значение не из списка. Выберите из выпадающего списка.',
  answer_left_out_document:
    'Вопрос «{title}»: ответ не записан, он похож на номер паспорта или свидетельства. Такие сведения в книге не хранят.',
  answer_left_out_snils: 'Вопрос «{title}»: ответ не записан, он похож на СНИЛС. Такие сведения в книге не хранят.',
  answer_left_out_phone: 'Вопрос «{title}»: ответ не записан, в нём телефон. Телефоны детей в книге не хранят.',
  form_period_past: 'Последний день анкеты уже прошёл. Укажите сегодняшний или более поздний.',
  form_not_made: 'Этой анкеты ещё нет. Нажмите «Создать».',
  inn_wrong: 'ИНН предприятия указан с ошибкой: проверьте цифры.',
  // People.
  birth_date_missing: 'Запись {personId}: нет даты рождения. Без неё ребёнок не войдёт в показатели.',
  birth_date_future: 'Запись {personId}: дата рождения ещё не наступила. Проверьте год.',
  pupil_age_implausible: 'Запись {personId}: возраст {age} для обучающегося необычен. Проверьте дату рождения.',
  teaching_since_missing:
    'Запись {personId}: нет даты начала педагогической работы. Без неё нельзя понять, молодой ли это специалист.',
  person_twice: 'Записи {personId} и {otherPersonId} похожи на одного человека. Если это так, оставьте одну.',
  // Lists of people.
  list_row_empty: 'В выбранных столбцах пусто.',
  list_two_values: '«{title}»: в двух столбцах файла разные значения. Оставьте один столбец.',
  list_name_unclear:
    'ФИО не удаётся разделить уверенно. Напишите полностью: фамилия, имя, отчество – или разнесите по столбцам.',
  list_name_two_words: 'Отчества нет: первое слово будет записано как фамилия, второе – как имя.',
  list_required: 'Нет значения «{title}»: без него запись не загрузить.',
  list_text_long: '«{title}»: больше {max} знаков. Сократите.',
  list_birth_date_missing: 'Нет даты рождения: без неё ребёнок не войдёт в показатели.',
  list_birth_date_future: 'Дата рождения ещё не наступила. Проверьте год.',
  list_age_odd: 'Возраст {age} для обучающегося необычен. Проверьте дату рождения.',
  list_known: 'Уже есть в книге: запись {personId}. Тёзок различаем по дате рождения.',
  list_twice: 'Повторяет строку {twin} файла. Тёзок различаем по дате рождения.',
  list_field_unknown: 'Столбца, в который загружается список, в книге нет. Выберите файл ещё раз.',
  list_rows_uneven: 'Список пришёл не полностью. Выберите файл ещё раз.',
  list_holds_names:
    'В списке есть фамилии, а в этой книге хранятся только коды. Замените фамилии кодами в копии файла и загрузите её. Ничего не записано.',
  list_not_last: 'Отменить можно только последнюю загрузку. Эта уже отменена, или после неё была другая.',
  // Pairs.
  mentor_is_candidate:
    'Наставник {personId} ещё кандидат: нет даты подписанного согласия. Внесите дату на листе «Наставники» и смените состояние.',
  pair_unknown: 'Пара {pairId} не найдена на листе «Пары». Обновите список.',
  pair_start_missing: 'Пара {pairId}: нет даты начала.',
  pair_dates_reversed: 'Пара {pairId}: окончание раньше начала. Исправьте даты.',
  pair_terminated_before_start: 'Пара {pairId}: прекращена раньше, чем началась. Исправьте даты.',
  pair_termination_day_missing: 'Пара {pairId}: прекращена, но нет даты прекращения.',
  pair_mentor_missing: 'Пара {pairId}: нет наставника.',
  pair_mentee_missing: 'Пара {pairId}: нет ни одного наставляемого.',
  pair_two_mentors: 'Пара {pairId}: два наставника одновременно. Оставьте одного.',
  group_of_one_mentee: 'Пара {pairId}: вид «в группе», а наставляемый один. Выберите другой вид или добавьте людей.',
  traditional_with_several_mentees: 'Пара {pairId}: вид «один на один», а наставляемых несколько. Выберите другой вид.',
  category_does_not_fit_form: 'Пара {pairId}: участник {personId} не подходит к форме наставничества по категории.',
  mentor_is_mentee: 'Пара {pairId}: наставник и наставляемый – один человек ({personId}).',
  member_twice: 'Пара {pairId}: участник {personId} указан дважды.',
  member_unknown: 'Пара {pairId}: нет записи с кодом {personId} на листах «Наставники» и «Наставляемые».',
  member_without_pair: 'Лист «Участники пар»: нет пары с кодом {pairId} (участник {personId}).',
  member_joined_before_start: 'Пара {pairId}: участник {personId} вступил раньше начала пары.',
  member_dates_reversed: 'Пара {pairId}: участник {personId} вышел раньше, чем вступил.',
  minor_mentors_adult: 'Пара {pairId}: несовершеннолетний {personId} не может быть наставником взрослого.',
  reverse_mentor_not_younger: 'Пара {pairId}: вид «реверсивное», а наставник не моложе наставляемого.',
  pair_draft_but_signed:
    'Пара {pairId}: приказ подписан, а пара ещё «проект» и не учитывается. Выберите состояние «действует».',
  pair_not_counted: 'Пара {pairId} не учтена: {reason}.',
  member_not_counted: 'Пара {pairId}: участник {personId} не учтён: {reason}.',
  turns_adult_during_pair: 'Участнику {personId} исполнится 18 лет: с этого дня нужно его собственное согласие.',
  consent_expires_during_pair: 'Согласие участника {personId} истекает раньше окончания пары.',
  // Doubled people.
  merge_unknown: 'Записи {personId} и {otherPersonId} не найдены на одном листе. Обновите список.',
  merge_erased: 'Данные одной из записей {personId} и {otherPersonId} уничтожены: объединять нечего.',
  merge_not_alike:
    'Записи {personId} и {otherPersonId} больше не похожи на одного человека: имя или дата рождения разные. Обновите список.',
  merge_not_sure:
    'У записи {personId} или {otherPersonId} нет даты рождения: это могут быть тёзки. Подтвердите, что это один человек.',
  merge_in_one_pair:
    'Записи {personId} и {otherPersonId} стоят в одной паре ({pairIds}). Уберите лишнюю строку на листе «Участники пар» и повторите.',
  merge_not_found: 'Объединение записи {personId} не найдено в журнале: вернуть его нельзя. Исправьте строки вручную.',
  merge_reported: 'После объединения записи {personId} отчёт уже сдан: вернуть его нельзя.',
  // Consents.
  person_unknown: 'Запись {personId} не найдена или её данные уничтожены. Обновите список.',
  consent_unknown: 'Согласие {consentId} не найдено на листе «Согласия». Обновите список.',
  consent_day_future: 'Дата согласия ещё не наступила. Проверьте её.',
  consent_term_reversed: 'Согласие кончается раньше, чем дано. Исправьте даты.',
  consent_already_given: 'Такое согласие участника {personId} уже внесено, с той же датой или позже. Проверьте дату.',
  consent_not_given: 'Согласие {consentId} не действует: отзывать нечего. Обновите список.',
  withdrawal_day_future: 'Дата отзыва ещё не наступила. Проверьте её.',
  withdrawal_before_consent: 'Отзыв раньше согласия. Проверьте даты.',
  erase_doubled: 'Запись {personId} есть на листе дважды. Сначала объедините похожие записи.',
  erase_consent_valid:
    'Согласие участника {personId} на обработку данных действует. Сначала внесите отзыв на экране «Согласия».',
  erase_pair_running:
    'Участник {personId} стоит в паре, которая ещё идёт ({pairIds}). Сначала завершите её или выведите участника.',
  text_forbidden: 'Текст похож на данные документа, СНИЛС или телефон: их в книге не хранят. Уберите их и повторите.',
  // Orders and papers.
  order_unknown: 'Приказ {orderId} не найден на листе «Приказы». Обновите список.',
  order_signer_missing: 'Приказ {orderId}: неизвестно, кто подписал. Впишите руководителя на листе «Организация».',
  order_before_basis: 'Приказ {orderId} подписан раньше приказа {otherOrderId}, на котором основан. Проверьте даты.',
  order_before_curator:
    'Приказ {orderId}: к его дате ещё не подписан приказ о назначении куратора. По порядку сначала куратор.',
  order_title_form: 'Приказ {orderId}: заголовок должен начинаться с «О» или «Об». Исправьте заголовок.',
  acting_without_order:
    'Приказ {orderId} подписал исполняющий обязанности. Укажите номер и дату приказа, который дал ему это право.',
  acting_head_without_order:
    'Руководитель исполняет обязанности. Укажите номер и дату приказа об этом на листе «Организация».',
  order_number_missing: 'Введите номер приказа, например 96-Д.',
  order_date_missing: 'Введите дату приказа.',
  order_date_future: 'Дата приказа ещё не наступила. Проверьте её.',
  order_number_taken: 'Номер {number} в {year} году уже есть у приказа {otherOrderId}. Проверьте номер.',
  order_already_signed: 'Приказ {orderId} уже подписан: документы по этим парам готовы.',
  pairs_in_other_draft: 'Часть пар уже в проекте приказа ({orderIds}). Выберите пары одного проекта или только новые.',
  consent_missing: 'Нет согласия участника {personId}.',
  representative_consent_missing: 'Нет согласия законного представителя участника {personId}.',
  consents_missing:
    'Не хватает согласий: {count} (записи {people}). Укажите дату, когда они подписаны, – не позже даты приказа.',
  consents_later_than_order: 'Согласия подписаны позже приказа. По порядку сначала согласия, потом приказ.',
  template_not_docx: 'Шаблон не читается как документ. Восстановите его из примера.',
  template_unknown_tag: 'В шаблоне нет такого тега: «{tag}»{suggestion}.',
  template_unknown_filter: 'В шаблоне неизвестная форма слова «{filter}» в теге «{tag}»{suggestion}.',
  template_tag_is_list: 'Тег «{tag}» – это список. Напишите его как цикл.',
  template_filter_not_applicable: 'К тегу «{tag}» нельзя применить «{filter}».',
  template_tag_unclosed: 'В шаблоне тег «{tag}» не закрыт: нет }}.',
  template_tag_unopened: 'В шаблоне лишние }} возле «{tag}».',
  template_section_unclosed: 'В шаблоне цикл «{tag}» не закрыт.',
  template_section_unopened: 'В шаблоне закрыт цикл «{tag}», который не открыт.',
  template_section_mismatch: 'В шаблоне цикл «{tag}» закрыт другим именем: «{closing}».',
  template_section_misplaced:
    'В шаблоне цикл «{tag}» начинается и кончается в разных местах: поставьте начало и конец рядом.',
  template_broken: 'Шаблон повреждён: проверьте, что каждый открытый тег закрыт.',
  // Programmes, meetings, mentors.
  programme_too_short: 'Программа {programmeId} короче трёх месяцев. Исправьте даты.',
  programme_too_long: 'Программа {programmeId} длиннее года. Исправьте даты.',
  pair_outside_programme: 'Пара {pairId} работает не в сроки программы {programmeId}. Сверьте даты.',
  meetings_of_speed_pair: 'Пара {pairId}: вид «скоростное» – одна встреча, а записано больше.',
  meeting_type_repeated: 'Пара {pairId}: встреча {meetingId} этого вида уже была. Исправьте вид встречи.',
  meeting_out_of_order:
    'Пара {pairId}: встреча {meetingId} не по порядку. Порядок: первая, пробная, планирование, регулярные, заключительная.',
  supplementary_agreement_missing:
    'Наставник {personId} получает доплату, а дополнительного соглашения нет. Заключите его и впишите дату.',
  clearance_missing:
    'Наставник {personId} со стороны работает с детьми. Проверьте справку об отсутствии судимости и впишите дату.',
  partner_agreement_missing: 'Наставник {personId} от партнёра, а соглашения с партнёром нет. Впишите дату соглашения.',
  mentee_in_two_pairs: 'Наставляемый {personId} уже в паре {otherPairId} этой же формы. Проверьте, нужна ли вторая.',
  curator_without_order: 'Куратор {curatorId}: нет подписанного приказа о назначении. Впишите код приказа.',
  publication_without_consent:
    'Базы участников опубликованы, а согласия на распространение от {personId} нет. Снимите публикацию или получите согласие.',
  roadmap_task_before_order: 'Мероприятие {taskId}: срок раньше, чем утверждена дорожная карта. Проверьте даты.',
  survey_answer_names_somebody: 'В ответе анкеты {responseId} назван человек. Уберите имя: анкета без имён.',
  // Texts of cells.
  email_wrong: '«{title}»: это не похоже на адрес почты. Проверьте его.',
  phone_wrong: '«{title}»: это не похоже на номер телефона. Проверьте его.',
  cell_too_long: '«{title}»: длиннее {max} знаков. Сократите.',
  reference_unknown: '«{title}»: записи с кодом {code} нет. Проверьте код.',
  forbidden_document: '«{title}»: похоже на паспорт или свидетельство. Такие данные здесь не хранятся, сотрите их.',
  forbidden_snils: '«{title}»: похоже на СНИЛС. Такие данные здесь не хранятся, сотрите их.',
  forbidden_phone: '«{title}»: похоже на телефон ребёнка. Телефоны детей здесь не хранятся, сотрите его.',
  // Reports and the roll-up.
  quarter_not_begun: 'Этот квартал ещё не начался. Выберите другой.',
  quarter_not_frozen: 'За этот квартал свод ещё не собран. Соберите свод.',
  contingent_day_missing: 'Лист «Контингент»: в строке нет даты.',
  contingent_day_twice: 'Лист «Контингент»: две строки на одну дату ({asOf}). Оставьте одну.',
  contingent_not_a_count: 'Лист «Контингент», {asOf}: число должно быть целым и не меньше нуля.',
  contingent_ages_exceed_total:
    'Лист «Контингент»: по возрастам вместе больше ({value}), чем обучающихся всего ({whole}). Проверьте числа.',
  typed_part_exceeds_whole: 'Организация {orgId}: охвачено больше, чем всего. Проверьте числа.',
  contingent_part_exceeds_whole: 'Лист «Контингент»: охвачено больше, чем всего. Проверьте числа.',
  contingent_missing: 'Лист «Контингент» пуст: нет чисел на дату отчёта.',
  contingent_old: 'Лист «Контингент»: последние числа старше начала учебного года. Обновите их.',
  partner_inn_missing: 'Партнёр {partnerId}: нет ИНН. Без него предприятие не войдёт в показатель.',
  partner_inn_wrong: 'Партнёр {partnerId}: ИНН с ошибкой. Проверьте цифры.',
  partner_twice: 'Партнёры {partnerId} и {otherPartnerId} с одним ИНН. Оставьте одного.',
  roll_up_running: 'Уже собирается свод за {period}. Дождитесь окончания.',
  roll_up_done: 'Свод за прошлый квартал уже собран. Собрать ещё раз можно в панели.',
  update_not_running: 'Книги сейчас не обновляются.',
  roll_up_not_running: 'Свод сейчас не собирается.',
  organisation_unknown: 'В реестре нет организации {orgId}. Обновите список.',
  access_not_former:
    'По этому адресу доступ не закрыть: книга ему не открыта или это действующий куратор. Смените адрес в столбце «Почта куратора».',
  organisation_without_name: 'Строка {line}: нет названия организации.',
  organisation_known: 'Организация «{name}» уже есть в реестре.',
  organisation_twice: 'Строка {line}: эта организация уже была в строке {twin}.',
  organisation_has_workbook:
    'Строка {line}: эта организация сдаёт отчёт своей книгой. Уберите строку или смените источник в реестре.',
  typed_number_unknown: 'Строка {line}: непонятно, что за число ({key}).',
  typed_number_wrong: 'Строка {line}: в столбце «{title}» нужно целое число не меньше нуля.',
  // Notes beside an indicator; a list of organisations follows where there is one.
  report_missing: 'Отчёт не сдан: {orgs}.',
  number_unknown: 'В отчёте нет нужного числа: {orgs}.',
  part_exceeds_whole: 'Охвачено больше, чем всего: {orgs}. Проверьте числа в отчёте.',
  departed_organisation_counted: 'Учтены организации, закрытые в этом году: {orgs}.',
  report_not_counted: 'Отчёт не учтён, организация не действует или не в реестре: {orgs}.',
  numerator_exceeds_denominator:
    'Числитель {numerator} больше знаменателя {denominator}. Чаще всего устарела константа.',
  constant_missing: 'Не заполнена константа {key} на листе «Константы».',
  constant_contradictory: 'Константа {key} на {asOf} указана дважды с разными значениями. Оставьте одно.',
  constant_undated: 'У константы {key} нет даты.',
  constant_later: 'Константа {key} взята на {asOf} – позже даты отчёта.',
  constant_old: 'Константа {key} старше двух лет ({asOf}). Обновите её.',
  age_band_not_counted: 'Такие возрасты в отчётах не считаются.',
  unknown_age: 'Не учтены дети без даты рождения: {count}.',
  sum_is_upper_bound:
    'Сумма по нескольким организациям ({organisations}): ребёнок, который учится в двух, мог попасть дважды.',
  profile_key_unknown: 'Кода «{key}» в этом разделе нет, строка не учтена. Проверьте код или удалите строку.',
  profile_row_twice: 'Код «{key}» повторён в строке {other}, учтена она. Оставьте одну строку.',
  profile_value_wrong: '«{name}»: значение «{value}» не подходит, действует прежнее. Исправьте столбец «Значение».',
  profile_target_without_year: 'У цели показателя {key} нет года. Заполните столбец «С года».',
  profile_target_doubled: 'У показателя {key} две цели с {year} года, учтена первая. Оставьте одну строку.',
  profile_list_empty: 'Выключено всё, а так нельзя: действует прежний список. Включите хотя бы одну строку.',
  profile_column_needed: '«{name}»: столбец нужен анкете или реестру, поэтому остаётся. Сначала выключите их.',
  answers_not_reported: 'Ответы анкет в отчётах организаций пока не передаются: показатель не считается.',
  target_not_yet: 'Цель начнёт действовать с {fromYear} года.',
  // The page and the platform.
  argument_wrong: 'Поле заполнено неверно: {path}. Исправьте и повторите.',
  busy: 'Сейчас книгой занят другой пользователь. Повторите через минуту.',
  service_busy: 'Google отвечает медленно. Повторите через минуту: уже сделанное не потеряется.',
  quota_today: 'Дневной запас Google исчерпан. Повторите завтра: уже сделанное не потеряется.',
  no_access: 'Нет доступа к файлу. Попросите владельца открыть его для вас.',
  unexpected: 'Не получилось из-за ошибки в программе. Данные не изменены. Сообщите координатору код: {entry}.',
} as const;

export type ProblemCode = keyof typeof problemTexts;

/** Why a pair or a member does not count, in words that continue a sentence. */
export const reasonTexts: Readonly<Record<string, string>> = {
  not_started: 'пара утверждена, но не начата',
  order_missing: 'нет приказа о закреплении',
  order_of_other_type: 'указан приказ другого вида',
  order_not_signed: 'приказ не подписан',
  order_after_window: 'приказ подписан после даты отчёта',
  start_missing: 'нет даты начала',
  consents_missing: 'нет действующих согласий',
  member_unknown: 'нет такой записи в реестрах',
  pair_unknown: 'нет такой пары',
};

/** Stands for the code of a row that has none yet. */
export const withoutCode = '(без кода)';

/** Continues a sentence about a misspelt tag with the nearest one that exists. */
export const suggested = (name: string): string => ` – может быть, «${name}»`;

/** What a field of the panel is called, for a problem with what was typed there. */
export const fieldTexts: Readonly<Record<string, string>> = {
  municipality: 'муниципалитет',
  authority: 'орган управления образованием',
  place: 'населённый пункт',
  profile: 'профиль',
  firstYear: 'первый год',
  coordinatorEmail: 'почта координатора',
  pdMode: 'персональные данные',
  organisations: 'список организаций',
  rows: 'таблица чисел',
  period: 'квартал',
  asOf: 'дата',
  mentorId: 'наставник',
  menteeIds: 'наставляемые',
  form: 'форма',
  kinds: 'вид',
  startDate: 'начало',
  endDate: 'окончание',
  goal: 'тема',
  pairIds: 'пары',
  orderId: 'приказ',
  number: 'номер',
  date: 'дата приказа',
  consentsGivenOn: 'дата согласий',
};
