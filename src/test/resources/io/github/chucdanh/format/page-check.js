// Uses the page as a reader would and leaves what it sees in an attribute of the body.
addEventListener('load', () => {
  const seen = [];
  const see = (name, value) => seen.push(name + '=' + value);
  const table = document.getElementById('pairs');
  const visible = () => [...table.tBodies[0].rows].filter(row => !row.hidden).length;
  const set = (id, value, event) => {
    const field = document.getElementById(id);
    field.value = value;
    field.dispatchEvent(new Event(event));
  };
  see('rows', visible());
  set('filter', 'giam DOC mau', 'input');
  see('filtered', visible() + '/' + document.getElementById('shown').textContent);
  set('filter', 'nobody', 'input');
  see('none', visible());
  set('filter', '', 'input');
  set('status', 'former', 'change');
  see('former', visible());
  set('status', '', 'change');
  const button = table.querySelectorAll('th button')[6];
  const first = () => button.parentElement.getAttribute('aria-sort') + ' '
    + table.tBodies[0].rows[0].cells[6].textContent;
  button.click();
  see('up', first());
  button.click();
  see('down', first());
  const mark = document.querySelector('mark[data-link]');
  mark.closest('details').open = true;
  const linked = () => document.querySelectorAll('mark.linked').length
    + '/' + document.querySelectorAll('svg.links path').length;
  mark.dispatchEvent(new Event('mouseenter'));
  see('hover', linked());
  mark.dispatchEvent(new Event('mouseleave'));
  see('left', linked());
  mark.focus();
  see('focus', linked());
  const back = () => getComputedStyle(document.body).backgroundColor;
  const before = back();
  document.getElementById('theme').click();
  see('theme', before !== back());
  const language = document.documentElement.lang;
  document.getElementById('language').click();
  see('language', language !== document.documentElement.lang);
  see('hostile', typeof window.hostile);
  document.body.dataset.seen = seen.join(';');
});
