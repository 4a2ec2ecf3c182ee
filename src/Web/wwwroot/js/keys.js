/* Short cuts. Everything they do, a link or a field on the page does too; without this file nothing is lost. */
const typing = (target) => target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
const follow = (key) => document.querySelector(`[data-key="${key}"]`)?.click();

/* On an article j and k follow the pager; on a page of many stories they walk through the headlines. */
const headlines = () => [...document.querySelectorAll('main :is(h2, h3) > a[href^="/articles/"], main .contents-page li > a')]
  .filter((a) => a.getClientRects().length > 0);

const walk = (list, step) => {
  if (list.length === 0) return;
  const at = list.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + step, 0), list.length - 1);
  if (!list[next].matches('a')) list[next].tabIndex = -1;
  list[next].focus();
  list[next].scrollIntoView({ block: 'center' });
};

const story = (step) => {
  if (document.querySelector('[data-key^="article-"]')) follow(step > 0 ? 'article-next' : 'article-previous');
  else walk(headlines(), step);
};

const keys = {
  '/': () => document.querySelector('[data-search]')?.focus(),
  j: () => story(1),
  k: () => story(-1),
  ']': () => follow('page-next'),
  '[': () => follow('page-previous'),
  '}': () => follow('issue-next'),
  '{': () => follow('issue-previous'),
  n: () => walk([...document.querySelectorAll('main mark')], 1),
  p: () => walk([...document.querySelectorAll('main mark')], -1),
  '?': () => document.getElementById('keys')?.showModal(),
};

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (typing(event.target) || document.querySelector('dialog[open]') || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});
