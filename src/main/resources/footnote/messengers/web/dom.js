// Makes elements. Words only ever become text nodes: nothing that a document says can be markup.

const SVG = 'http://www.w3.org/2000/svg';

export const one = (selector, within = document) => within.querySelector(selector);

/** An element with attributes and children; a function is a listener, false and null are left out. */
export const make = (tag, attributes = {}, ...children) =>
  fill(document.createElement(tag), attributes, children);

/** The same for pictures. */
export const draw = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS(SVG, tag), attributes, children);

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Words with the stretch from mark[0] to mark[1] marked, as a list of nodes. */
export function marked(text, mark, attributes = {}) {
  if (!mark) {
    return [text];
  }
  const [start, end] = mark;
  return [text.slice(0, start), make('mark', attributes, text.slice(start, end)), text.slice(end)];
}

/** Asks the server; what goes wrong comes back as a sentence for the reader, in "error". */
export async function fetchJson(path, body) {
  const options = body === undefined ? {} : {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  try {
    const response = await fetch(path, options);
    return await response.json();
  } catch {
    return { error: 'Footnote cannot be reached. Is it still running? Then ask again.' };
  }
}

/** Scrolls gently, or at once for those who asked for less motion. */
export function reveal(element, block = 'center') {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: still ? 'auto' : 'smooth' });
}
