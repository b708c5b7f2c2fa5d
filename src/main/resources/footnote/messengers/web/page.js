// The conversation: asks, shows what is answered, and leads from a footnote to its source.

import { chart } from './chart.js';
import { fetchJson, make, marked, one, reveal } from './dom.js';
import { closePanel, from, isOpen, openSource, openSources } from './source.js';

const log = one('#log');
const form = one('#ask');
const question = one('#question');
const touch = matchMedia('(pointer: coarse)');
const STORE = 'footnote.conversation';
const MOST_KEPT = 50;

let waiting = false;
let turns = 0;
let kept = [];

async function ask(text, label = text) {
  if (waiting || !text.trim()) {
    return;
  }
  waiting = true;
  form.setAttribute('aria-busy', 'true');
  one('#welcome')?.remove();
  const turn = make('article', { 'aria-label': `Question: ${label}` },
    make('p', { class: 'asked' }, label),
    make('p', { class: 'wait' }, 'Looking it up …'));
  log.append(turn);
  reveal(turn, 'start');
  const reply = await fetchJson('/api/ask', { text });
  answer(turn, reply);
  reveal(turn, 'start');
  keep(label, reply);
  waiting = false;
  form.removeAttribute('aria-busy');
}

function answer(turn, reply) {
  const id = ++turns;
  one('.wait', turn)?.remove();
  if (reply.error) {
    turn.append(make('p', { class: 'error' }, reply.error));
    return;
  }
  const of = (kind) => reply.blocks.filter((block) => block.kind === kind);
  const toQuote = (number) => {
    const quote = one(`#quote-${id}-${number}`);
    quote.focus({ preventScroll: true });
    reveal(quote);
  };
  turn.append(
    ...of('chart').map((block) => chart(block.events, toQuote)),
    ...reply.blocks.map((block) => show(block, id)).filter(Boolean));
  const offers = of('offer');
  if (offers.length > 0) {
    const rates = offers.filter((each) => each.rate);
    turn.append(make('div', { class: 'offers' },
      offers.filter((each) => !each.rate).map(offer),
      rates.length > 0 ? make('div', { class: 'rates' }, rates.map(offer)) : null,
      make('p', { role: 'status', class: 'thanks' })));
  }
}

function show(block, turn) {
  switch (block.kind) {
    case 'line':
      return make('p', {}, block.text);
    case 'headline':
      return make('p', { class: 'headline' }, make('strong', {}, block.text),
        block.note ? make('span', { class: 'note' }, block.note) : null);
    case 'quotation':
      return quotation(block, turn);
    case 'footnote':
      return make('p', { class: 'more' }, footnote(block));
    case 'items':
      return make('ul', { class: 'items' }, block.lines.map((line) => make('li', {}, line)));
    default:
      return null;
  }
}

function quotation(block, turn) {
  const number = block.number;
  return make('figure', {
    class: 'quote',
    id: number ? `quote-${turn}-${number}` : null,
    tabindex: '-1',
  },
  block.cutBefore ? make('p', { class: 'cut' }, '…') : null,
  make('blockquote', {}, make('p', {}, words(block))),
  block.cutAfter ? make('p', { class: 'cut' }, '…') : null,
  make('figcaption', {}, footnote(block)));
}

/** The lead quietly, then the words that answer. */
function words({ text, mark, lead = 0 }) {
  const inside = mark?.map((offset) => offset - lead);
  return [
    lead ? make('span', { class: 'lead' }, text.slice(0, lead)) : null,
    ...marked(text.slice(lead), inside),
  ];
}

function footnote({ number, link, footnote: text }) {
  return make('a', { href: link, 'data-source': true, class: 'footnote' },
    number ? make('span', { class: 'number' }, `${number}`) : null,
    text.replaceAll(' ·', '\u00a0·')); // No line begins with a dot.
}

function offer({ label, ask: words, show: link, rate }) {
  if (link) {
    return make('a', { href: link, 'data-source': true, class: 'button' }, label);
  }
  const press = words ? () => ask(words, label) : (event) => judge(event.currentTarget, rate);
  return make('button', {
    type: 'button', click: press, class: rate ? 'rate' : null, 'aria-pressed': rate ? 'false' : null,
  }, label);
}

async function judge(button, rating) {
  const reply = await fetchJson('/api/rate', rating);
  const offers = button.closest('.offers');
  if (!reply.error) {
    offers.querySelectorAll('.rate')
      .forEach((each) => each.setAttribute('aria-pressed', String(each === button)));
  }
  one('.thanks', offers).textContent =
    reply.error ?? reply.blocks.map((block) => block.text ?? '').join(' ');
}

/** A page that is loaded again shows what was said; it is gone with the tab. */
function keep(label, reply) {
  kept = [...kept, { label, reply }].slice(-MOST_KEPT);
  try {
    sessionStorage.setItem(STORE, JSON.stringify(kept));
  } catch {
    kept = kept.slice(-1); // No room: the newest is better than none.
  }
}

function restore() {
  kept = JSON.parse(sessionStorage.getItem(STORE) ?? '[]');
  log.setAttribute('aria-live', 'off'); // Only what is new is read out.
  for (const { label, reply } of kept) {
    one('#welcome')?.remove();
    const turn = make('article', { 'aria-label': `Question: ${label}` },
      make('p', { class: 'asked' }, label));
    log.append(turn);
    answer(turn, reply);
  }
  log.lastElementChild?.scrollIntoView({ block: 'start' });
  setTimeout(() => log.setAttribute('aria-live', 'polite'), 500);
}

async function forget() {
  await fetchJson('/api/ask', { text: '/forget' });
  sessionStorage.removeItem(STORE);
  location.assign('/');
}

/** Shows what the address says: the chat alone, a source, or the list of sources. */
function follow() {
  if (location.pathname.startsWith('/q/')) {
    openSource(location.pathname);
  } else if (location.hash === '#sources') {
    openSources();
  } else if (isOpen()) {
    closePanel();
  }
}

function go(address) {
  if (address !== location.pathname + location.hash) {
    history.pushState(null, '', address);
  }
  follow();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!waiting) {
    const text = question.value;
    question.value = '';
    if (touch.matches) {
      question.blur(); // The keyboard would hide the answer.
    }
    ask(text);
  }
});

question.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

document.addEventListener('click', (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  const link = event.target.closest('a[data-source]');
  if (link && plain) {
    event.preventDefault();
    from(link);
    go(link.getAttribute('href'));
  } else if (event.target.closest('[data-close]')) {
    go('/');
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && isOpen()) {
    go('/');
  }
});

one('#sources').addEventListener('click', (event) => {
  from(event.currentTarget);
  go(isOpen() && location.hash === '#sources' ? '/' : '/#sources');
});
one('#forget').addEventListener('click', forget);
document.querySelectorAll('[data-ask]').forEach((button) =>
  button.addEventListener('click', () => ask(button.dataset.ask, button.textContent)));
window.addEventListener('popstate', follow);

restore();
follow();
if (!isOpen() && !touch.matches) {
  question.focus();
}
