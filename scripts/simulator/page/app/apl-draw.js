import { bound } from '/app/apl-expression.js';
import { h } from '/app/dom.js';

/** @typedef {{ width: number, height: number, shape: string, mode: string }} Viewport */
/** @typedef {{ scope: Record<string, any>, viewport: Viewport, resources: Record<string, any>, styles: Record<string, any>, touch: (which: number) => void }} Drawing */

/** What a text's markup stands for. @type {Record<string, string>} */
const ENTITIES = { amp: '&', lt: '<', gt: '>' };

/** @param {string} text */
const linesOf = (text) =>
  text.split(/<br\s*\/?>/).map((line) => line.replace(/&(amp|lt|gt);/g, (_, name) => ENTITIES[name] ?? ''));

/** A value with its bindings and its resource filled in. @param {any} given @param {Drawing} drawing @returns {any} */
export const property = (given, { scope, resources }) => {
  const value = bound(given, scope);
  if (typeof value !== 'string' || !value.startsWith('@')) return value;
  if (!(value.slice(1) in resources)) throw new Error(`There is no ${value}.`);
  return resources[value.slice(1)];
};

/** A dimension in CSS. @param {any} given @param {Drawing} drawing */
const size = (given, drawing) => {
  const value = property(given, drawing);
  if (typeof value === 'number') return `${value}px`;
  const [, amount, unit] = /^(-?[\d.]+)(vh|vw|dp|px|%)$/.exec(value ?? '') ?? [];
  if (amount === undefined) return value ?? '';
  if (unit === '%') return value;
  const { width, height } = drawing.viewport;
  const whole = unit === 'vh' ? height / 100 : unit === 'vw' ? width / 100 : 1;
  return `${Number(amount) * whole}px`;
};

/** Properties of a component, its style's below its own. @param {any} item @param {Drawing} drawing */
const propertiesOf = (item, drawing) => {
  const values = drawing.styles[item.style]?.values ?? [];
  const styled = values.filter((/** @type {any} */ { when }) => when === undefined || bound(when, drawing.scope));
  return Object.assign({}, ...styled, item);
};

/** @type {Record<string, string>} */
const DIMENSIONS = {
  width: 'width',
  height: 'height',
  paddingLeft: 'padding-left',
  paddingRight: 'padding-right',
  paddingTop: 'padding-top',
  paddingBottom: 'padding-bottom',
  borderRadius: 'border-radius',
  fontSize: 'font-size',
};

/** @type {Record<string, string>} */
const PLAIN = {
  backgroundColor: 'background-color',
  color: 'color',
  fontWeight: 'font-weight',
  lineHeight: 'line-height',
  grow: 'flex-grow',
  shrink: 'flex-shrink',
  direction: 'flex-direction',
  alignItems: 'align-items',
};

/** Properties that are read elsewhere. */
const OTHERS = ['type', 'when', 'style', 'id', 'item', 'items', 'data', 'numbered', 'spacing', 'text'];
/** Here the words of a choice are its name; its label says the same with a stop behind the number. */
const OF_TOUCH = ['onPress', 'accessibilityLabel'];
const COMPONENTS = ['Container', 'Frame', 'ScrollView', 'Text', 'TouchWrapper'];
const KNOWN = new Set([...Object.keys(DIMENSIONS), ...Object.keys(PLAIN), ...OTHERS, ...OF_TOUCH]);

/**
 * A component as elements, none where its condition doesn't hold. Throws an `Error` that names what can't be drawn.
 * @param {any} item @param {Drawing} drawing @returns {HTMLElement[]}
 */
export const draw = (item, drawing) => {
  if (item.when !== undefined && !bound(item.when, drawing.scope)) return [];
  const own = propertiesOf(item, drawing);
  const unknown = COMPONENTS.includes(own.type) ? Object.keys(own).find((name) => !KNOWN.has(name)) : 'type';
  if (unknown) throw new Error(`${own.type}${unknown === 'type' ? '' : `'s ${unknown}`} is not drawn here.`);
  const element = elementFor(own, drawing);
  element.classList.add(`apl-${own.type.toLowerCase()}`);
  for (const [name, css] of Object.entries(DIMENSIONS))
    if (own[name] !== undefined) element.style.setProperty(css, size(own[name], drawing));
  for (const [name, css] of Object.entries(PLAIN))
    if (own[name] !== undefined) element.style.setProperty(css, String(property(own[name], drawing)));
  // Between this component and the one before it, along the way its container goes: none before the first.
  if (own.spacing) element.dataset.spacing = size(own.spacing, drawing);
  return [element];
};

/** @param {any} own @param {Drawing} drawing */
const elementFor = (own, drawing) => {
  if (own.type === 'Text') {
    const lines = linesOf(String(bound(own.text, drawing.scope) ?? ''));
    return h('div', {}, ...lines.flatMap((line, at) => (at > 0 ? [h('br'), line] : [line])));
  }
  const children = childrenOf(own, drawing);
  if (own.type !== 'TouchWrapper') return h('div', own.type === 'ScrollView' ? { tabindex: 0 } : {}, ...children);
  const [press] = own.onPress ?? [];
  const [, which] = (press?.arguments ?? []).map((/** @type {unknown} */ one) => bound(one, drawing.scope));
  return h('button', { type: 'button', onclick: () => drawing.touch(Number(which)) }, ...children);
};

/** @param {any} own @param {Drawing} drawing */
const childrenOf = (own, drawing) => {
  const items = [own.items ?? own.item ?? []].flat();
  const data = bound(own.data, drawing.scope);
  const inflated = !Array.isArray(data)
    ? items.flatMap((one) => draw(one, drawing))
    : data.flatMap((one, index) => {
        const scope = { ...drawing.scope, data: one, index, ordinal: index + 1, length: data.length };
        return items.slice(0, 1).flatMap((item) => draw(item, { ...drawing, scope }));
      });
  const side = own.direction === 'row' ? 'margin-left' : 'margin-top';
  for (const child of inflated.slice(1)) child.style.setProperty(side, child.dataset.spacing ?? '0px');
  return inflated;
};
