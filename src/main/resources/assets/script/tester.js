// The tester in place: calls are shown as they are made, and the paste leaves the fields afterwards.
const running = new WeakMap();

const wipe = (form) => {
  for (const field of form.querySelectorAll(".hidden-text")) field.value = "";
  for (const box of form.querySelectorAll(".reveal input")) box.checked = false;
};

/** A text of the page that stands ready in a template. */
const saying = (tester, name) =>
  tester.querySelector(`template[data-say="${name}"]`).content.cloneNode(true).firstElementChild;

/** Shows a call, or in its place how it ended. */
const showCall = (list, line) => {
  const call = elementOf(line);
  const open = list.querySelector(`[data-call="${call.dataset.call}"]`);
  open ? open.replaceWith(call) : list.append(call);
};

/** Reads the answer as it comes: lines of calls, then the rest. */
const readCalls = async (response, list) => {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    let end;
    while (text.startsWith("<li") && (end = text.indexOf("\n")) > 0) {
      showCall(list, text.slice(0, end));
      text = text.slice(end + 1);
    }
    if (done) return text;
  }
};

/** What the server said when it had no part of a page to show. */
const plain = (text) => {
  const said = elementOf('<div class="notice" tabindex="-1"><p></p></div>');
  said.firstElementChild.textContent = text;
  return said;
};

/** Puts the form with its errors in place of the old one; the paste stays, unless it must not. */
const replaceTester = (tester, fresh) => {
  for (const field of "wipe" in fresh.dataset ? [] : tester.querySelectorAll("[name]:not([type=hidden])")) {
    const other = fresh.querySelector(`[name="${field.name}"]`);
    if (!other) continue;
    other.type === "checkbox" ? (other.checked = field.checked) : (other.value = field.value);
  }
  tester.replaceWith(fresh);
  focusOn(fresh.querySelector(".error-summary, .notice"));
};

const showAnswer = (tester, form, html) => {
  const fresh = elementOf(html);
  if (fresh?.matches(".tester")) return replaceTester(tester, fresh);
  // Where the answer offers another site, the paste stays for the button that asks there.
  if (!fresh?.querySelector("[name=elsewhere]")) wipe(form);
  const answer = tester.querySelector(".tester-answer");
  answer.replaceChildren(fresh ?? plain(html));
  focusOn(answer);
};

const check = async (form, button) => {
  if (running.has(form)) return;
  const tester = form.closest(".tester");
  const answer = tester.querySelector(".tester-answer");
  const status = tester.querySelector(":scope > [role=status]");
  const press = form.querySelector("button:not([type=button])");
  const asking = saying(tester, "asking");
  const stop = new AbortController();
  const began = Date.now();
  const clock = setInterval(() => {
    asking.querySelector(".elapsed").textContent = `, ${Math.round((Date.now() - began) / 1000)} s so far`;
  }, 1000);
  running.set(form, stop);
  press.setAttribute("aria-disabled", "true");
  const sent = post(form, button, stop.signal);
  answer.replaceChildren(asking);
  status.textContent = asking.querySelector("strong").textContent;
  asking.scrollIntoView({ block: "nearest" });
  try {
    showAnswer(tester, form, await readCalls(await sent, asking.querySelector(".calls")));
  } catch {
    answer.replaceChildren(saying(tester, stop.signal.aborted ? "stopped" : "unreachable"));
    focusOn(answer);
  } finally {
    clearInterval(clock);
    running.delete(form);
    status.textContent = "";
    press.removeAttribute("aria-disabled");
  }
};

document.addEventListener("submit", async (event) => {
  const { target: form, submitter } = event;
  if (!form.matches("[data-credentials]")) return;
  event.preventDefault();
  if (!(await mustStay(form, submitter))) check(form, submitter);
});

document.addEventListener("click", (event) => {
  const form = event.target.closest("[data-cancel]")?.closest(".tester")?.querySelector("form");
  if (!running.has(form)) return;
  event.preventDefault();
  running.get(form).abort();
});

/** The form is still there: testing again needs no other page. */
document.addEventListener("click", (event) => {
  const again = event.target.closest("[data-again]");
  const form = again?.closest(".tester")?.querySelector("form");
  if (!form) return;
  event.preventDefault();
  const site = form.elements.environment;
  site.value = again.dataset.again;
  site.dispatchEvent(new Event("change", { bubbles: true }));
  form.querySelector(".hidden-text").focus();
});

document.addEventListener("change", (event) => {
  const chosen = event.target.closest(".sites")?.querySelector(".chosen strong");
  if (chosen) chosen.textContent = event.target.selectedOptions[0].text;
});

addEventListener("pagehide", () => document.querySelectorAll("[data-credentials]").forEach(wipe));
