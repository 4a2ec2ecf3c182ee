/* n and p step through the marked hits of an article; without this they are marked all the same. */
const typing = (target) => target.closest('input, textarea, select, [contenteditable]');
const hits = [...document.querySelectorAll('main article mark')];
let at = -1;

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
  const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0;
  if (step === 0 || hits.length === 0) return;
  event.preventDefault();
  if (at >= 0) hits[at].removeAttribute('tabindex');
  at = at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length;
  hits[at].tabIndex = -1;
  hits[at].focus({ preventScroll: true });
  hits[at].scrollIntoView({ block: 'center' });
});
