/* Short cuts; everything they do a link or field on the page does too. */
const typing = (target) => target.closest('input, textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
  if (event.key === '/') {
    const field = document.querySelector('[data-search]');
    if (field) { event.preventDefault(); field.focus(); }
  }
});
