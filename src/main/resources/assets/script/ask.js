// How the page's forms ask the server for a part of a page.
const PART = { "Keymend-Part": "true" };

/** What a form would post, the pressed button included. */
const dataOf = (form, button) => {
  const data = new FormData(form);
  if (button?.name) data.append(button.name, button.value);
  return new URLSearchParams(data);
};

/** Posts a form; the promise fails only where no answer came. What cannot be stopped outlives the page. */
const post = (form, button, signal) =>
  fetch(form.action, { method: "POST", headers: PART, body: dataOf(form, button), signal, keepalive: !signal });

/** The first element of some markup of our own server. */
const elementOf = (html) => {
  const holder = document.createElement("template");
  holder.innerHTML = html.trim();
  return holder.content.firstElementChild;
};

/** Moves the focus to what the reader should hear next. */
const focusOn = (place) => {
  const target = place?.matches("[tabindex='-1']") ? place : place?.querySelector("[tabindex='-1']");
  target?.focus();
};
