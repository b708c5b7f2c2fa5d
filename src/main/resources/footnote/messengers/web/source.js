// The panel beside the chat: a document at the sentence, or the list of all documents.

import { fetchJson, make, marked, one, reveal } from './dom.js';

const panel = one('#panel');
const chat = one('#chat');
const head = one('#head');
const narrow = matchMedia('(max-width: 60rem)');

let opener = null;
let asked = 0;

export const isOpen = () => !panel.hidden;

/** Opens what a link such as /q/0a…/12-40 leads to, at its sentence. */
export async function openSource(link, at) {
  const turn = show('Opening the source …');
  const source = await fetchJson(`/api${link}${at === undefined ? '' : `?at=${at}`}`);
  if (turn !== asked) {
    return;
  }
  if (source.state !== 'here') {
    fill(source.title ?? 'Something went wrong', [],
      [make('p', {}, source.text ?? source.error), source.now && anchor(source.now, 'Open it as it is now')]);
    focusOn(one('#panel-title'));
    return;
  }
  fill(source.title, facts(source), text(source, link), copyButton(source.link));
  const target = one('mark', panel) ?? one('#panel-title');
  focusOn(target);
  if (target.tagName === 'MARK') {
    reveal(target);
  }
}

/** Opens the list of all documents with their dates. */
export async function openSources() {
  const turn = show('Looking through the library …');
  const sources = await fetchJson('/api/sources');
  if (turn !== asked) {
    return;
  }
  const list = sources.error
    ? make('p', {}, sources.error)
    : make('ul', { class: 'sources' }, sources.map((source) => make('li', {},
      anchor(source.link, source.title), make('dl', {}, facts(source)))));
  const count = Array.isArray(sources) ? sources.length : 0;
  fill('Sources', [], [
    make('p', {}, count === 1 ? 'One document.' : `${count} documents.`), list]);
  focusOn(one('#panel-title'));
}

export function closePanel() {
  asked++;
  panel.hidden = true;
  document.body.classList.remove('reading');
  layer();
  document.title = 'Footnote';
  (opener?.isConnected ? opener : one('#question')).focus();
  opener = null;
}

/** Remembers what was pressed, so that closing leads back to it. */
export function from(element) {
  if (element && !panel.contains(element)) {
    opener = element;
  }
}

function show(words) {
  panel.hidden = false;
  document.body.classList.add('reading');
  layer();
  fill(words, [], []);
  return ++asked;
}

/** Where there is no room for both, the panel lies over the chat, which then cannot be reached. */
function layer() {
  const covers = narrow.matches && isOpen();
  chat.inert = covers;
  head.inert = covers;
  one('#sources').setAttribute('aria-expanded', String(isOpen()));
  panel.setAttribute('role', covers ? 'dialog' : 'complementary');
  if (covers) {
    panel.setAttribute('aria-modal', 'true');
  } else {
    panel.removeAttribute('aria-modal');
  }
}
narrow.addEventListener('change', layer);

function fill(title, facts, content, ...tools) {
  document.title = isOpen() ? `${title} – Footnote` : 'Footnote';
  panel.replaceChildren(
    make('div', { class: 'panel-head' },
      make('h2', { id: 'panel-title', tabindex: '-1' }, title),
      make('button', { type: 'button', 'data-close': true }, 'Close'),
      facts.length > 0 ? make('div', { class: 'facts' }, make('dl', {}, facts), tools) : null),
    make('div', { class: 'panel-body', tabindex: '0', role: 'region', 'aria-label': 'Text' },
      [content].flat().filter(Boolean)));
}

/** Which date is which is said: a file's date is no date of publication. */
function facts(source) {
  const fact = (name, value) => make('div', {}, make('dt', {}, name), make('dd', {}, value));
  return [
    fact('Author', source.author ?? 'unknown'),
    fact('Published', source.published ?? 'date unknown'),
    source.fileDay && fact('File changed', source.fileDay),
    fact('File', source.file),
    source.place && fact('Quoted', source.place),
  ].filter(Boolean);
}

function text(source, link) {
  const turn = (at, words) =>
    make('button', { type: 'button', class: 'turn', click: () => openSource(link, at) }, words);
  return [
    source.earlier !== undefined && turn(source.earlier, 'Show what stands before'),
    ...paragraphs(source.parts.filter((part) => part.kind !== 'title' || part.mark
      || part.text !== source.title)),
    source.later !== undefined && turn(source.later, 'Show what stands after'),
  ].filter(Boolean);
}

/**
 * Items of one list share a list. A heading is one deeper than the heading it stands under, so that
 * none skips a level, whatever the document does.
 */
function paragraphs(parts) {
  const nodes = [];
  let list = null;
  const above = [];
  for (const part of parts) {
    const words = marked(part.text, part.mark, { tabindex: '-1' });
    if (part.kind === 'item') {
      list ??= nodes[nodes.push(make('ul', {})) - 1];
      list.append(make('li', {}, words));
      continue;
    }
    list = null;
    if (part.kind === 'title' || part.kind === 'heading') {
      const depth = Math.max(part.level, 1);
      while (above.length > 0 && above[above.length - 1] >= depth) {
        above.pop();
      }
      above.push(depth);
      nodes.push(make(`h${Math.min(2 + above.length, 6)}`, {}, words));
    } else {
      nodes.push(make('p', { class: part.kind }, words));
    }
  }
  return nodes;
}

const anchor = (link, words) => make('a', { href: link, 'data-source': true }, words);

function copyButton(link) {
  const button = make('button', { type: 'button' }, 'Copy link');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(new URL(link, location.href).href);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Copy it from the address bar';
    }
  });
  return button;
}

const focusOn = (element) => element.focus({ preventScroll: true });
