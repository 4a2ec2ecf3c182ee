/* Names of papers, tags and authors while typing; the form works the same without. */
const field = document.getElementById('q');
const list = document.getElementById('names');
let waiting;

const lastWord = (text) => text.split(/[\s\u3000()（）|｜]+/).pop();

const suggest = async () => {
  const word = lastWord(field.value);
  if (word.length === 0) { list.replaceChildren(); return; }
  const answer = await fetch(`/search/names?q=${encodeURIComponent(word)}`);
  if (!answer.ok) return;
  const [asked, names] = await answer.json();
  if (asked !== lastWord(field.value)) return;
  const before = field.value.slice(0, field.value.length - asked.length);
  list.replaceChildren(...names.map((name) => Object.assign(document.createElement('option'), { value: before + name })));
};

field?.addEventListener('input', (event) => {
  if (event.isComposing) return;
  clearTimeout(waiting);
  waiting = setTimeout(suggest, 150);
});
