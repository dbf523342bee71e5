/**
 * The style of the elements, as text for a constructed style sheet: that needs no permission of the
 * page's policy. Colors follow the color scheme of the page, and each is a property of its own.
 */
export const STYLE = `
:host {
  --ink: var(--aetia-ink, light-dark(#1d2326, #e9e7e1));
  --soft: var(--aetia-ink-soft, light-dark(#53605f, #a9b2b3));
  --paper: var(--aetia-paper, light-dark(#ffffff, #1d2125));
  --accent: var(--aetia-accent, light-dark(#0b5563, #7fd0de));
  --line: var(--aetia-line, light-dark(#7b8583, #79858a));
  --node: var(--aetia-node, light-dark(#f1efe9, #2a3035));
  display: block;
  container-type: inline-size;
  font: var(--aetia-font, 400 1rem/1.5 system-ui, "Segoe UI", sans-serif);
  color: var(--ink);
}
:host([hidden]) { display: none; }
article {
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: var(--aetia-radius, 0.5rem);
  padding: 1rem;
  overflow-wrap: break-word;
}
.title, .part { margin: 0; font-weight: 600; line-height: 1.25; text-wrap: balance; }
.title { font-size: 1.25em; }
.part { margin-block-start: 1rem; }
p, ol, ul { margin: 0.5rem 0 0; }
ol, ul { padding-inline-start: 1.5em; }
li { margin-block-start: 0.375rem; }
.small { font-size: 0.875em; color: var(--soft); }
q { font-style: italic; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:focus-visible, button:focus-visible, .drawing:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}
button {
  font: inherit;
  color: var(--accent);
  background: none;
  border: 1px solid currentColor;
  border-radius: 0.25rem;
  padding: 0.25rem 0.75rem;
  min-block-size: 2rem;
  cursor: pointer;
}
.cite { font-size: 0.75em; vertical-align: super; line-height: 1; text-decoration: none; }
.cite::before { content: "["; }
.cite::after { content: "]"; }
.drawing { margin-block-start: 0.75rem; overflow-x: auto; }
svg { display: block; }
.node rect { fill: var(--node); stroke: var(--line); }
.node text { fill: var(--ink); font-size: 14px; font-family: system-ui, "Segoe UI", sans-serif; }
.node:hover rect { stroke: var(--accent); stroke-width: 2; }
.node:focus-visible { outline: none; }
.node:focus-visible rect { stroke: var(--accent); stroke-width: 3; }
.step { fill: none; stroke: var(--line); stroke-width: 1.5; }
.implied { stroke-dasharray: 6 4; }
.disputed { stroke-dasharray: 1.5 4; stroke-width: 2.5; }
.head { fill: var(--line); }
footer {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1rem;
  margin-block-start: 1rem;
  padding-block-start: 0.75rem;
  border-block-start: 1px solid var(--line);
}
@media (forced-colors: active) {
  .node rect { fill: Canvas; stroke: CanvasText; }
  .node text { fill: LinkText; }
  .step { stroke: CanvasText; }
  .head { fill: CanvasText; }
}
@media print {
  .drawing { overflow: visible; }
  svg { max-inline-size: 100%; block-size: auto; }
  button { display: none; }
}
`
