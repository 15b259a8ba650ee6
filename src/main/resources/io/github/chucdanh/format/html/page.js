'use strict';
(() => {
  const root = document.documentElement;
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const keep = (key, value) => { try { localStorage.setItem('chucdanh-' + key, value); } catch { /* not kept */ } };
  const kept = key => { try { return localStorage.getItem('chucdanh-' + key); } catch { return null; } };
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

  function speak(language) {
    root.lang = language;
    for (const option of all('option[data-vi]')) option.textContent = option.dataset[language];
  }
  document.getElementById('language').addEventListener('click', () => {
    speak(root.lang === 'vi' ? 'en' : 'vi');
    keep('language', root.lang);
  });
  document.getElementById('theme').addEventListener('click', () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    keep('theme', root.dataset.theme);
  });

  // Whatever has data-filter is searched by the words and the choices of the controls before it.
  for (const list of all('[data-filter]')) {
    const controls = document.getElementById(list.dataset.filter);
    const items = list.tBodies ? Array.from(list.tBodies[0].rows) : Array.from(list.children);
    const search = controls.querySelector('input');
    const choices = all('select', controls);
    const count = controls.querySelector('[role="status"] b');
    let texts = null;
    const filter = () => {
      texts = texts || new Map(items.map(item => [item, plain(item.textContent)]));
      const words = plain(search.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const item of items) {
        item.hidden = !(words.every(word => texts.get(item).includes(word))
          && choices.every(choice => !choice.value || item.dataset[choice.name] === choice.value));
        if (!item.hidden) shown++;
      }
      count.textContent = shown;
    };
    search.addEventListener('input', filter);
    for (const choice of choices) choice.addEventListener('change', filter);
  }

  const order = new Intl.Collator('vi', { numeric: true });
  for (const table of all('table')) {
    const rows = Array.from(table.tBodies[0].rows);
    all('th button', table).forEach((button, column) => button.addEventListener('click', () => {
      const head = button.parentElement;
      const down = head.getAttribute('aria-sort') === 'ascending';
      all('th', table).forEach(th => th.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = row => row.cells[column].dataset.key || row.cells[column].textContent;
      rows.sort((a, b) => order.compare(key(a), key(b)) * (down ? -1 : 1));
      table.tBodies[0].append(...rows);
    }));
  }

  // A person's button shows the rows of that person.
  for (const button of all('button[data-find]')) {
    button.addEventListener('click', () => {
      const search = document.querySelector('#pairs-controls input');
      search.value = button.dataset.find;
      search.dispatchEvent(new Event('input'));
      document.getElementById('table').scrollIntoView();
      search.focus({ preventScroll: true });
    });
  }

  const SVG = 'http://www.w3.org/2000/svg';
  const ends = mark => mark.dataset.link.split(' ').map(id => document.getElementById(id));
  function unlink() {
    all('svg.links').forEach(svg => svg.remove());
    all('mark.linked').forEach(mark => mark.classList.remove('linked'));
  }
  function link(mark) {
    unlink();
    const text = mark.closest('.text');
    const frame = text.getBoundingClientRect();
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'links');
    svg.setAttribute('aria-hidden', 'true');
    mark.classList.add('linked');
    for (const other of ends(mark)) {
      other.classList.add('linked');
      const [a, b] = [mark, other].map(end => {
        const box = end.getClientRects()[0];
        return [box.left + box.width / 2 - frame.left, box.top - frame.top];
      });
      const path = document.createElementNS(SVG, 'path');
      const top = Math.min(a[1], b[1]) - 18;
      path.setAttribute('d', `M${a[0]},${a[1]} C${a[0]},${top} ${b[0]},${top} ${b[0]},${b[1]}`);
      svg.append(path);
    }
    text.append(svg);
  }
  for (const mark of all('mark[data-link]')) {
    mark.addEventListener('mouseenter', () => link(mark));
    mark.addEventListener('mouseleave', unlink);
    mark.addEventListener('focus', () => link(mark));
    mark.addEventListener('blur', unlink);
    mark.addEventListener('keydown', event => {
      if (event.key === 'Enter') ends(mark)[0].focus();
    });
  }
  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const folded = target.closest('details');
    if (folded) folded.open = true;
    target.scrollIntoView({ block: target.tagName === 'MARK' ? 'center' : 'start' });
    if (target.tabIndex >= 0) target.focus({ preventScroll: true });
  }
  addEventListener('hashchange', reveal);
  addEventListener('beforeprint', () => all('details').forEach(article => { article.open = true; }));
  if (kept('theme')) root.dataset.theme = kept('theme');
  speak(kept('language') || (/^vi/i.test(navigator.language || 'vi') ? 'vi' : 'en'));
  reveal();
})();
