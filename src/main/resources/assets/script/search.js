// Results while typing, the keys that move through them, and the way to the search box by one key.
const TYPING = 200;
let typed;
// What was asked last and led to no article: writers learn of it when the reader leaves.
let unanswered = document.querySelector(".hits") && document.querySelector("[data-found]")?.value;

const show = async (box) => {
  const asked = box.value;
  const found = document.querySelector(box.dataset.found);
  const answer = await post(box.form).catch(() => null);
  if (!answer?.ok || box.value !== asked) return;
  const links = found.getElementsByTagName("a");
  const results = await answer.text();
  const here = [...links].indexOf(document.activeElement);
  found.innerHTML = results;
  if (here >= 0) (links[here] ?? box).focus();
  found.previousElementSibling.textContent = found.querySelector("h2, p")?.textContent ?? "";
  unanswered = asked.trim();
};

document.addEventListener("input", (event) => {
  const box = event.target.closest("[data-found]");
  if (!box) return;
  clearTimeout(typed);
  typed = setTimeout(show, TYPING, box);
});

// Up and Down go from the box through the links of the results and back; Escape empties the box.
document.addEventListener("keydown", (event) => {
  const box = document.querySelector("[data-found]");
  const links = box ? [...document.querySelectorAll(`${box.dataset.found} a`)] : [];
  const places = [box, ...links];
  const here = places.indexOf(event.target);
  if (!box || here < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    places[here + step]?.focus();
  } else if (event.key === "Escape") {
    event.preventDefault();
    box.value = "";
    box.focus();
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

for (const kind of ["click", "auxclick", "submit"]) {
  document.addEventListener(kind, (event) => {
    if (event.target.closest("#found a, [action='/search']")) unanswered = "";
  });
}

addEventListener("pagehide", () => {
  if (unanswered) navigator.sendBeacon("/search/left", new URLSearchParams({ q: unanswered }));
  unanswered = "";
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const box = document.querySelector("main [type=search], [type=search]");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
