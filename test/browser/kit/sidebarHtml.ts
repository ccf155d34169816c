// A small page such as a program shows in the sidebar: it calls functions and shows what comes back, as text.

export const SIDEBAR_HTML = `<!DOCTYPE html><html lang="ru"><head><base target="_top"><title>Панель</title></head><body>
<h1>Панель</h1>
<button id="greet">Спросить</button> <button id="fail">Ошибиться</button> <button id="date">Отдать дату</button> <button id="many">Двенадцать</button>
<a id="book" href="https://docs.google.com/spreadsheets/d/hostile/edit#gid=11">Книга</a>
<button id="close">Закрыть</button>
<p id="out" role="status"></p>
<script>
  var out = document.getElementById('out');
  function say(text) { out.textContent = text; }
  function on(id, act) { document.getElementById(id).addEventListener('click', act); }
  on('greet', function () { google.script.run.withUserObject('!').withSuccessHandler(function (value, sign) { say(value + sign); }).rpcGreet({ name: 'Мир' }); });
  on('fail', function () { google.script.run.withFailureHandler(function (error) { say('Сбой: ' + error.message); }).rpcFail(); });
  on('date', function () { try { google.script.run.rpcGreet({ when: new Date() }); } catch (error) { say(error.message); } });
  on('many', function () { var got = 0; for (var i = 0; i < 12; i += 1) google.script.run.withSuccessHandler(function () { got += 1; say('Ответов: ' + got); }).rpcGreet({ name: i }); });
  on('close', function () { google.script.host.close(); });
</script></body></html>`;
