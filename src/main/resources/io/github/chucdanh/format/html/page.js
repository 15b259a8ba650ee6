'use strict';
(() => {
  const root = document.documentElement;
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  function speak(language) {
    root.lang = language;
    for (const option of all('option[data-vi]')) option.textContent = option.dataset[language];
  }
  document.getElementById('language').addEventListener('click', () =>
    speak(root.lang === 'vi' ? 'en' : 'vi'));
  document.getElementById('theme').addEventListener('click', () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });

  const table = document.getElementById('pairs');
  if (table) {
    const body = table.tBodies[0];
    const rows = Array.from(body.rows);
    const search = document.getElementById('filter');
    const status = document.getElementById('status');
    const count = document.getElementById('shown');
    const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
    const texts = new Map(rows.map(row => [row, plain(row.textContent)]));
    const filter = () => {
      const words = plain(search.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        const fits = words.every(word => texts.get(row).includes(word))
          && (!status.value || row.dataset.status === status.value);
        row.hidden = !fits;
        if (fits) shown++;
      }
      count.textContent = shown;
    };
    search.addEventListener('input', filter);
    status.addEventListener('change', filter);

    const order = new Intl.Collator('vi', { numeric: true });
    all('th button', table).forEach((button, column) => button.addEventListener('click', () => {
      const head = button.parentElement;
      const down = head.getAttribute('aria-sort') === 'ascending';
      all('th', table).forEach(th => th.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = row => row.cells[column].dataset.key || row.cells[column].textContent;
      rows.sort((a, b) => order.compare(key(a), key(b)) * (down ? -1 : 1));
      body.append(...rows);
    }));
  }

  const SVG = 'http://www.w3.org/2000/svg';
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
    for (const id of mark.dataset.link.split(' ')) {
      const other = document.getElementById(id);
      other.classList.add('linked');
      const [a, b] = [mark, other].map(end => {
        const box = end.getClientRects()[0];
        return [box.left + box.width / 2 - frame.left, box.top - frame.top];
      });
      const path = document.createElementNS(SVG, 'path');
      const top = Math.min(a[1], b[1]) - 16;
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
  }
  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const folded = target.closest('details');
    if (folded) folded.open = true;
    target.scrollIntoView({ block: 'center' });
    if (target.tabIndex >= 0) target.focus({ preventScroll: true });
  }
  addEventListener('hashchange', reveal);
  speak(/^vi/i.test(navigator.language || 'vi') ? 'vi' : 'en');
  reveal();
})();
